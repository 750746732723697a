import { PDFDocument, type PDFPage } from "@cantoo/pdf-lib";
import { beforeAll, expect, test } from "vitest";
import { codeOf } from "../../cards/card-code.ts";
import { amountOf, type Deck, formatValue } from "../../cards/deck.ts";
import { buildProduct } from "../catalogue/build-product.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { bareText, figureNames, type TextRun, textRuns } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { substituteFonts } from "../preflight/substitute-fonts.ts";
import { embeddedFontName } from "../typesetting/font-faces.ts";
import { PrintFailure, tellPrintFinding } from "../vocabulary/print-failure.ts";

const { sources } = catalogue;
const languages = sources.languages();
const deckIn = (language: string): Deck => sources.deckIn(language);
const publicUrl = "https://quartett.example";

type Printed = Readonly<{ failures: Uint8Array; measures: Uint8Array }>;
let single: Printed;
let sheets: Printed;

beforeAll(async () => {
  single = await printBoth("de", "printshop");
  sheets = await printBoth("de", "a4");
});
async function printBoth(language: string, paper: string, cards?: readonly string[], deck?: Deck): Promise<Printed> {
  const own = deck === undefined ? catalogue : { ...catalogue, sources: { ...sources, deckIn: () => deck } };
  const request = { product: "deck", language, paper, publicUrl, ...(cards === undefined ? {} : { cards }) };
  const { files } = await buildProduct(request, { catalogue: own, browser: testBrowser });
  const [failures, measures] = files;
  if (failures === undefined || measures === undefined) throw new Error("two decks");
  return { failures: failures.bytes, measures: measures.bytes };
}

test("printshop: a page for each front and back and those of the cover, all boxes exact, tagged, with title and language", async () => {
  for (const bytes of Object.values(single)) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(2 * 33);
    for (const page of pdf.getPages()) {
      expectBox(page.getMediaBox(), [0, 0, 65, 97]);
      expectBox(page.getBleedBox(), [0, 0, 65, 97]);
      expectBox(page.getTrimBox(), [3, 3, 59, 91]);
    }
    expect(pdf.getTitle()).toContain("Quartett");
    expect(pdf.getLanguage()).toBe("de");
    expect(pdf.catalog.has(name(pdf, "StructTreeRoot"))).toBe(true);
  }
});

test("a4: four sheets a deck, printed in full size and turned over the short edge", async () => {
  for (const bytes of Object.values(sheets)) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(8);
    for (const page of pdf.getPages()) expectBox(page.getMediaBox(), [0, 0, 297, 210]);
    const preferences = pdf.catalog.getViewerPreferences();
    expect(preferences?.getPrintScaling()).toBe("None");
    expect(preferences?.getDuplex()).toBe("DuplexFlipShortEdge");
  }
});

test("only our fonts, all embedded, none of Type 3", async () => {
  for (const bytes of [...Object.values(single), ...Object.values(sheets)]) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(substituteFonts(pdf, embeddedFontName)).toEqual([]);
    expect(substituteFonts(pdf, /^NoSuchFont/).length).toBeGreaterThan(2);
  }
});

test("each card's page holds all its text, and none of its cause", async () => {
  const deck = deckIn("de");
  const failurePages = (await textRuns(single.failures)).map(pageText);
  deck.failures.forEach((card, index) => {
    const texts = [card.id, card.title, card.happened, card.municipality.name];
    const values = deck.values.map((value) => formatValue(deck, value, amountOf(card, value.id)));
    for (const text of [...texts, ...values]) expect(failurePages[2 * index]).toContain(bareText(text));
    expect(failurePages[2 * index]).not.toContain(bareText(card.causeWhy));
    expect(failurePages[2 * index + 1]).toContain(bareText(deck.face.backFailures));
  });
  const measurePages = (await textRuns(single.measures)).map(pageText);
  deck.measures.forEach((card, index) => {
    for (const text of [codeOf(card), card.title, card.do, card.firstStep]) {
      expect(measurePages[2 * index]).toContain(bareText(text));
    }
  });
});

