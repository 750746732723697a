import { PDFCheckBox, PDFDocument, type PDFField, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { codeOf } from "../../cards/card-code.ts";
import { boxSize } from "../box/box-size.ts";
import { dieLine } from "../box/die-line.ts";
import { buildProduct } from "../catalogue/build-product.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { strokedShapes } from "../fixtures/pdf-shapes.ts";
import { bareText, pageTextsByTags, textRuns } from "../fixtures/pdf-text.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { bookletSides } from "../imposition/booklet.ts";
import { readTags } from "../pdf/tag-tree.ts";
import { deckVersion } from "../sheet-notes/deck-version.ts";
import { checkTags } from "../tags/check-tags.ts";
import { blocksIn, spoken, textOfFile } from "../tags/read-aloud.ts";
import { readableType } from "./readable-type.ts";

const { sources } = catalogue;
const build = async (request: object) => (await buildProduct(request, { catalogue, browser: testBrowser })).files;
const buildAnew = async (request: object): Promise<Uint8Array> => (await build(request))[0]?.bytes ?? new Uint8Array();
/** Each print is made once, however many tests look at it. */
const built = new Map<string, Promise<Uint8Array>>();
function buildOne(request: object): Promise<Uint8Array> {
  const key = JSON.stringify({ language: "de", ...request });
  const bytes = built.get(key) ?? buildAnew(request);
  built.set(key, bytes);
  return bytes;
}

/** All text but list marks in reading order, bare. */
async function readAloud(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const blocks = blocksIn(readTags(pdf), textOfFile(pdf)).filter(({ tag }) => tag.role !== "Lbl");
  return bareText(blocks.map(({ lines }) => spoken(lines)).join(""));
}

/** What a viewer shows, and a screen reader says, of a form field. */
function tooltipOf(field: PDFField): string {
  const text = field.acroField.dict.lookup(PDFName.of("TU"));
  return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : "";
}

async function pageSizes(bytes: Uint8Array): Promise<string[]> {
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();
  return pages.map((page) => [page.getWidth(), page.getHeight()].map((pt) => ((pt * 25.4) / 72).toFixed(1)).join("×"));
}

/** Sizes of type in pt on all pages. */
async function typeSizes(bytes: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const sizes: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    for (const item of (await (await document.getPage(number)).getTextContent()).items) {
      if ("str" in item && item.str.trim() !== "") sizes.push(Math.hypot(item.transform[2], item.transform[3]));
    }
  }
  await document.destroy();
  return sizes;
}

const textOf = async (bytes: Uint8Array) =>
  (await textRuns(bytes)).map((runs) => bareText(runs.map((run) => run.text).join("")));

// Faults in the tags would stop the print.
test.each(["poster", "table", "blank", "box", "test-page"])("%s can be read aloud", async (product) => {
  const pdf = await PDFDocument.load(await buildOne({ product }), { updateMetadata: false });
  expect(checkTags(pdf)).toEqual([]);
  expect(blocksIn(readTags(pdf), textOfFile(pdf)).length).toBeGreaterThan(3);
});

describe.each(
  (
    [
      ["rules", {}, ["297.0×210.0", 4]],
      ["box", {}, ["210.0×297.0", 1]],
      ["blank", {}, ["210.0×297.0", 3]],
      ["table", {}, ["210.0×297.0", 7]],
      ["test-page", {}, ["210.0×297.0", 2]],
      ["test-page", { paper: "page-a4-landscape" }, ["297.0×210.0", 2]],
      ["poster", { paper: "page-a3-landscape" }, ["420.0×297.0", 2]],
      ["debrief", {}, ["297.0×210.0", 18]],
    ] as const
  ).map(([product, options, pages], turn) => ({ product, options, pages, turn })),
)("$product $options", ({ product, options, pages: [size, count], turn }) => {
  test.each(inTurn(sources.languages(), turn))("fits its pages in %s", async (language) => {
    const sizes = await pageSizes(await buildOne({ language, product, ...options }));
    expect(sizes).toEqual(Array.from({ length: count }, () => size));
  });
});

