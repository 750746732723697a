import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { buildProduct } from "../catalogue/build-product.ts";
import { figureNames, textRuns } from "../fixtures/pdf-text.ts";
import { renderedPages } from "../fixtures/rendered-pages.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { type Colour, colours } from "../paper/vocabulary.ts";
import { paintedPages } from "../pdf/interpreter/painted-page.ts";

const publicUrl = "https://quartett.example";
/** A card of every sector and of every cause: every colour that cards have. */
const cards = [..."ABCDEFGH"].map((letter) => `${letter}1`).concat([..."RWTKPLSN"].map((letter) => `${letter}1`));

async function build(options: object): Promise<Uint8Array[]> {
  const request = { product: "deck", language: "de", cards, publicUrl, together: true, ...options };
  const { files } = await buildProduct(request, { catalogue, browser: testBrowser });
  return files.map(({ bytes }) => bytes);
}

const printed = new Map<Colour, Promise<Uint8Array>>();
/** One card a page. */
function inColour(colour: Colour): Promise<Uint8Array> {
  const known =
    printed.get(colour) ?? build({ shop: "drivethru", colour }).then(([bytes]) => bytes ?? new Uint8Array());
  printed.set(colour, known);
  return known;
}

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const painted = async (bytes: Uint8Array) => [...paintedPages(await load(bytes))].flatMap((page) => page.painted);
const paints = async (bytes: Uint8Array) =>
  (await painted(bytes)).flatMap((mark) => ("paint" in mark ? [mark.paint] : []));

const isFull = process.env.FULL === "1";
const media = isFull ? [{ paper: "a4" }, { shop: "meinspiel" }] : [];
// The back of each card comes before its front.
const isFront = (page: number) => page % 2 === 1;
const cardOn = (page: number) => Math.floor(page / 2);

/** The words of each page, read once. */
const wordsRead = new Map<Colour, Promise<string[]>>();
function wordsIn(colour: Colour): Promise<string[]> {
  const words =
    wordsRead.get(colour) ??
    inColour(colour)
      .then(textRuns)
      .then((pages) => pages.map((runs) => runs.map((run) => run.text).join(" ")));
  wordsRead.set(colour, words);
  return words;
}

describe.each(colours.map((colour, turn) => ({ colour, turn })))("the deck in $colour", ({ colour, turn }) => {
  test("passes preflight with one card a page", async () => {
    expect((await inColour(colour)).length).toBeGreaterThan(0);
  });

  test.each(media)("passes preflight for %o", async (medium) => {
    const files = await build({ ...medium, colour });
    expect(files.length).toBeGreaterThan(0);
  });

  test("has QR codes that another program's rendering can be read from", async () => {
    // Each colour has cards of its own; with FULL=1 all of them.
    const isRead = (card: number) => isFull || card % colours.length === turn;
    const pages = await renderedPages(await inColour(colour), 200, (page) => isFront(page) && isRead(cardOn(page)));
    expect(pages.map((page) => decodeQR(page, { timeLimit: 2000 }))).toEqual(
      cards.filter((_, card) => isRead(card)).map((card) => `${publicUrl.toUpperCase()}/K/${card}`),
    );
  });
});

test.each(colours.filter((colour) => colour !== "rgb"))("%s keeps texts, their places, and tags", async (colour) => {
  expect(await wordsIn(colour)).toEqual(await wordsIn("rgb"));
  const names = await figureNames(await inColour(colour));
  expect(names).toEqual(await figureNames(await inColour("rgb")));
  expect(names.flat().length).toBeGreaterThan(8);
});

test("cmyk has inks only, within the shop's limit, and type in black ink alone", async () => {
  const bytes = await inColour("cmyk");
  const inks = await paints(bytes);
  expect(new Set(inks.map(({ space }) => space))).toEqual(new Set(["cmyk"]));
  expect(Math.max(...inks.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)))).toBeLessThanOrEqual(2.4);
  const texts = (await painted(bytes)).filter((mark) => mark.kind === "text");
  const bodies = texts.filter(({ paint: { parts } }) => (parts[3] ?? 0) > 0.6);
  expect(bodies.length).toBeGreaterThan(100);
  expect(new Set(bodies.map(({ paint: { parts } }) => parts.slice(0, 3).join(" ")))).toEqual(new Set(["0 0 0"]));
});

test("cmyk says which printing condition it is meant for", async () => {
  const pdf = await load(await inColour("cmyk"));
  const intent = pdf.catalog.lookup(PDFName.of("OutputIntents"), PDFArray).lookup(0, PDFDict);
  expect(String(intent.get(PDFName.of("OutputConditionIdentifier")))).toBe("(FOGRA39)");
  expect((await load(await inColour("rgb"))).catalog.has(PDFName.of("OutputIntents"))).toBe(false);
});

test("black has greys only", async () => {
  expect(new Set((await paints(await inColour("black"))).map(({ space }) => space))).toEqual(new Set(["grey"]));
});

test("low-ink takes less than half of the colour on fronts, and hardly any on backs", async () => {
  const coverage = async (colour: Colour) =>
    // Every fourth card with its back, of failures and ways out.
    (await renderedPages(await inColour(colour), 40, (page) => cardOn(page) % 4 === 0)).map(({ data }) => {
      const parts = data.filter((_, index) => index % 4 !== 3);
      return parts.reduce((sum, part) => sum + 255 - part, 0) / (255 * parts.length);
    });
  const [full, low] = await Promise.all([coverage("rgb"), coverage("low-ink")]);
  const [backs, fronts] = [0, 1].map((side) => {
    const total = (pages: readonly number[]) =>
      pages.filter((_, index) => index % 2 === side).reduce((sum, page) => sum + page, 0);
    return total(low) / total(full);
  });
  expect(backs).toBeLessThan(0.15);
  expect(fronts).toBeLessThan(0.5);
});

test("every card is told apart without colour: by its code, its group, and its picture", async () => {
  const texts = (await textRuns(await inColour("black"))).filter((_, index) => index % 2 === 1);
  for (const [index, runs] of texts.entries()) {
    expect(runs.filter((run) => run.text === cards[index] && run.size > 9)).toHaveLength(2);
  }
  const pages = await renderedPages(await inColour("black"), 40, isFront);
  /** The upper third without the tabs. */
  const pictures = pages.map(({ width, height, data }) =>
    Buffer.from(data.slice(4 * width * Math.round(height / 7), 4 * width * Math.round(height / 3))).toString("base64"),
  );
  expect(new Set(pictures).size).toBe(cards.length);
});

const oneInInks = async () => {
  const [bytes = new Uint8Array()] = await build({ paper: "printshop", cards: ["A1"], colour: "cmyk" });
  return bytes;
};

test("the same request gives the same bytes in inks, too", async () => {
  expect(Buffer.compare(await oneInInks(), await oneInInks())).toBe(0);
});

test("backs keep their navy in inks: blue inks under the black, while type stays black ink alone", async () => {
  const bytes = await oneInInks();
  const [, back] = [...paintedPages(await load(bytes))];
  const grounds = (back?.painted ?? []).flatMap((mark) =>
    "paint" in mark && mark.kind !== "text" ? [mark.paint.parts] : [],
  );
  const navy = grounds.filter(([cyan = 0, magenta = 0, yellow = 0, black = 0]) => {
    return black > 0.5 && cyan > 0.6 && magenta > 0.4 && yellow < 0.3;
  });
  expect(navy.length).toBeGreaterThan(0);
  expect(grounds.filter((parts) => parts.join(" ") === "0 0 0 1")).toEqual([]);
});
