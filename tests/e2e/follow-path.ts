import type { Page } from "puppeteer-core";

/**
 * Goes to another page of the app as a link does: loading the app once costs as much as all of its pages. Not for a match,
 * which loads a document of its own once it is seen: whatever the test does next would come in between.
 */
export async function followPath(page: Page, path: string): Promise<void> {
  await page.evaluate((next) => {
    document.querySelector("h1")?.setAttribute("data-left", "");
    history.pushState(null, "", next);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForFunction(() => document.querySelector("h1:not([data-left])"));
}
