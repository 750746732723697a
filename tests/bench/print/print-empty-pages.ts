import { openBrowser } from "../../../print/browser/open-browser.ts";
import { endBrowser } from "../../../print/browser/start-browser.ts";
import { writeWholeFile } from "../../../print/output/write-whole-file.ts";

// A process of its own, like the studio's: the browser prints as many empty pages as the deck has, and nothing else is done.
const [pages = "", width = "", height = "", out = ""] = process.argv.slice(2);
const browser = await openBrowser(console.error);
const page = await browser.newPage();
const size = `@page { size: ${width}mm ${height}mm; margin: 0 } div { break-after: page }`;
await page.setContent(`<!doctype html><style>${size}</style>${"<div>&nbsp;</div>".repeat(Number(pages))}`);
await writeWholeFile(out, await page.pdf({ preferCSSPageSize: true }));
await endBrowser(browser);
