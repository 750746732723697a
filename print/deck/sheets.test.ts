import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser/open-browser.ts";
import { buildProduct } from "../build/build-product.ts";
import { openCatalogue } from "../build/studio.ts";
import { drawnLines } from "../pdf/pdf-lines.ts";
import { type TextRun, textRuns } from "../pdf/pdf-text.ts";

// Whole prints: on a busy machine one takes many times as long as on an idle one.

const catalogue = openCatalogue(join(import.meta.dirname, "..", ".."));
const { face, failures } = catalogue.house.deckIn("de");
const codes = failures.filter((card) => "ABC".includes(card.sector)).map((card) => card.id);

let browser: Browser;
/** From the centre of a card up to the baseline of its code, in mm. */
let codeAbove: number;
beforeAll(async () => {
  browser = await openBrowser(() => undefined);
  const [front = []] = await textRuns(await print({ paper: "printshop" }));
  codeAbove = millimetres(front.find((run) => run.text === "A1")?.y ?? 0) - (91 / 2 + 3);
});
afterAll(() => browser?.close());

/** The failures of three sectors: more than fit one sheet of any paper but a3. */
async function print(options: object): Promise<Uint8Array> {
  const request = { product: "deck", language: "de", deck: "failures", sectors: ["A", "B", "C"], ...options };
  const { files } = await buildProduct(request, { catalogue, browser: async () => browser });
  return files[0]?.bytes ?? new Uint8Array();
}

const millimetres = (points: number): number => (points * 25.4) / 72;
type Centre = Readonly<{ x: number; y: number }>;

/** Centres of the fronts, in mm from the lower left corner: halfway between the codes at both corners of the band. */
function frontCentres(runs: readonly TextRun[], scale: number): Centre[] {
  return codes.flatMap((code) => {
    const [left, right] = runs.filter((run) => run.text === code);
    if (left === undefined || right === undefined) return [];
    const x = millimetres(left.x + right.x + right.width) / 2;
    return [{ x, y: millimetres(left.y) - codeAbove * scale }];
  });
}

/** Centres of the backs: halfway between the two words, of which one is the other turned round the centre. */
function backCentres(runs: readonly TextRun[]): Centre[] {
  const words = runs.filter((run) => run.text === face.backFailures);
  return words.flatMap((word, index) => {
    const other = words[index + 1];
    if (index % 2 === 1 || other === undefined) return [];
    return [{ x: millimetres(word.x + other.x) / 2, y: millimetres(word.y + other.y) / 2 }];
  });
}

type Turn = (centre: Centre, sheet: { width: number; height: number }) => Centre;
const overVertical: Turn = ({ x, y }, { width }) => ({ x: width - x, y });
const overHorizontal: Turn = ({ x, y }, { height }) => ({ x, y: height - y });
const none = { x: 0, y: 0 };

describe("backs fall on their fronts", () => {
  test.each([
    ["a4, long edge", { paper: "a4" }, overVertical, none, 1],
    ["a4, short edge", { paper: "a4", duplex: "short-edge" }, overHorizontal, none, 1],
    ["a4-landscape, short edge", { paper: "a4-landscape" }, overVertical, none, undefined],
    ["a4-landscape, long edge", { paper: "a4-landscape", duplex: "long-edge" }, overHorizontal, none, undefined],
    ["letter-landscape", { paper: "letter-landscape" }, overVertical, none, 1],
    ["a3", { paper: "a3" }, overVertical, none, 1],
    [
      "a4 for a printer that drifts",
      { paper: "a4", backOffset: { x: 1.5, y: -2 } },
      overVertical,
      { x: 1.5, y: -2 },
      1,
    ],
    ["a4 with more bleed", { paper: "a4", backBleed: 2 }, overVertical, none, 1],
    ["gutterfold, folded", { paper: "gutterfold" }, overHorizontal, none, 1],
  ])("%s", async (_, options, turn, offset, knownScale) => {
    const bytes = await print(options);
    const sheet = (await PDFDocument.load(bytes)).getPage(0).getSize();
    const size = { width: millimetres(sheet.width), height: millimetres(sheet.height) };
    const pages = await textRuns(bytes);
    const isFold = options.paper === "gutterfold";
    let cards = 0;
    for (let page = 0; page < pages.length; page += isFold ? 1 : 2) {
      // A larger card carries its code higher, by how much its bands are larger.
      const fronts = frontCentres(
        pages[page] ?? [],
        knownScale ?? (100 / 2 - (91 / 2 - codeAbove) * (62 / 59)) / codeAbove,
      );
      const backs = backCentres(pages[isFold ? page : page + 1] ?? []);
      expect(backs).toHaveLength(fronts.length);
      for (const front of fronts) {
        const wanted = turn(front, size);
        // As seen on the page of the backs: right is right, down is down.
        const off = backs.map(({ x, y }) => Math.hypot(x - wanted.x - offset.x, y - wanted.y + offset.y));
        expect(Math.min(...off)).toBeLessThan(0.15);
      }
      cards += fronts.length;
    }
    expect(cards).toBe(codes.length);
  });
});

