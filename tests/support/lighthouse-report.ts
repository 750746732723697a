import lighthouse, { type Flags, type Result } from "lighthouse";
import type { Page } from "puppeteer-core";

/** So many before a measurement that fails for reasons of the browser counts as failed. */
const attempts = 4;

type Category = "accessibility" | "best-practices" | "performance";

/**
 * What Lighthouse says of the page at `url`, as on a phone, after a first visit without cache. What the page remembers
 * in `localStorage` stays. One call at a time: Lighthouse keeps its marks of time in the process.
 * Throws where Lighthouse could not measure (nothing painted, no page, no answer).
 */
export async function lighthouseReport(page: Page, url: string, categories: readonly Category[]): Promise<Result> {
  // A page that is not in front is never painted, and Lighthouse waits for the paint.
  await page.bringToFront();
  const flags: Flags = { onlyCategories: [...categories], disableFullPageScreenshot: true, logLevel: "error" };
  for (let attempt = 1; ; attempt += 1) {
    const report = (await lighthouse(url, flags, undefined, page))?.lhr;
    if (report === undefined) throw new Error(`${url}: Lighthouse made no report`);
    if (report.runtimeError === undefined) return report;
    // Now and then Chromium's trace begins too late for the start of the navigation: nothing was measured then.
    const isTooLate = report.runtimeError.code === "NO_NAVSTART" && attempt < attempts;
    if (!isTooLate) throw new Error(`${url}: ${report.runtimeError.message}`);
  }
}