describe.each(inTurn(sources.languages(), 0))("in %s", (language) => {
  test("the checklist has a box that can be ticked for every lesson and every way out", async () => {
    const pdf = await PDFDocument.load(await buildOne({ language, product: "checklist" }));
    const deck = sources.deckIn(language);
    const codes = [...deck.failures, ...deck.measures].map((card) => card.id);
    const fields = pdf.getForm().getFields();
    expect(fields.map((field) => field.getName()).sort()).toEqual([...codes].sort());
    for (const field of fields) {
      if (!(field instanceof PDFCheckBox)) throw new Error(`${field.getName()} is no check box`);
      expect(field.isChecked()).toBe(false);
      field.check();
      expect(field.isChecked()).toBe(true);
      const { width, height } = field.acroField.getWidgets()[0]?.getRectangle() ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThan(10);
      // The tooltip says more than the field's name.
      expect(tooltipOf(field).length).toBeGreaterThan(20);
    }
  });

  test("the booklet of solutions has a page with the whole solution of each card", async () => {
    const pages = await textOf(await buildOne({ language, product: "debrief", paper: "page-a5" }));
    const deck = sources.deckIn(language);
    expect(pages).toHaveLength(deck.failures.length + 2);
    // The cover: whose booklet it is, in which language and edition.
    const spokenHere = sources.languageNames()[language] ?? "?";
    for (const text of [deck.face.deckName, spokenHere, sources.edition(), deckVersion(deck)]) {
      expect(pages[0]).toContain(bareText(text));
    }
    for (const [index, card] of deck.failures.entries()) {
      const page = pages[index + 2] ?? "";
      const waysOut = deck.measures.filter(({ id }) => card.measures.includes(id));
      const whole = [card.id, card.title, card.causeWhy, card.lesson, ...card.questions, ...waysOut.map(codeOf)];
      for (const text of [...whole, ...card.otherCauses.map((other) => other.whyNot)]) {
        expect(page, card.id).toContain(bareText(text));
      }
    }
  });
});

