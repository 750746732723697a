import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser } from "../../../print/browser/open-browser.ts";
import { endBrowser } from "../../../print/browser/start-browser.ts";
import { writeWholeFile } from "../../../print/output/write-whole-file.ts";

// A process of its own: the browser prints the studio's own pages, which were written before, all at once and with tags,
// and nothing else is done: no card is read or checked, nothing is cut, finished or read back.
const [out = "", scale = "", ...pages] = process.argv.slice(2);
const browser = await openBrowser(console.error);
await Promise.all(
  pages.map(async (file, index) => {
    const page = await browser.newPage();
    await page.setContent(await readFile(file, "utf8"));
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      scale: Number(scale),
      tagged: true,
    });
    await writeWholeFile(join(out, `${index}.pdf`), pdf);
  }),
);
await endBrowser(browser);