describe("marks are exact to 0.02 mm and outside the cards", () => {
  const a4 = { columns: [16.5, 75.5, 134.5, 193.5], rows: [12, 103, 194, 285] };
  test.each([
    ["a4", { paper: "a4" }, a4, 3.4, none, undefined],
    ["a4 moved, on the backs", { paper: "a4", backOffset: { x: 1.5, y: -2 } }, a4, 3.4, { x: 1.5, y: -2 }, undefined],
    [
      "a4-landscape",
      { paper: "a4-landscape" },
      { columns: [24.5, 86.5, 148.5, 210.5, 272.5], rows: [5, 105, 205] },
      0.8,
      none,
      undefined,
    ],
    [
      "gutterfold",
      { paper: "gutterfold" },
      { columns: [30.5, 89.5, 148.5, 207.5, 266.5], rows: [10, 101, 109, 200] },
      3.4,
      none,
      105,
    ],
  ])("%s", async (_, options, { columns, rows }, distance, offset, fold) => {
    const pages = await drawnLines(await print(options));
    const lines = pages[offset === none ? 0 : 1] ?? [];
    const marks = lines.filter((line) => !line.dashed);
    const moved = { columns: columns.map((x) => x + offset.x), rows: rows.map((y) => y + offset.y) };
    const first = { x: moved.columns[0] ?? 0, y: moved.rows[0] ?? 0 };
    const last = { x: moved.columns.at(-1) ?? 0, y: moved.rows.at(-1) ?? 0 };
    const near = (one: number, other: number) => Math.abs(one - other) < 0.02;
    const wanted = [
      ...moved.columns.flatMap((x) => [
        { x1: x, y1: first.y - distance - 4, x2: x, y2: first.y - distance },
        { x1: x, y1: last.y + distance, x2: x, y2: last.y + distance + 4 },
      ]),
      ...moved.rows.flatMap((y) => [
        { x1: first.x - distance - 4, y1: y, x2: first.x - distance, y2: y },
        { x1: last.x + distance, y1: y, x2: last.x + distance + 4, y2: y },
      ]),
    ];
    expect(marks).toHaveLength(wanted.length);
    for (const one of wanted) {
      const found = marks.some((mark) => (["x1", "y1", "x2", "y2"] as const).every((end) => near(mark[end], one[end])));
      expect(found, JSON.stringify(one)).toBe(true);
    }
    expect(
      lines.filter((line) => line.dashed).map((line) => [near(line.y1, fold ?? -1), near(line.y2, fold ?? -1)]),
    ).toEqual(fold === undefined ? [] : [[true, true]]);
  });
});

test("a printer is told the edge, and never to fit the page", async () => {
  const told = async (options: object) => {
    const preferences = (await PDFDocument.load(await print(options))).catalog.getViewerPreferences();
    return [preferences?.getPrintScaling(), preferences?.getDuplex()];
  };
  expect(await told({ paper: "a4-landscape" })).toEqual(["None", "DuplexFlipShortEdge"]);
  expect(await told({ paper: "a4", duplex: "short-edge" })).toEqual(["None", "DuplexFlipShortEdge"]);
  expect(await told({ paper: "gutterfold" })).toEqual(["None", undefined]);
});

test("two runs of a sheet give the same bytes", async () => {
  const [first, second] = [await print({ paper: "gutterfold" }), await print({ paper: "gutterfold" })];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