// Decks and guides: print-deck.test.ts, sheets.test.ts, print-guide.test.ts.
const repeated = [
  { product: "rules" },
  { product: "box" },
  { product: "blank" },
  { product: "table" },
  { product: "test-page" },
  { product: "poster", paper: "page-a3-landscape" },
  { product: "debrief", paper: "page-a5" },
  { product: "checklist" },
];
test.each(inTurn(repeated, 3))("two runs of $product give the same bytes", async (request) => {
  const [one, other] = [await buildOne(request), await buildAnew(request)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test("sheets of a booklet are read in the order of its pages, each page once", async () => {
  const solutions = { product: "debrief", sectors: ["A"] };
  const pages = await pageTextsByTags(await buildOne({ ...solutions, paper: "page-a5" }));
  const booklet = await buildOne(solutions);
  const sides = bookletSides(pages.length).map((side) => side.toSorted((one, other) => one - other));
  expect(await pageTextsByTags(booklet)).toEqual(sides.map((side) => side.map((page) => pages[page] ?? "").join("")));
  expect(await readAloud(booklet)).toBe(pages.join(""));
});

test("a strip to fold reads like its pages, front before back", async () => {
  const strip = await buildOne({ product: "rules" });
  const deckName = bareText(sources.deckIn("de").face.deckName);
  const read = (await readAloud(strip)).replaceAll(deckName, "");
  expect(read).toBe(await readAloud(await buildOne({ product: "rules", paper: "page-a4" })));
});

test("a large card has no type below 14 pt", async () => {
  const files = await build({ product: "large", language: "de", cards: ["A1", "M44"] });
  for (const { bytes } of files) {
    const sizes = await typeSizes(bytes);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  }
});

test("the die-line in the file is as large as computed", async () => {
  // With a cover for each kind.
  for (const [deck, cards] of [
    ["failures", 32 + 1],
    ["both", 64 + 2],
  ] as const) {
    const bytes = await buildOne({ product: "box", deck, cardWeight: 280 });
    const format = { width: 59, height: 91, bleed: 3, safe: 4, cornerRadius: 5 };
    const line = dieLine(boxSize({ format, cards, cardWeight: 280, leafletLayers: 12 }));
    const outline = (await strokedShapes(bytes))[0]?.find((shape) => shape.width > 100);
    expect(Math.abs((outline?.width ?? 0) - line.width)).toBeLessThan(0.02);
    expect(Math.abs((outline?.height ?? 0) - line.height)).toBeLessThan(0.02);
  }
});

test("a box says for whom its cards are: of the games that can be played with them alone", async () => {
  const factsOn = async (kind: string) => (await textOf(await buildOne({ product: "box", kind })))[0];
  expect(await factsOn("measures")).toContain(bareText("2–8 Personen · 30 Minuten · ab 8 Jahren"));
  expect(await factsOn("both")).toContain(bareText("2–8 Personen · 25–50 Minuten · ab 8 Jahren"));
});

test("a box that does not fit its paper is refused", async () => {
  await expect(build({ product: "box", cardWeight: 500 })).rejects.toThrow(/too large .*choose a larger paper/);
});

test("the ruler of the test page is 100 mm long, and both crosses are on the same spot", async () => {
  const [front = [], back = []] = await strokedShapes(await buildOne({ product: "test-page" }));
  expect(front.some((shape) => Math.abs(shape.width - 100) < 0.02 && shape.height < 0.01)).toBe(true);
  const cross = (shapes: typeof front) => shapes.find((shape) => Math.abs(shape.width - 50) < 0.1);
  const middle = (shape = { x: 0, y: 0, width: 0, height: 0 }) => shape.x + shape.width / 2;
  expect(middle(cross(front))).toBeCloseTo(105, 1);
  expect(cross(back)?.y).toBeCloseTo(cross(front)?.y ?? 0, 2);
  expect(middle(cross(back))).toBeCloseTo(105, 1);
});

test("eight people get eight causes and two vote tokens each", async () => {
  const pages = await textOf(await buildOne({ product: "table" }));
  const count = (text: string, mark: string) => text.split(mark).length - 1;
  for (let seat = 1; seat <= 8; seat += 1) {
    expect(count(pages.slice(0, 4).join(""), `Platz${seat}`)).toBe(8);
    expect(count(pages[5] ?? "", `Platz${seat}`)).toBe(2);
  }
  expect(pages[4]).toContain("012345678910");
});

test.each(["page-a1-landscape", "page-a2-landscape", "page-a3-landscape"])(
  "all titles of a poster on %s are read from two metres",
  async (paper) => {
    // Capitals of 5.8 mm: ten minutes of arc at 2 m.
    expect(readableType(2)).toBe(24);
    const bytes = await buildOne({ product: "poster", paper });
    const large = (await typeSizes(bytes)).filter((size) => size >= 23.99);
    expect(large.length).toBeGreaterThanOrEqual(64);
    const text = (await textOf(bytes)).join("");
    const { failures, measures } = sources.deckIn("de");
    for (const { title } of [...failures, ...measures]) expect(text).toContain(bareText(title));
  },
);

test("the leaflet has the rules of every game there is", async () => {
  const text = (await textOf(await buildOne({ language: "en", product: "rules" }))).join("");
  for (const word of ["Supertrump", "Rescue", "Quartet"]) expect(text).toContain(word);
});

test.each([
  ["box", 1, 1],
  ["blank", 3, 2],
  ["table", 7, 7],
] as const)("each sheet of %s that is cut shows a ruler of 100 mm and its own name", async (product, pages, sheets) => {
  const bytes = await buildOne({ product });
  const words = (await textRuns(bytes)).map((runs) => runs.map((run) => run.text).join(""));
  const numbered = words.flatMap(
    (text) => /Deutsch · Stand [0-9a-f]{7} · Blatt (\d) von (\d)/.exec(text)?.slice(1) ?? [],
  );
  expect(words).toHaveLength(pages);
  expect(numbered).toEqual(Array.from({ length: sheets }, (_, sheet) => [`${sheet + 1}`, `${sheets}`]).flat());
  const rulers = (await strokedShapes(bytes)).flat().filter(({ width, height, x, y }) => {
    const isRuler = Math.abs(Math.max(width, height) - 100) < 0.02 && Math.min(width, height) < 0.01;
    return isRuler && x >= 5 - 0.02 && y >= 5 && y + height <= 297 - 5;
  });
  expect(rulers).toHaveLength(sheets);
});
