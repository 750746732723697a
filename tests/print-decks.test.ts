import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { trustLimits } from "../game/modes/rettungsrunde/rules/state.ts";
import { WarmBrowser } from "../print/browser/warm-browser.ts";
import { buildProduct } from "../print/catalogue/build-product.ts";
import { openCatalogue } from "../print/catalogue/studio.ts";
import { causeSheets, trustTrack } from "../print/documents/table.tsx";
import { openSources } from "../print/vocabulary/sources.ts";

const root = join(import.meta.dirname, "..");
const catalogue = { ...openCatalogue(root), sources: openSources(root, import.meta.dirname) };
const browser = new WarmBrowser();
afterAll(() => browser.close());

/** Where to leave the files for somebody to look at. */
const folder = process.env.PRINTS;

const isFull = process.env.FULL === "1";
const publicUrl = "https://quartett.example";
const requests = [
  ["A4", { product: "deck", publicUrl }],
  ["a print shop", { product: "deck", shop: "meinspiel", publicUrl }],
  ["rules", { product: "rules", paper: "page-a4" }],
  ["debrief", { product: "debrief" }],
  ["table material", { product: "table" }],
  ["posters", { product: "poster" }],
  ["box", { product: "box" }],
  ["checklist", { product: "checklist" }],
  ["blank cards", { product: "blank" }],
] as const;

// One of the two is enough as a rule: prints take their time.
const decks = isFull ? ["bauhof", "zehnerlei"] : ["bauhof"];

test.each(decks.flatMap((deck) => requests.map(([what, request]) => [deck, what, request] as const)))(
  "%s prints: %s, and preflight finds nothing",
  async (deck, _, request) => {
    const { files } = await buildProduct(
      { ...request, deck },
      { catalogue, browser: () => browser.open(() => undefined) },
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { name, bytes } of files) {
      expect(name).toContain(deck);
      if (folder === undefined) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  },
);

test("the trust track is that of the rules", () => {
  expect(trustTrack).toEqual(trustLimits);
});

test.each([
  [3, [3, 3, 2]],
  [8, [2, 2, 2, 2]],
  [10, [1, 1, 1, 1, 1, 1, 1, 1]],
  [20, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
])("%i cause cards for each of eight people lie on sheets of A4", (count, blocks) => {
  const causes = Array.from({ length: count }, (_, index) => ({ ...cause, number: index + 1 }));
  const sheets = causeSheets(causes, 297);
  expect(sheets.map((sheet) => sheet.length)).toEqual(blocks);
  expect(sheets.flat().flatMap((block) => block.causes).length).toBe(8 * count);
});

const cause = { number: 1, name: "", definition: "", colour: "", tint: "" };
