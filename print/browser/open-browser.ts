import type { Browser } from "puppeteer-core";
import { findBrowser } from "./find-browser.ts";
import { type BrowserStep, NoBrowser } from "./found-browser.ts";
import { refusesSandbox } from "./sandbox-refusal.ts";
import { startBrowser } from "./start-browser.ts";

const quietFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-gpu",
  // Renderers that wait for a user at a window: two for every context's address bar, and a spare one for every page.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess",
  // Glyphs keep their true widths, so that what is measured on the screen is what is printed.
  "--font-render-hinting=none",
];

/**
 * Starts the browser that `findBrowser` finds by these steps, without a window. The caller closes it, or ends it by
 * endBrowser. `report` is told what takes its time (unpacking, downloading). Throws NoBrowser with the ways out.
 */
export async function openBrowser(report: (message: string) => void, steps?: readonly BrowserStep[]): Promise<Browser> {
  const found = await findBrowser(report, steps);
  const isRoot = process.getuid?.() === 0;
  const start = (...args: readonly string[]) => startBrowser(found, [...quietFlags, ...args]);
  // Chromium refuses to start its sandbox as root.
  if (isRoot) return start("--no-sandbox");
  try {
    return await start();
  } catch (error) {
    // Some systems forbid ordinary users the sandbox. Only pages made here, without any network, are opened in it.
    if (!(error instanceof NoBrowser) || !refusesSandbox(error.cause)) throw error;
    return start("--no-sandbox");
  }
}
