import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "./find-browser.ts";
import { refusesSandbox } from "./sandbox-refusal.ts";

const quietFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-gpu",
  // Glyphs keep their true widths, so that what is measured on the screen is what is printed.
  "--font-render-hinting=none",
];

/**
 * Starts the browser that `findBrowser` finds, without a window. The caller closes it.
 * `report` is told what takes its time (unpacking, downloading). Throws NoBrowser with the ways out.
 */
export async function openBrowser(report: (message: string) => void): Promise<Browser> {
  const found = await findBrowser(report);
  const isRoot = process.getuid?.() === 0;
  const launch = (args: readonly string[]) =>
    puppeteer.launch({
      executablePath: found.executablePath,
      headless: found.headless,
      // Pages are opened when they are needed; nobody waits for the one that a browser brings along.
      waitForInitialPage: false,
      env: { ...process.env, ...found.env },
      args: [...quietFlags, ...args],
    });
  // Chromium refuses to start its sandbox as root.
  if (isRoot) return launch(["--no-sandbox"]);
  try {
    return await launch([]);
  } catch (error) {
    // Some systems forbid ordinary users the sandbox. Only pages made here, without any network, are opened in it.
    if (!refusesSandbox(error)) throw error;
    return launch(["--no-sandbox"]);
  }
}