test("the last card of a deck says what to do, which edition it is, and has the back of the others", async () => {
  const { deckName, deckFailures, deckMeasures, backFailures, backMeasures } = deckIn("de").face;
  for (const [bytes, words, back] of [
    [single.failures, [deckName, deckFailures], backFailures],
    [single.measures, [deckName, deckMeasures], backMeasures],
  ] as const) {
    const pages = (await textRuns(bytes)).map(pageText);
    for (const word of [...words, "1.", "3.", "Druckfehler", `Ausgabe ${sources.edition()}`]) {
      expect(pages.at(-2)).toContain(bareText(word));
    }
    expect(pages.at(-1)).toContain(bareText(back));
  }
});

test("covers share a sheet of their own; a selection has none, nor has what is printed without", async () => {
  const request = { product: "deck", language: "de", paper: "a4", publicUrl };
  const filesOf = async (options: object) => {
    const { files } = await buildProduct({ ...request, ...options }, { catalogue, browser: testBrowser });
    return files;
  };
  const both = await filesOf({});
  expect(both.map(({ name }) => name)).toEqual(["failures-de-a4.pdf", "measures-de-a4.pdf", "cover-de-a4.pdf"]);
  const [sheet, behind] = (await textRuns(both.at(-1)?.bytes ?? new Uint8Array())).map(pageText);
  const { deckFailures, deckMeasures, backFailures, backMeasures } = deckIn("de").face;
  for (const word of [deckFailures, deckMeasures]) expect(sheet).toContain(bareText(word));
  for (const word of [backFailures, backMeasures]) expect(behind).toContain(bareText(word));
  expect(await filesOf({ cards: ["A1", "M11"] })).toHaveLength(2);
  expect((await filesOf({ kind: "failures", withoutCover: true })).map(({ name }) => name)).toEqual([
    "failures-de-a4.pdf",
  ]);
});

test("screen readers get the picture, the direction of each value and what the code of each card is for", async () => {
  const deck = deckIn("de");
  const pages = await figureNames(single.failures);
  deck.failures.forEach((card, index) => {
    const directions = deck.values.map((value) => value.direction);
    expect(pages[2 * index]).toEqual([card.pictureAlt, ...directions, deck.face.qrCode.replace("{card}", card.id)]);
    expect(pages[2 * index + 1]).toEqual([]);
  });
});

test("on the sheets every back lies behind its front", async () => {
  const deck = deckIn("de");
  const pages = await textRuns(sheets.failures);
  for (let sheet = 0; sheet < 4; sheet += 1) {
    // Four sheets: every fourth card.
    const codes = deck.failures.filter((_, card) => card % 4 === sheet).map((card) => card.id);
    const fronts = codes.map((code) => {
      const [left, right] = (pages[2 * sheet] ?? []).filter((run) => run.text === code && run.size > 9);
      if (left === undefined || right === undefined) throw new Error(`${code} stands at both corners of its card`);
      return { x: (left.x + right.x + right.width) / 2, y: left.y };
    });
    // The lower word on a card is the turned one; the upper one stands a fixed way below the code.
    const words = (pages[2 * sheet + 1] ?? []).filter(
      (run) => run.text === deck.face.backFailures && !isTurned(run, fronts),
    );
    expect(words).toHaveLength(fronts.length);
    const width = (297 * 72) / 25.4;
    const behind = words.map((word) => ({ x: width - word.x - word.width / 2, y: word.y }));
    const drop = Math.max(...fronts.map(({ y }) => y)) - Math.max(...behind.map((back) => back.y));
    for (const front of fronts) {
      const back = behind.find(({ x, y }) => Math.abs(x - front.x) < 2 && Math.abs(y + drop - front.y) < 2);
      expect(back, `the back of the card at ${front.x}, ${front.y} on sheet ${sheet + 1}`).toBeDefined();
    }
  }
});

test("two runs give the same bytes", async () => {
  const print = () => printBoth("de", "printshop", ["A1", "B3", "M11", "M84"]);
  const [first, again] = [await print(), await print()];
  expect(Buffer.from(again.failures).equals(Buffer.from(first.failures))).toBe(true);
  expect(Buffer.from(again.measures).equals(Buffer.from(first.measures))).toBe(true);
});

// In the others at a printer's with less room: shops.test.ts.
test.each(inTurn(languages.slice(1), 1))("every card fits its face in %s", async (language) => {
  const printed = await printBoth(language, "printshop");
  expect((await PDFDocument.load(printed.measures)).getPageCount()).toBe(2 * 33);
});

