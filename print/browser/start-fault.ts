import { NoBrowser } from "./found-browser.ts";

/**
 * In one sentence why the program at `executablePath` did not start as a browser. `error` is what waiting for it has
 * thrown; it stays with the new one as its cause.
 */
export function startFault(executablePath: string, error: unknown): NoBrowser {
  const [first = "", ...rest] = (error as Error).message.split("\n");
  const said = rest.filter((line) => !/^(stderr:|TROUBLESHOOTING:.*|)\s*$/.test(line));
  const hint = said.find((line) => /error|fail|not found/i.test(line)) ?? said[0];
  const what = `The browser ${executablePath} does not start: ${reasonOf(first)}${hint === undefined ? "" : ` (${hint.trim()})`}`;
  return new NoBrowser(`${what}. PUPPETEER_EXECUTABLE_PATH names another Chrome, Chromium or Edge.`, { cause: error });
}

function reasonOf(message: string): string {
  if (message.startsWith("Timed out")) return "it does not answer";
  const code = /Code: (\d+)/.exec(message)?.[1];
  if (code !== undefined) return `it ended at once with code ${code}`;
  return /Code: null/.test(message) ? "it was killed" : message.replace(/^Failed to launch[^:]*:\s*/, "");
}
