import { join } from "node:path";
import { expect, it } from "vitest";
import { mustFind } from "../../cards/deck.ts";
import { commandKit } from "../commands/kit.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { openSources } from "../vocabulary/sources.ts";
import { choicesOf } from "./choices.ts";
import { readGuideKits } from "./guide-kits.ts";
import { resolveRequest } from "./request.ts";

const root = join(import.meta.dirname, "..", "..");

it.each(["de", "en"])("every guide in %s says what it needs, and all of it can be printed and counted", (language) => {
  const kits = readGuideKits(catalogue, language);
  expect(kits.size).toBeGreaterThan(0);
  for (const { prints } of kits.values()) {
    for (const { need } of prints) expect(need?.sheets).toBeGreaterThan(0);
  }
});

it("both decks take eight sheets of eight cards, one deck four, a handout one that nobody cuts", () => {
  const kits = readGuideKits(catalogue, "de");
  // Four columns and two rows, each with a cut on either side.
  expect(kits.get("kompakttraining")?.prints.map(({ need }) => need)).toEqual([
    { sheets: 8, cuts: 8 * 12 },
    { sheets: 1, cuts: 0 },
  ]);
  expect(kits.get("stammtisch")?.prints[0]?.need).toEqual({ sheets: 4, cuts: 4 * 12 });
});

it("there are none in a language without guides", () => {
  expect(readGuideKits(catalogue, "de-simple").size).toBe(0);
});

it("a kit for another deck counts that deck's sheets, and says what of it there is", () => {
  const others = openSources(root, join(root, "tests"));
  const sources = { ...catalogue.sources, of: others.of, decks: () => ["scheitern", ...others.decks()] };
  const kit = { guide: "kompakttraining", language: "en" };
  const ofHouse = commandKit(kit, catalogue);
  const ofBauhof = commandKit({ ...kit, deck: "bauhof" }, { ...catalogue, sources });
  expect(ofBauhof[0]).toBe(ofHouse[0]);
  expect(ofBauhof.join()).not.toBe(ofHouse.join());
  expect(() => commandKit({ ...kit, language: "de", deck: "bauhof" }, { ...catalogue, sources })).toThrow("choose en");
  const guides = choicesOf(
    "guide",
    mustFind([...catalogue.products.values()], ({ product }) => product.name === "guide", "guide"),
    sources.of("bauhof"),
  );
  // Both guides tell of cards of the house.
  expect(guides?.filter((name) => name.startsWith("guides/"))).toEqual([]);
  expect(guides).toContain("rules/quartett");
  expect(() =>
    resolveRequest({ product: "guide", guide: "stammtisch", deck: "bauhof" }, { ...catalogue, sources }),
  ).toThrow(/guides\/stammtisch tells of the cards of another deck alone; for bauhof choose .*handouts\/stammtisch/);
});
