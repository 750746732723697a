import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CDP_WEBSOCKET_ENDPOINT_REGEX, launch, type Process } from "@puppeteer/browsers";
import puppeteer, { type Browser } from "puppeteer-core";
import { outputFault } from "../output/output-fault.ts";
import { undoAtExit } from "../output/undo-at-exit.ts";
import { type BrowserRemains, removal } from "./browser-remains.ts";
import type { FoundBrowser } from "./found-browser.ts";
import { startFault } from "./start-fault.ts";

type Started = Readonly<{ process: Process; userDataDir: string }>;
const known = new WeakMap<Browser, Started>();

/** How long a browser may take until it can be spoken to, in ms. */
const startMs = 60_000;

/**
 * Starts `found` with `args`, and without a window. All of its processes end with this one, however that ends, and what
 * it has stored goes with them. Throws NoBrowser if it does not start, and OutputFault if it can store nothing.
 */
export async function startBrowser(
  { executablePath, headless, env }: FoundBrowser,
  args: readonly string[],
): Promise<Browser> {
  const userDataDir = makeDataFolder();
  // Chromium leaves a folder of its own there when it is not asked to close.
  const temporary = process.platform === "linux" ? { TMPDIR: userDataDir } : {};
  const started = launch({
    executablePath,
    args: [
      ...puppeteer.defaultArgs({ headless, userDataDir, args: [...args] }),
      "--remote-debugging-port=0",
      // Nothing is said on it, but a browser ends once it is closed: even where we are killed and cannot end it.
      "--remote-debugging-pipe",
    ],
    pipe: true,
    env: { ...process.env, ...env, ...temporary },
    // What a signal means is for the program to say; its browser ends with it in any case.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  const forget = undoAtExit(() => {
    started.kill();
    rmSync(userDataDir, removal);
  });
  const removeData = () => void rm(userDataDir, removal).then(forget, () => undefined);
  started.nodeProcess.once("exit", removeData).once("error", removeData);
  for (const pipe of started.nodeProcess.stdio.slice(3)) pipe?.on("error", () => undefined);
  try {
    const browserWSEndpoint = await started.waitForLineOutput(CDP_WEBSOCKET_ENDPOINT_REGEX, startMs);
    const browser = await puppeteer.connect({ browserWSEndpoint });
    known.set(browser, { process: started, userDataDir });
    return browser;
  } catch (error) {
    started.kill();
    throw startFault(executablePath, error);
  }
}

/** Undefined for a browser that was not started here, or has ended. */
export function remainsOf(browser: Browser): BrowserRemains | undefined {
  const started = known.get(browser);
  const { pid, exitCode, signalCode } = started?.process.nodeProcess ?? {};
  if (started === undefined || pid === undefined || exitCode !== null || signalCode !== null) return undefined;
  return { pid, folder: started.userDataDir };
}

/** Ends all processes of a browser that was started here, without asking it. */
export async function endBrowser(browser: Browser): Promise<void> {
  const started = known.get(browser)?.process;
  started?.kill();
  await started?.hasClosed();
  await browser.disconnect();
}

function makeDataFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), "quartett-browser-"));
  } catch (error) {
    throw outputFault(tmpdir(), error);
  }
}
