import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildProduct } from "../catalogue/build-product.ts";
import { inTurn } from "../fixtures/in-turn.ts";
import { drawnLines } from "../fixtures/pdf-lines.ts";
import { strokedShapes } from "../fixtures/pdf-shapes.ts";
import { type TextRun, textRuns } from "../fixtures/pdf-text.ts";
import { type RenderedPage, renderedPages } from "../fixtures/rendered-pages.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import type { PrintOptions } from "../product/options.ts";

const { face, failures } = catalogue.sources.deckIn("de");
const codes = failures.filter((card) => "ABC".includes(card.sector)).map((card) => card.id);

/** From the centre of a card up to the baseline of its code, in mm. */
let codeAbove: number;
beforeAll(async () => {
  const [front = []] = await textRuns(await print({ paper: "printshop" }));
  codeAbove = millimetres(front.find((run) => run.text === "A1")?.y ?? 0) - (91 / 2 + 3);
});
/** The failures of three sectors: more than fit one sheet of any paper but a3. */
async function printAnew(options: object): Promise<Uint8Array> {
  const request = { product: "deck", language: "de", kind: "failures", sectors: ["A", "B", "C"], ...options };
  const { files } = await buildProduct(request, { catalogue, browser: testBrowser });
  return files[0]?.bytes ?? new Uint8Array();
}
/** Each print is made once, however many tests look at it. */
const printed = new Map<string, Promise<Uint8Array>>();
function print(options: object): Promise<Uint8Array> {
  const key = JSON.stringify(options);
  const bytes = printed.get(key) ?? printAnew(options);
  printed.set(key, bytes);
  return bytes;
}

const millimetres = (points: number): number => (points * 25.4) / 72;
type Centre = Readonly<{ x: number; y: number }>;

/** Codes at the head of a card are set larger, those of its quartet at the foot smaller. */
const leastOfHead = 9;