test("a text that does not fit fails the print, with card, field and millimetres", async () => {
  const long = (text: string) =>
    `${text} und noch etwas dazu, das hier nicht mehr hineinpasst, auch nicht auf zwei Zeilen`;
  const deck = deckIn("de");
  const change = <Card extends { id: string }>(
    cards: readonly Card[],
    id: string,
    changed: (card: Card) => Partial<Card>,
  ) => cards.map((card) => (card.id === id ? { ...card, ...changed(card) } : card));
  let { failures, measures } = deck;
  failures = change(failures, "A1", (card) => ({ title: long(card.title) }));
  failures = change(failures, "A2", (card) => ({ happened: long(long(card.happened)) }));
  failures = change(failures, "A3", (card) => ({ municipality: { ...card.municipality, name: long("Ort") } }));
  failures = change(failures, "A4", (card) => ({ values: { ...card.values, money: 1e29 } }));
  failures = change(failures, "B1", () => ({ title: "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(2) }));
  failures = change(failures, "B2", (card) => ({ title: `${card.title} 漢` }));
  measures = change(measures, "M11", (card) => ({ title: long(card.title) }));
  measures = change(measures, "M12", (card) => ({ do: long(long(card.do)) }));
  measures = change(measures, "M13", (card) => ({ firstStep: long(card.firstStep) }));
  const planted: Deck = {
    ...deck,
    failures,
    measures,
    sectors: deck.sectors.map((sector) => (sector.letter === "C" ? { ...sector, name: long(sector.name) } : sector)),
    values: deck.values.map((value) => (value.id === "gloss" ? { ...value, name: long(value.name) } : value)),
  };
  const starts = [
    "A1  title:",
    "A2  happened:",
    "A3  municipality:",
    "A4  values.money:",
    "B1  title:",
    "C1  sector:",
    "H2  values.gloss:",
    "M11  title:",
    // Steps are pushed out by what stands above them.
    "M12  firstStep:",
    "M13  firstStep:",
  ];
  const findings = await findingsOf(planted, [...starts.map((start) => start.split(" ")[0] ?? ""), "B2"]);
  for (const start of starts) {
    expect(
      findings.filter((finding) => finding.startsWith(start) && /\d+\.\d mm/.test(finding)),
      start,
    ).not.toEqual([]);
  }
  expect(findings).toContain("B2  title: the font is missing for 漢 in Barlow Condensed 700");
});

test("words that stand on every card and back are measured, too", async () => {
  const deck = deckIn("de");
  const long = "Donaudampfschifffahrtsgesellschaftskapitän ".repeat(3);
  const words = { firstStep: long, backFailures: long, backMeasures: long };
  const cards = ["A1", "M11"];
  const findings = (await findingsOf({ ...deck, face: { ...deck.face, ...words } }, cards)).join("\n");
  for (const part of ["firstStepHeading", "deck"]) expect(findings).toContain(`  ${part}: `);
  const names = { deckName: long, deckMeasures: long };
  const backs = (await findingsOf({ ...deck, face: { ...deck.face, ...names } }, cards)).join("\n");
  expect(backs).toContain("back of failures  name: ");
  expect(backs).toContain("back of measures  subtitle: ");
});

/** All findings about `cards` of both decks. */
async function findingsOf(deck: Deck, cards: readonly string[]): Promise<readonly string[]> {
  try {
    await printBoth("de", "printshop", [...new Set(cards)], deck);
  } catch (error) {
    if (error instanceof PrintFailure) return error.findings.map((finding) => tellPrintFinding(finding));
    throw error;
  }
  return [];
}

function expectBox(box: ReturnType<PDFPage["getTrimBox"]>, millimetres: readonly number[]): void {
  const actual = [box.x, box.y, box.width, box.height].map((points) => (points * 25.4) / 72);
  actual.forEach((length, index) => {
    expect(Math.abs(length - (millimetres[index] ?? Number.NaN))).toBeLessThan(0.02);
  });
}

const pageText = (runs: readonly TextRun[]): string => bareText(runs.map((run) => run.text).join(""));

/** Whether a word on a back is the one for readers on the other side of the table: nearer to the foot of its card. */
function isTurned(run: TextRun, fronts: readonly { y: number }[]): boolean {
  const below = fronts.map((front) => front.y - run.y).filter((distance) => distance > 0);
  return Math.min(...below) > ((91 / 2) * 72) / 25.4;
}

const name = (pdf: PDFDocument, text: string) => pdf.context.obj({ [text]: true }).keys()[0] as never;
