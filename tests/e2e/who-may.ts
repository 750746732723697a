import type { Page } from "puppeteer-core";

/** The first of these pages on which the selector matches; waits for it, since a page may be about to hear of its turn. */
export const whoMay = (pages: readonly Page[], selector: string): Promise<Page> =>
  Promise.any(
    pages.map(async (page) => {
      await page.waitForSelector(selector);
      return page;
    }),
  );
