import type { Browser, Page } from "puppeteer-core";

/** Pages that wait for their next document: opening one takes as long as setting a few cards. */
const idlePages = new WeakMap<Browser, Page[]>();

/**
 * Hands `use` a page of `browser` for print with `html` laid out in our fonts. The page is used again afterwards, unless
 * `use` rejects.
 */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const idle = idlePages.get(browser) ?? [];
  idlePages.set(browser, idle);
  const page = idle.pop() ?? (await browser.newPage());
  try {
    await page.emulateMediaType("print");
    await layOut(page, html);
    const result = await use(page);
    idle.push(page);
    return result;
  } catch (error) {
    await page.close().catch(() => undefined);
    throw error;
  }
}

/** Sets `html` and lays it out once, when its fonts are there. */
export async function layOut(page: Page, html: string): Promise<void> {
  await page.setContent(html.replace(/<body\b/, '<body style="display: none"'), { waitUntil: "load" });
  // tsx names inner functions with this helper, which the page does not have.
  await page.evaluate("globalThis.__name ??= (named) => named");
  await page.evaluate(showWithFonts);
}

/** Runs in the page. A font that arrives during layout leaves some faces measured in its substitute, so all come first. */
async function showWithFonts(): Promise<void> {
  /** What is to change its colours in the PDF must be there as pixels and not as a JPEG. */
  const unpacked = (image: HTMLImageElement) =>
    new Promise((resolve) => {
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext("2d", { alpha: false })?.drawImage(image, 0, 0);
      // Not `decode`, which waits for a frame: a page that lies behind another gets none.
      image.onload = resolve;
      image.src = canvas.toDataURL("image/png");
    });
  await Promise.all([...document.fonts].map((font) => font.load()));
  if (["cmyk", "black"].includes(document.documentElement.dataset.colour ?? "")) {
    await Promise.all([...document.images].map(unpacked));
  }
  document.body.style.display = "";
}
