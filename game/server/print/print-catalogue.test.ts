import { join } from "node:path";
import { expect, test } from "vitest";
import { testCatalogue as house } from "../../../print/fixtures/test-catalogue.ts";
import { openSources } from "../../../print/vocabulary/sources.ts";
import { describeCatalogue } from "./print-catalogue.ts";

const root = join(import.meta.dirname, "../../..");

const fieldsOf = (sources: typeof house.sources, product = "table") =>
  describeCatalogue({ ...house, sources }, "de", false).products.find(({ name }) => name === product)?.fields ?? [];

test("which deck is asked only where there are several, by their names and with the languages of each", () => {
  expect(fieldsOf(house.sources).map(({ name }) => name)).not.toContain("deck");
  // Both the house's deck and others.
  const others = openSources(root, join(root, "tests"));
  const several = {
    ...house.sources,
    decks: () => ["scheitern", ...others.decks()],
    of: (deck: string) => (deck === "scheitern" ? house.sources : others.of(deck)),
  };
  expect(fieldsOf(several).find(({ name }) => name === "deck")).toMatchObject({
    default: "scheitern",
    choices: [
      { value: "scheitern", title: "Quartett der gescheiterten Digitalisierungsstrategien" },
      { value: "bauhof", title: "The Depot Deck", languages: ["en"] },
      { value: "zehnerlei", languages: ["de"] },
    ],
  });
  const guides = fieldsOf(several, "guide").find(({ name }) => name === "guide");
  const choices = guides?.kind === "choice" ? guides.choices : [];
  const decksOf = (guide: string) => choices.find(({ value }) => value === guide)?.decks;
  expect(decksOf("guides/stammtisch")).toEqual(["scheitern"]);
  expect([decksOf("handouts/stammtisch"), decksOf("rules/quartett")]).toEqual([undefined, undefined]);
});
