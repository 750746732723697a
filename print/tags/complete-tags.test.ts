import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { findDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { buildProduct } from "../catalogue/build-product.ts";
import { readGuideKit } from "../catalogue/guide-kits.ts";
import { deckParts } from "../deck/deck-side.ts";
import { frontsDocument } from "../deck/face-document.tsx";
import { cardAddresses } from "../deck/public-url.ts";
import { selectCards } from "../deck/select-cards.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { bareText, textByTags } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { guidePage } from "../guide/guide-document.tsx";
import { readLabels } from "../guide/labels.ts";
import { loadPaper } from "../paper/load-paper.ts";
import { attributeOf, readTags, tagsIn } from "../pdf/tag-tree.ts";
import { checkTags } from "./check-tags.ts";
import { blocksIn, spoken, textOfFile } from "./read-aloud.ts";

const { sources } = catalogue;
const publicUrl = "https://quartett.example";
const isFull = process.env.FULL === "1";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
async function build(request: object): Promise<Uint8Array[]> {
  const { files } = await buildProduct({ publicUrl, ...request }, { catalogue, browser: testBrowser });
  return files.map((file) => file.bytes);
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/[\u00ad\u2010-]/gu, "")
    .split(/\s+/u)
    .filter((word) => word !== "");

/** The words of a file in the order of its tags, and whether another reader finds the same text there. */
async function expectWords(bytes: Uint8Array, html: string): Promise<void> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const blocks = blocksIn(readTags(pdf), textOfFile(pdf)).filter((block) => block.tag.role !== "Lbl");
  const words = await wordsOnScreen(html);
  expect(wordsOf(blocks.map((block) => spoken(block.lines)).join(" "))).toEqual(words);
  expect(await textByTags(bytes)).toBe(bareText(words.join("")));
}

/** The words of a page of HTML as eyes find them, without what it hides from readers. */
async function wordsOnScreen(html: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const text = await page.evaluate(() => {
      for (const hidden of document.querySelectorAll("[aria-hidden=true]")) hidden.remove();
      return document.body.innerText;
    });
    return wordsOf(text);
  } finally {
    await page.close();
  }
}

/** All that are written with FULL=1, or the first of each kind. print-guide.test.ts takes another language of each. */
const documents = listDocuments(sources.guides).flatMap(({ folder, name, languages }, turn, all) =>
  isFull || all.findIndex((other) => other.folder === folder) === turn
    ? inTurn(languages, turn + 1).map((language) => ({ guide: `${folder}/${name}`, language }))
    : [],
);

test.each(documents)("a screen reader says $guide in $language word by word", async ({ guide, language }) => {
  const entry = findDocument(sources.guides, guide).document;
  if (entry === undefined) throw new Error(guide);
  const deck = sources.deckIn(language);
  const { document } = loadDocument(sources.guides, { ...entry, language }, deck, () => "");
  if (document === undefined) throw new Error(guide);
  const [bytes = new Uint8Array()] = await build({ product: "guide", guide, language });
  await expectWords(
    bytes,
    guidePage(document, deck, readLabels(catalogue.sources.print, language), readGuideKit(catalogue, document)),
  );
});

test.each(inTurn(sources.languages(), 1))("a screen reader says the cards in %s word by word", async (language) => {
  const cards = ["A1", "F4", "M11", "M63"];
  const files = await build({ product: "deck", paper: "printshop", cards, language });
  const deck = selectCards(sources.deckIn(language), { cards });
  const { format } = loadPaper(sources.print, "printshop");
  const parts = deckParts(deck, cardAddresses(publicUrl, deck, sources), false);
  for (const [index, part] of parts.entries()) {
    const html = frontsDocument(part, format, "rgb", sources.pictures());
    await expectWords(files[index] ?? new Uint8Array(), html);
  }
});

test("a card's code says what it is for and is a link to it; bookmarks begin with the card", async () => {
  const files = await build({
    product: "deck",
    paper: "printshop",
    cards: ["A1", "R1"],
    language: "en",
    together: true,
  });
  const pdf = await PDFDocument.load(files[0] ?? new Uint8Array(), { updateMetadata: false });
  const links = [...tagsIn(readTags(pdf))].filter(({ role }) => role === "Link");
  expect(links).toHaveLength(2);
  for (const [index, link] of links.entries()) {
    const card = ["A1", "R1"][index];
    const figure = link.kids.find((kid) => kid.kind === "tag");
    expect(textIn(figure?.dict, "Alt")).toBe(`QR code: card ${card} on the web`);
    const object = link.kids.find((kid) => kid.kind === "annotation")?.object;
    const annotation = pdf.context.lookup(object, PDFDict);
    const address = `https://quartett.example/K/EN/${card}`;
    expect(textIn(annotation, "Contents")).toBe(`QR code: card ${card} on the web, ${address}`);
    expect(textIn(annotation.lookup(PDFName.of("A"), PDFDict), "URI")).toBe(address);
    const code = numbersIn(attributeOf(figure?.dict ?? annotation, "BBox"));
    numbersIn(annotation.lookup(PDFName.of("Rect"))).forEach((edge, at) => {
      expect(edge).toBeCloseTo(code[at] ?? Number.NaN, -0.5);
    });
  }
  const first = pdf.catalog.lookup(PDFName.of("Outlines"), PDFDict).lookup(PDFName.of("First"), PDFDict);
  const titles = [first, first.lookup(PDFName.of("Next"), PDFDict)].map((entry) => textIn(entry, "Title"));
  expect(titles).toEqual([expect.stringMatching(/^A1 \S/), expect.stringMatching(/^R1 \S/)]);
});

test("what a print shop gets has no links", async () => {
  const files = await build({ product: "deck", shop: "longpack", cards: ["A1"], language: "en" });
  const pdf = await PDFDocument.load(files[0] ?? new Uint8Array(), { updateMetadata: false });
  expect(pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])).toEqual([]);
});

function textIn(dict: PDFDict | undefined, key: string): string | undefined {
  const text = dict?.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

const numbersIn = (box: unknown): number[] => (box instanceof PDFArray ? box.asArray().map(Number) : []);

test("a file says what it is: its title, its language, and that it is prepared for PDF/UA", async () => {
  const [bytes = new Uint8Array()] = await build({ product: "guide", guide: "handouts/stammtisch", language: "de" });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFRawStream)) throw new Error("metadata");
  const xmp = Buffer.from(decodePDFRawStream(stream).decode()).toString();
  expect(xmp).toContain(`<rdf:li xml:lang="de">${pdf.getTitle()}</rdf:li>`);
  expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(checkTags(pdf)).toEqual([]);
});

test("sheets that carry no tags do not claim to", async () => {
  const [bytes = new Uint8Array()] = await build({ product: "deck", paper: "a4", cards: ["A1"], language: "de" });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  expect(Buffer.from(stream instanceof PDFRawStream ? stream.contents : []).toString()).not.toContain("pdfuaid:part");
});
