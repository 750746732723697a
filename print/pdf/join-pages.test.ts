import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { withPage } from "../browser/with-page.ts";
import { textByTags } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { checkTags } from "../tags/check-tags.ts";
import { completeTags } from "../tags/complete-tags.ts";
import { finishPdf } from "./finish-pdf.ts";
import { joinPages } from "./join-pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
const printed = (word: string) => {
  const body = `<h1>${word} head</h1><ul><li>${word} item</li></ul>`;
  const html = `<!doctype html><html lang="en"><title>${word}</title><body>${body}</body></html>`;
  return withPage(browser, html, (page) => page.pdf({ tagged: true }));
};

test("pages of several files are read one after the other, and their tags are in order", async () => {
  const joined = await joinPages([await printed("First"), await printed("Second"), await printed("Third")]);
  const facts = { title: "Three", language: "en", tagged: true } as const;
  const draft = { ...facts, fileName: "", colour: "rgb", where: "", expected: { minimumType: 1 } } as const;
  await completeTags(joined, draft);
  const bytes = await finishPdf(joined, facts);
  expect(await textByTags(bytes)).toMatch(/^Firsthead.*Firstitem.*Secondhead.*Seconditem.*Thirdhead.*Thirditem$/);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pdf.getPageCount()).toBe(3);
  expect(checkTags(pdf)).toEqual([]);
});
