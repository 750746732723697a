import type { Browser } from "puppeteer-core";
import { layOut } from "../browser/with-page.ts";
import { linkPictureSize } from "./link-picture-document.tsx";

/** A JPEG of the page that `linkPictureDocument` has made. */
export async function drawLinkPicture(browser: Browser, html: string): Promise<Uint8Array> {
  // A window of its own: Chromium paints no page that lies behind another.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(linkPictureSize);
    await layOut(page, html);
    return await page.screenshot({ type: "jpeg", quality: 82 });
  } finally {
    await context.close();
  }
}
