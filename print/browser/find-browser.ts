import { carriedBrowser } from "./carried-browser.ts";
import { downloadedBrowser } from "./downloaded-browser.ts";
import { type BrowserStep, type FoundBrowser, NoBrowser } from "./found-browser.ts";
import { installedBrowser } from "./installed-browser.ts";
import { isProgram } from "./is-program.ts";

/** In the order in which they are tried. */
export const browserSteps: readonly BrowserStep[] = [
  async () => browserFromEnvironment(process.env.PUPPETEER_EXECUTABLE_PATH),
  async () => installedBrowser(),
  carriedBrowser,
  downloadedBrowser,
];

/**
 * The first browser that one of `steps` finds: named in PUPPETEER_EXECUTABLE_PATH, installed, carried as an npm
 * dependency, in Puppeteer's cache or downloaded. A step that fails passes on to the next. Throws NoBrowser.
 */
export async function findBrowser(
  report: (message: string) => void,
  steps: readonly BrowserStep[] = browserSteps,
): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const step of steps) {
    try {
      const found = await step(report);
      if (found !== undefined) return found;
    } catch (error) {
      if (error instanceof NoBrowser) throw error;
      reasons.push((error as Error).message.split("\n")[0] ?? "");
    }
  }
  throw new NoBrowser(
    [
      "No browser found to print with. One of these helps:",
      "  - install Google Chrome, Chromium or Microsoft Edge",
      "  - set PUPPETEER_EXECUTABLE_PATH to the program of such a browser",
      "  - npm ci without --omit=optional (brings a browser along on Linux x64)",
      "  - let Puppeteer download a browser once (needs the network)",
      ...reasons.map((reason) => `  (${reason})`),
    ].join("\n"),
  );
}

/** The browser somebody has named. Throws NoBrowser if there is no such program: a typo must not start another one. */
export function browserFromEnvironment(path: string | undefined): FoundBrowser | undefined {
  if (path === undefined || path === "") return undefined;
  if (!isProgram(path)) throw new NoBrowser(`PUPPETEER_EXECUTABLE_PATH: ${path} is no program that can be started`);
  return { executablePath: path, headless: true, env: {} };
}