/** Centres of the fronts, in mm from the lower left corner: halfway between the codes at both corners of the band. */
function frontCentres(runs: readonly TextRun[], scale: number): Centre[] {
  return codes.flatMap((code) => {
    const [left, right] = runs.filter((run) => run.text === code && run.size > leastOfHead);
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

/** Another card carries its code higher by how much it is higher, and lower by how much its bands are wider. */
const scaleOf = (width: number, height: number) => () => (height / 2 - (91 / 2 - codeAbove) * (width / 59)) / codeAbove;

type Turn = (centre: Centre, sheet: { width: number; height: number }) => Centre;
const overVertical: Turn = ({ x, y }, { width }) => ({ x: width - x, y });
const overHorizontal: Turn = ({ x, y }, { height }) => ({ x, y: height - y });
const none = { x: 0, y: 0 };

type Sheet = readonly [
  name: string,
  options: Partial<PrintOptions>,
  turn: Turn,
  offset: Centre,
  scale: number | (() => number),
];

describe("backs fall on their fronts", () => {
  test.each<Sheet>([
    ["a4, short edge", { paper: "a4" }, overVertical, none, 1],
    ["a4, long edge", { paper: "a4", duplex: "long-edge" }, overHorizontal, none, 1],
    ...inTurn<Sheet>(
      [
        ["a4-3x3, long edge", { paper: "a4-3x3" }, overVertical, none, 1],
        ["a4-3x3, short edge", { paper: "a4-3x3", duplex: "short-edge" }, overHorizontal, none, 1],
      ],
      0,
    ),
    ...inTurn<Sheet>(
      [
        ["a4-62x100, by the name it had", { paper: "a4-landscape" }, overVertical, none, scaleOf(62, 100)],
        ["letter-landscape", { paper: "letter-landscape" }, overVertical, none, 1],
        ["a3", { paper: "a3" }, overVertical, none, 1],
        ["avery-c32011", { paper: "avery-c32011" }, overVertical, none, scaleOf(54, 85)],
        ["avery-c32015", { paper: "avery-c32015" }, overVertical, none, scaleOf(54, 85)],
        ["a4 with more bleed", { paper: "a4", backBleed: 2 }, overVertical, none, 1],
      ],
      3,
    ),
    [
      "a4 for a printer that drifts",
      { paper: "a4", backOffset: { x: 1.5, y: -2 } },
      overVertical,
      { x: 1.5, y: -2 },
      1,
    ],
    ["gutterfold, folded", { paper: "gutterfold" }, overHorizontal, none, 1],
  ])("%s", async (_, options, turn, offset, knownScale) => {
    const bytes = await print(options);
    const sheet = (await PDFDocument.load(bytes)).getPage(0).getSize();
    const size = { width: millimetres(sheet.width), height: millimetres(sheet.height) };
    const pages = await textRuns(bytes);
    const isFold = options.paper === "gutterfold";
    const scale = typeof knownScale === "number" ? knownScale : knownScale();
    let cards = 0;
    for (let page = 0; page < pages.length; page += isFold ? 1 : 2) {
      const fronts = frontCentres(pages[page] ?? [], scale);
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
  const a4 = { columns: [23, 82, 87, 146, 151, 210, 215, 274], rows: [11.5, 102.5, 107.5, 198.5] };
  test.each([
    ["a4", { paper: "a4" }, a4, [2.9, 3.6], none, undefined],
    [
      "a4 moved, on the backs",
      { paper: "a4", backOffset: { x: 1.5, y: -2 } },
      a4,
      [2.9, 3.6],
      { x: 1.5, y: -2 },
      undefined,
    ],
    [
      "a4-3x3",
      { paper: "a4-3x3" },
      { columns: [16.5, 75.5, 134.5, 193.5], rows: [12, 103, 194, 285] },
      [3.1, 3.9],
      none,
      undefined,
    ],
    [
      "a4-62x100",
      { paper: "a4-62x100" },
      { columns: [9, 71, 74, 136, 139, 201], rows: [45.5, 145.5, 151.5, 251.5] },
      [1.7, 2.3],
      none,
      undefined,
    ],
    [
      "gutterfold",
      { paper: "gutterfold" },
      { columns: [23, 82, 87, 146, 151, 210, 215, 274], rows: [11.5, 102.5, 107.5, 198.5] },
      [2.3, 4],
      none,
      105,
    ],
    ["avery-c32011, cut already", { paper: "avery-c32011" }, { columns: [], rows: [] }, [0, 0], none, undefined],
  ])("%s", async (_, options, { columns, rows }, [distance = 0, length = 0], offset, fold) => {
    const pages = await drawnLines(await print(options));
    const lines = pages[offset === none ? 0 : 1] ?? [];
    const marks = lines.filter((line) => !line.dashed);
    const moved = { columns: columns.map((x) => x + offset.x), rows: rows.map((y) => y + offset.y) };
    const first = { x: moved.columns[0] ?? 0, y: moved.rows[0] ?? 0 };
    const last = { x: moved.columns.at(-1) ?? 0, y: moved.rows.at(-1) ?? 0 };
    const near = (one: number, other: number) => Math.abs(one - other) < 0.02;
    const wanted = [
      ...moved.columns.flatMap((x) => [
        { x1: x, y1: first.y - distance - length, x2: x, y2: first.y - distance },
        { x1: x, y1: last.y + distance, x2: x, y2: last.y + distance + length },
      ]),
      ...moved.rows.flatMap((y) => [
        { x1: first.x - distance - length, y1: y, x2: first.x - distance, y2: y },
        { x1: last.x + distance, y1: y, x2: last.x + distance + length, y2: y },
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

test.each(["a4", "gutterfold", "avery-c32011"])(
  "each sheet of %s shows a ruler of 100 mm, and says which sheet of which deck it is",
  async (paper) => {
    const bytes = await print({ paper });
    const pages = await textRuns(bytes);
    const shapes = await strokedShapes(bytes);
    const sides = paper === "gutterfold" ? 1 : 2;
    const sheets = pages.length / sides;
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      const words = (pages[sheet * sides] ?? []).map((run) => run.text).join("");
      expect(words).toMatch(
        new RegExp(`${face.deckFailures} · Deutsch · Stand [0-9a-f]{7} · Blatt ${sheet + 1} von ${sheets}`),
      );
      expect(words).toContain("100 mm.");
      const rulers = (shapes[sheet * sides] ?? []).filter((shape) => {
        const [long = 0, short = 0] = [shape.width, shape.height].sort((a, b) => b - a);
        return Math.abs(long - 100) < 0.02 && short < 0.01;
      });
      expect(rulers).toHaveLength(1);
    }
  },
);

/** What is seen at a place of a page, in mm from its upper left corner: its colour and those round it. */
const dpi = 200;
function coloursAt({ data, width }: RenderedPage, x: number, y: number): number[][] {
  const [column = 0, row = 0] = [x, y].map((mm) => Math.floor((mm / 25.4) * dpi));
  return [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].map((right) => {
      const at = 4 * ((row + down) * width + column + right);
      return [...data.slice(at, at + 3)];
    }),
  );
}

test("a cut that is a millimetre off shows the card's own colours, and so does a back that is off by another", async () => {
  const card = { width: 59, height: 91 };
  const sheet = { width: 297, across: 4, x: 23, y: 11.5, gutter: 5 };
  const single = { bleed: 3 };
  /** Of the cards on the first sheet of two. */
  const places = [0, 1, 2, 3, 4, 5].map((place) => ({
    card: 2 * place,
    x: sheet.x + (place % sheet.across) * (card.width + sheet.gutter),
    y: sheet.y + Math.floor(place / sheet.across) * (card.height + sheet.gutter),
  }));
  const [front, back] = await renderedPages(await print({ paper: "a4" }), dpi, (page) => page < 2);
  const cards = await renderedPages(await print({ paper: "printshop" }), dpi);
  if (front === undefined || back === undefined) throw new Error("a sheet has two sides");
  /** Round a card, `off` mm outside its cut, as from its upper left corner. */
  const rim = (off: number) => [
    ...Array.from({ length: card.width }, (_, x) => [-off, card.height + off].map((y) => [x + 0.5, y] as const)).flat(),
    ...Array.from({ length: card.height }, (_, y) => [-off, card.width + off].map((x) => [x, y + 0.5] as const)).flat(),
  ];
  const strange: string[] = [];
  for (const { card: index, x, y } of places) {
    const sides = [
      ["front", front, x, cards[2 * index]],
      ["back", back, sheet.width - x - card.width, cards[2 * index + 1]],
    ] as const;
    for (const [side, page, left, own] of sides) {
      if (own === undefined) throw new Error("each card has two pages");
      const off = side === "front" ? [0.5, 1] : [0.5, 1, 2];
      for (const [right, down] of off.flatMap(rim)) {
        // Edges are blended anew wherever they fall between two pixels: what is seen lies between the card's colours there.
        const there = coloursAt(own, right + single.bleed, down + single.bleed);
        const seen = coloursAt(page, left + right, y + down)[4] ?? [];
        const apart = [0, 1, 2].map((channel) => {
          const part = seen[channel] ?? Number.NaN;
          const wanted = there.map((colour) => colour[channel] ?? Number.NaN);
          return Math.max(part - Math.max(...wanted), Math.min(...wanted) - part);
        });
        if (!(Math.max(...apart) <= 32))
          strange.push(`${codes[index]}, ${side}, ${right} ${down}: ${Math.max(...apart)}`);
      }
    }
  }
  expect(strange).toEqual([]);
});

test("a printer is told the edge, and never to fit the page", async () => {
  const told = async (options: object) => {
    const preferences = (await PDFDocument.load(await print(options))).catalog.getViewerPreferences();
    return [preferences?.getPrintScaling(), preferences?.getDuplex()];
  };
  expect(await told({ paper: "a4" })).toEqual(["None", "DuplexFlipShortEdge"]);
  expect(await told({ paper: "a4-3x3" })).toEqual(["None", "DuplexFlipLongEdge"]);
  expect(await told({ paper: "a4", duplex: "long-edge" })).toEqual(["None", "DuplexFlipLongEdge"]);
  expect(await told({ paper: "gutterfold" })).toEqual(["None", undefined]);
});

test("two runs of a sheet give the same bytes", async () => {
  const [first, second] = [await print({ paper: "gutterfold" }), await printAnew({ paper: "gutterfold" })];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
