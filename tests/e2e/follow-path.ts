import type { Page } from "puppeteer-core";

/** Goes to another page of the app as a link does: loading the app once costs as much as all of its pages. */
export async function followPath(page: Page, path: string): Promise<void> {
  const before = await page.$("h1");
  await page.evaluate((next) => {
    history.pushState(null, "", next);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForFunction((old) => document.querySelector("h1") && !old?.isConnected, {}, before);
}
