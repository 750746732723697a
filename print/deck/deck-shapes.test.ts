import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import { causeSheets } from "../documents/table.tsx";
import { bookletSides } from "../imposition/booklet.ts";
import { loadPaper, paperNames } from "../paper/load-paper.ts";
import { frontPlaces, placeBehind, sheetCount } from "../paper/sheet-grid.ts";
import { cardsPerSheet, tableGrid } from "../tabletop/sheet-grid.ts";
import { openSources } from "../vocabulary/sources.ts";
import { withCovers } from "./cover-card.ts";
import { deckParts, frontsOf } from "./deck-side.ts";
import { frontsDocument } from "./face-document.tsx";

const root = join(import.meta.dirname, "../..");
const print = join(root, "print");
const bauhof = openSources(root, join(root, "tests")).of("bauhof");

const shape = fc.record({ cards: fc.integer({ min: 8, max: 120 }), values: fc.integer({ min: 3, max: 8 }) });

/** The small deck with as many failures and values as that. */
function deckOf(count: number, valueCount: number): Deck {
  const deck = bauhof.deckIn("en");
  const from = <Item>(items: readonly Item[], index: number) => items.slice(index % items.length)[0] as Item;
  const values = Array.from({ length: valueCount }, (_, index) => ({
    ...from(deck.values, index),
    id: `value-${index}`,
  }));
  const amounts = Object.fromEntries(values.map(({ id }, index) => [id, index + 1]));
  const card = (index: number) => ({ ...from(deck.failures, index), id: `Bauhof-${index + 1}`, values: amounts });
  return { ...deck, values, failures: Array.from({ length: count }, (_, index) => card(index)) };
}

test("whatever its shape, every card of a deck has one face with all of its values", () => {
  const { format } = loadPaper(print, "printshop");
  fc.assert(
    fc.property(shape, ({ cards, values }) => {
      const [part] = deckParts(deckOf(cards, values), () => undefined, false);
      if (part === undefined) throw new Error("a deck without failures");
      const html = frontsDocument(part, format, "rgb", bauhof.pictures());
      const faces = html.split(/(?=<article class="face )/).slice(1);
      expect(faces.map((face) => /Bauhof-\d+/.exec(face)?.[0])).toEqual(part.sides[0]?.cards);
      for (const face of faces) {
        const rows = /class="face-values"[\s\S]*?<\/(?:ul|ol|dl)>/.exec(face)?.[0] ?? "";
        expect(rows.match(/<li\b/g)).toHaveLength(values);
      }
    }),
    { numRuns: 5 },
  );
});

test("a card names its whole quartet, also where not all of it is set at once", () => {
  const { format } = loadPaper(print, "printshop");
  const [part] = deckParts(deckOf(12, 3), () => undefined, false);
  const [side] = part?.sides ?? [];
  if (part === undefined || side === undefined) throw new Error("a deck without failures");
  const namesOn = (some: typeof part) =>
    frontsDocument(some, format, "rgb", bauhof.pictures())
      .split(/(?=<article class="face )/)
      .slice(1)
      .map((face) => face.match(/data-fit="quartet\.[^"]+"/g));
  const cut = { ...part, sides: [{ ...side, cards: side.cards.slice(0, 2) }] };
  expect(namesOn(cut)).toEqual(namesOn(part).slice(0, 2));
  expect(namesOn(cut)[0]?.length).toBeGreaterThan(2);
});

test("on every paper a cover has its place, and no pile of the other cards grows by it", () => {
  const grids = paperNames(print, ["sheet", "fold"]).flatMap((name) => {
    const { paper } = loadPaper(print, name);
    return paper.layout === "single" ? [] : [paper];
  });
  fc.assert(
    fc.property(shape, fc.constantFrom(undefined, ...grids), fc.boolean(), ({ cards, values }, grid, together) => {
      const plain = deckParts(deckOf(cards, values), () => undefined, together);
      const how = { options: { withoutCover: false }, sources: bauhof, language: "en", grid };
      const parts = withCovers(plain, how);
      expect(parts.flatMap(({ covers }) => covers)).toHaveLength(plain.length);
      if (grid === undefined) {
        expect(parts.map(({ covers }) => covers.length)).toEqual(plain.map(() => 1));
        return;
      }
      const sheetsOf = (some: typeof plain) => some.map((part) => sheetCount(frontsOf(part).length, grid));
      expect(sheetsOf(parts).slice(0, plain.length)).toEqual(sheetsOf(plain));
      expect(parts.length - plain.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

test("on every paper each card lies once, on as few sheets as it takes, with its back behind it", () => {
  const papers = paperNames(print, ["sheet", "fold"]).map((name) => loadPaper(print, name));
  fc.assert(
    fc.property(shape, fc.constantFrom(...papers), ({ cards }, { paper, format }) => {
      if (paper.layout === "single") throw new Error("a sheet");
      const places = frontPlaces(cards, paper, format);
      const all = [...places, ...places.map((place) => placeBehind(place, paper, format))];
      expect(new Set(places.map(({ sheet, x, y }) => `${sheet} ${x} ${y}`)).size).toBe(cards);
      expect(new Set(places.map(({ sheet }) => sheet)).size).toBe(sheetCount(cards, paper));
      for (const { x, y } of all) {
        expect(Math.min(x, y, paper.width - x - format.width, paper.height - y - format.height)).toBeGreaterThan(0);
      }
    }),
  );
});

test("booklets, virtual tables and causes on slips hold any deck", () => {
  fc.assert(
    fc.property(shape, ({ cards }) => {
      expect(new Set(bookletSides(cards + 2).flat()).size).toBe(4 * Math.ceil((cards + 2) / 4));
      const { columns, rows, cardWidth, cardHeight } = tableGrid(Math.min(cards, cardsPerSheet), 91 / 59);
      expect(columns * rows).toBeGreaterThan(Math.min(cards, cardsPerSheet));
      expect(Math.max(columns * cardWidth, rows * cardHeight)).toBeLessThanOrEqual(4096);
      const causes = Array.from({ length: cards }, (_, index) => ({ ...bauhof.deckIn("en").causes[0], number: index }));
      const blocks = causeSheets(causes as Deck["causes"], 297).flat();
      expect(blocks.flatMap((block) => block.causes)).toHaveLength(8 * cards);
    }),
  );
});
