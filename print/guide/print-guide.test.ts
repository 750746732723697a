import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import {
  findDocument,
  type GuideDocument,
  listDocuments,
  loadDocument,
} from "../../workshop-guides/render/documents.ts";
import { readGuideKit } from "../catalogue/guide-kits.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { bareText, textRuns } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue } from "../fixtures/test-catalogue.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { readTags, tagsIn } from "../pdf/tag-tree.ts";
import { completeTags } from "../tags/complete-tags.ts";
import { bodyForPaper } from "../typesetting/body-html.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import { readLabels } from "./labels.ts";
import { printGuide } from "./print-guide.ts";

const { guides, deckIn, print: root } = testCatalogue.sources;
const labelsIn = (language: string) => readLabels(root, language);

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
function load(name: string, language: string, address: (id: string) => string = () => ""): GuideDocument {
  const entry = findDocument(guides, name).document;
  if (entry === undefined) throw new Error(name);
  const { document, findings } = loadDocument(guides, { ...entry, language }, deckIn(language), address);
  if (document === undefined) throw new Error(JSON.stringify(findings));
  return document;
}

/** The finished bytes of one document. */
async function print(document: GuideDocument, language: string): Promise<Uint8Array> {
  const draft = await printGuide(
    browser,
    document,
    deckIn(language),
    labelsIn(language),
    readGuideKit(testCatalogue, document),
  );
  await completeTags(draft.pdf, { ...draft, fileName: "", expected: { minimumType: 8 } });
  return finishPdf(draft.pdf, draft);
}

const printed = new Map<string, Promise<Uint8Array>>();
/** A document as it is; each is made once, however many tests look at it. */
function printOnce(name: string, language: string): Promise<Uint8Array> {
  const key = `${name} ${language}`;
  const bytes = printed.get(key) ?? print(load(name, language), language);
  printed.set(key, bytes);
  return bytes;
}

test("a guide has bookmarks for its sections, tags, page numbers, title and language", async () => {
  const document = load("guides/kompakttraining", "de");
  const bytes = await printOnce("guides/kompakttraining", "de");
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pdf.getTitle()).toBe(document.title);
  expect(pdf.getLanguage()).toBe("de");
  expect(pdf.catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
  expect(bookmarks(pdf)).toEqual(expect.arrayContaining(document.headings.map((heading) => heading.text)));

  const pages = (await textRuns(bytes)).map((runs) => bareText(runs.map((run) => run.text).join("")));
  pages.forEach((text, index) => {
    expect(text).toContain(`Seite${index + 1}von${pages.length}`);
  });
});

test("a guide says on its first page what one table needs, and two, as far as a group fills them", async () => {
  const bytes = await printOnce("guides/kompakttraining", "de");
  const [first = []] = (await textRuns(bytes)).map((runs) => bareText(runs.map((run) => run.text).join("")));
  for (const row of ["Tische,jebis6Personen1234", "Kartenspiel1234", "BlätterPapier14284256", "Stift6121824"]) {
    expect(first).toContain(row);
  }
  // And keeps room for what is to be done at once.
  expect(first).toContain("mehrZeithabenSieauchnicht");
});

test("a German title in an English guide says that it is German, and is not broken as if it were English", async () => {
  const pdf = await PDFDocument.load(await printOnce("guides/stammtisch", "en"), { updateMetadata: false });
  const titles = [...tagsIn(readTags(pdf))].filter((tag) => String(tag.dict.get(PDFName.of("Lang"))) === "(de)");
  expect(titles.map(({ role }) => role)).toEqual(["Em"]);
  const html = bodyForPaper(
    '<p>Municipal <em lang="de">Gemeinde und Region</em> municipalities again</p>',
    deckIn("en").language,
  );
  expect(html).toContain('<em lang="de">Gemeinde und Region</em>');
  expect(html.split("</em>")[1]).toContain("\u00ad");
});

test("a guide is the same each time", async () => {
  const [one, other] = [await printOnce("guides/stammtisch", "de"), await print(load("guides/stammtisch", "de"), "de")];
  expect(Buffer.compare(one, other)).toBe(0);
});

test("the plan repeats its head on every page it runs over", async () => {
  const bytes = await printOnce("guides/kompakttraining", "de");
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const across = pdf.getPages().flatMap((page, index) => (page.getWidth() > page.getHeight() ? [index] : []));
  expect(across.length).toBeGreaterThan(1);
  const pages = (await textRuns(bytes)).map((runs) => bareText(runs.map((run) => run.text).join("")));
  for (const page of across) expect(pages[page]).toContain("WasSiesagen");
});

test("cards are links only where there is an address to lead to", async () => {
  const links = async (bytes: Uint8Array) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return (
      JSON.stringify(pdf.context.enumerateIndirectObjects().map(([, object]) => String(object))).match(
        /\/k\/[A-H]\d/g,
      ) ?? []
    );
  };
  expect(await links(await printOnce("guides/stammtisch", "de"))).toEqual([]);
  const linked = load("guides/stammtisch", "de", (id) => `https://quartett.example/k/${id}`);
  expect((await links(await print(linked, "de"))).length).toBeGreaterThan(3);
});

test("a handout longer than its one page fails the print", async () => {
  const document = load("handouts/stammtisch", "de");
  const longer = {
    ...document,
    html: document.html + "<p>Noch ein Satz, der auf dem Blatt nichts verloren hat.</p>".repeat(60),
  };
  const failure = printGuide(browser, longer, deckIn("de"), labelsIn("de"));
  await expect(failure).rejects.toThrow(PrintFailure);
  await expect(failure).rejects.toThrow(/handout stammtisch \(de\): \d pages; a handout fits on one A4 page/);
});

// complete-tags.test.ts takes another language of each.
const everything = listDocuments(guides).flatMap(({ kind, folder, name, languages }, turn) =>
  inTurn(languages, turn).map((language) => ({ kind, path: `${folder}/${name}`, language })),
);

test.each(everything)("$path can be printed in $language", async ({ path, language, kind }) => {
  const bytes = await printOnce(path, language);
  const pages = (await textRuns(bytes)).map((runs) => bareText(runs.map((run) => run.text).join("")));
  expect(pages.join("")).toContain(bareText(load(path, language).title));
  if (kind === "handout") expect(pages).toHaveLength(1);
  // No page is blank: each says more than its footer does.
  for (const text of pages) expect(text.length).toBeGreaterThan(120);
});

/** Titles of all bookmarks. */
function bookmarks(pdf: PDFDocument): string[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const entry = object as { get?: (key: PDFName) => unknown };
    if (typeof entry.get !== "function" || !entry.get(PDFName.of("Parent")) || !entry.get(PDFName.of("Dest")))
      return [];
    const title = entry.get(PDFName.of("Title")) as { decodeText?: () => string } | undefined;
    return title?.decodeText === undefined ? [] : [title.decodeText()];
  });
}
