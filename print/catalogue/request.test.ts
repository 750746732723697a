import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { RequestFault, tellPrintFinding } from "../vocabulary/print-failure.ts";
import { openSources } from "../vocabulary/sources.ts";
import { allRequests } from "./all-requests.ts";
import { resolveRequest } from "./request.ts";

function faultsOf(request: unknown): readonly string[] {
  try {
    resolveRequest(request, catalogue);
  } catch (error) {
    if (error instanceof RequestFault) return error.findings.map((finding) => tellPrintFinding(finding));
    throw error;
  }
  return [];
}

describe("a request", () => {
  test("gets the defaults of its product", () => {
    const { language, options } = resolveRequest({ product: "deck" }, catalogue);
    expect(language).toBe("de");
    expect(options).toMatchObject({ kind: "both", paper: "a4", colour: "rgb", backOffset: { x: 0, y: 0 } });
  });

  test("for a shop loses the paper and takes the shop's colours, unless it names its own", () => {
    const { options } = resolveRequest({ product: "deck", shop: "meinspiel" }, catalogue);
    expect(options).toMatchObject({ shop: "meinspiel", colour: "cmyk" });
    expect(options).not.toHaveProperty("paper");
    expect(resolveRequest({ product: "deck", shop: "meinspiel", colour: "rgb" }, catalogue).options.colour).toBe("rgb");
  });

  test("for the kind of cards by the option's former name gets it", () => {
    const { options } = resolveRequest({ product: "deck", deck: "failures" }, catalogue);
    expect(options).toEqual(resolveRequest({ product: "deck", kind: "failures" }, catalogue).options);
  });

  test("for the deck of the house is the same with and without its name", () => {
    const house = catalogue.sources.houseDeck();
    expect(house).toBeDefined();
    const { options } = resolveRequest({ product: "deck", deck: house }, catalogue);
    expect(options).toEqual(resolveRequest({ product: "deck" }, catalogue).options);
  });

  test("for another deck has its cards and its languages", () => {
    const root = join(import.meta.dirname, "../..");
    const decks = { ...catalogue, sources: openSources(root, join(root, "tests")) };
    const { sources, language, options } = resolveRequest(
      { product: "deck", deck: "bauhof", cards: ["Bauhof-01"] },
      decks,
    );
    expect([language, options.deck, sources.deckIn(language).failures.length]).toEqual(["en", "bauhof", 12]);
    expect(() => resolveRequest({ product: "deck", deck: "bauhof", language: "de" }, decks)).toThrow(/choose en/);
    expect(() => resolveRequest({ product: "deck", deck: "nosuch" }, decks)).toThrow(/choose bauhof, zehnerlei/);
  });

  test("is told all that is wrong with it at once", () => {
    const faults = faultsOf({
      product: "deck",
      language: "fr",
      paper: "../../etc/passwd",
      colour: "blue",
      backOffset: { x: 50, y: 0 },
      guide: "kompakttraining",
      nosuch: "; rm -rf /",
    });
    expect(faults.map((fault) => fault.split(/[:“]/)[0]?.trim()).sort()).toEqual([
      "backOffset.x",
      "colour",
      "guide",
      "language",
      "nosuch",
      "paper",
    ]);
  });

  test("is told the rest where a value is one that no schema can read", () => {
    const unreadable = { length: { toString: 1 } };
    const faults = faultsOf({ product: "deck", cards: unreadable, language: unreadable, colour: "blue", nosuch: 1 });
    expect(faults.map((fault) => fault.split(/[:“]/)[0]?.trim())).toEqual(
      expect.arrayContaining(["cards", "language", "colour", "nosuch"]),
    );
    expect(faultsOf({ product: unreadable })).toEqual([expect.stringContaining("choose")]);
  });

  test.each([
    [{ product: "deck", deck: "failures", kind: "both" }, /deck: unknown “failures”: choose scheitern/],
    [{ product: "deck", deck: "../tests/decks/bauhof" }, /deck: unknown/],
    [undefined, /product: missing: choose .*deck/],
    [{ product: "cake" }, /product: unknown “cake”: choose .*deck/],
    [{ product: "deck", paper: "a4", shop: "mbprint" }, /paper: .* one of the two/],
    [{ product: "deck", cards: ["A1", "Z9"] }, /cards: unknown “Z9”/],
    [{ product: "deck", kind: "measures", cards: ["A1"] }, /cards: no card is in the selection/],
    [{ product: "deck", paper: "printshop", backOffset: { x: 1, y: 0 } }, /backOffset: only for sheets/],
    [{ product: "deck", paper: "gutterfold", duplex: "long-edge" }, /duplex: only for sheets that are turned/],
    [
      { product: "deck", shop: "thegamecrafter" },
      /shop: thegamecrafter takes a picture .*choose the product “pictures”/,
    ],
    [{ product: "deck", shop: "nosuch" }, /shop: unknown “nosuch”: choose .*meinspiel/],
    [{ product: "pictures", shop: "meinspiel" }, /shop: unknown “meinspiel”: choose makeplayingcards, /],
    [
      { product: "guide", guide: "guides/stammtisch", language: "de-simple" },
      /language: unknown “de-simple”: choose de, en/,
    ],
  ])("%j is refused", (request, message) => {
    expect(faultsOf(request).join("\n")).toMatch(message);
  });
});

test("everything that the products declare can be asked for, and no two requests are the same", () => {
  const requests = allRequests(catalogue);
  for (const request of requests) expect(faultsOf(request), JSON.stringify(request)).toEqual([]);
  expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(requests.length);
  const guides = requests.filter((request) => request.product === "guide" && request.language === "de");
  expect(guides.map((request) => request.guide)).toContain("handouts/stammtisch");
});
