import { join } from "node:path";
import { expect, it } from "vitest";
import { readGuideKits } from "./guide-kits.ts";
import { openCatalogue } from "./studio.ts";

const catalogue = openCatalogue(join(import.meta.dirname, "..", ".."));

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
