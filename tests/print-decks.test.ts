import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { afterAll, expect, test } from "vitest";
import type { Deck } from "../cards/deck.ts";
import { trustLimits } from "../game/modes/rettungsrunde/rules/state.ts";
import { WarmBrowser } from "../print/browser/warm-browser.ts";
import { buildProduct } from "../print/catalogue/build-product.ts";
import { causeSheets, trustTrack } from "../print/documents/table.tsx";
import { testCatalogue } from "../print/fixtures/test-catalogue.ts";
import { openSources } from "../print/vocabulary/sources.ts";

const root = join(import.meta.dirname, "..");
const catalogue = { ...testCatalogue, sources: openSources(root, import.meta.dirname) };
const browser = new WarmBrowser();
afterAll(() => browser.close());

/** Where to leave the files for somebody to look at. */
const folder = process.env.PRINTS;

function keep(files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
}

const studioOf = (some: typeof catalogue) => ({ catalogue: some, browser: () => browser.open(() => undefined) });

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
    const { files } = await buildProduct({ ...request, deck }, studioOf(catalogue));
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) expect(name).toContain(deck);
    keep(files);
  },
);

/** The small deck with `change` made to each of its cards' facts and names. */
const changed = (change: (deck: Deck) => Deck) => {
  const bauhof = catalogue.sources.of("bauhof");
  const sources = { ...bauhof, deckIn: (language: string) => change(bauhof.deckIn(language)) };
  return { ...catalogue, sources: { ...catalogue.sources, of: () => sources } };
};

/** With as many values as that. */
const valued = (count: number) => (deck: Deck) => {
  const ids = Array.from({ length: count }, (_, index) => `value-${index}`);
  const values = ids.flatMap((id, index) =>
    deck.values.slice(index % 3, (index % 3) + 1).map((value) => ({ ...value, id })),
  );
  const amounts = Object.fromEntries(ids.map((id, index) => [id, index + 1]));
  return { ...deck, values, failures: deck.failures.map((card) => ({ ...card, values: amounts })) };
};

test.each([
  ["cmyk", "meinspiel"],
  ["black", undefined],
])("a photo is printed in %s", async (colour, shop) => {
  const request = {
    product: "deck",
    deck: "bauhof",
    kind: "failures",
    cards: ["Bauhof-05"],
    colour,
    ...(shop && { shop }),
  };
  const { files } = await buildProduct(request, studioOf(catalogue));
  const spaces = await Promise.all(files.map(({ bytes }) => imageSpaces(bytes)));
  expect(spaces.flat()).toEqual([colour === "cmyk" ? "/DeviceCMYK" : "/DeviceGray"]);
  keep(files.map((file) => ({ ...file, name: `${colour}-${file.name}` })));
});

async function imageSpaces(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = context.enumerateIndirectObjects().map(([, object]) => object);
  const images = streams.flatMap((object) => (object instanceof PDFStream ? [object.dict] : []));
  return images
    .filter((dict) => dict.get(PDFName.of("Subtype")) === PDFName.of("Image"))
    .map((dict) => String(dict.get(PDFName.of("ColorSpace"))));
}

test("a photo with too few pixels for its card is refused with the card's name", async () => {
  const request = { product: "large", deck: "bauhof", kind: "failures", cards: ["Bauhof-05"] };
  await expect(buildProduct(request, studioOf(catalogue))).rejects.toThrow(/Bauhof-05: a photo of 1\d\d dpi, 300/);
});

test("a face with eight values prints", async () => {
  const request = { product: "deck", deck: "bauhof", kind: "failures", cards: ["Bauhof-01", "Bauhof-02"], publicUrl };
  const { files } = await buildProduct(request, studioOf(changed(valued(8))));
  expect(files.map(({ pages }) => pages)).toEqual([2]);
  keep(files);
});

test("what a card cannot hold is refused with its name: too many values, and a code that would be too fine", async () => {
  const request = { product: "deck", deck: "bauhof", kind: "failures", cards: ["Bauhof-03"] };
  await expect(buildProduct(request, studioOf(changed(valued(24))))).rejects.toThrow(/Bauhof-03 /);
  const longName = `https://${"depot-".repeat(9)}quartett.example`;
  const fine = { ...request, paper: "avery-c32015", publicUrl: longName };
  await expect(buildProduct(fine, studioOf(catalogue))).rejects.toThrow(/Bauhof-03.*modules of 0\.\d+ mm/);
});

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
