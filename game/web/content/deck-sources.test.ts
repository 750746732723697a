import { builtReference } from "virtual:built-deck";
import { afterEach, describe, expect, it, vi } from "vitest";
import { oddDeck } from "../../modes/fixtures/odd-deck.ts";
import { cardsOf, deckSourceOf } from "./deck-sources.ts";
import { builtDeck } from "./use-content.ts";
import type { WebDeck } from "./web-deck.ts";

const deck = oddDeck({ groups: [2], causes: [1], values: 1, max: 9 });
const [first] = deck.failures;
const english = { id: "en", name: "English", tag: "en-GB", simple: false };

afterEach(() => vi.unstubAllGlobals());

/** A server that has these files below /api/decks; resolves what is asked for as JSON. */
function serve(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return path in files ? Response.json(files[path]) : new Response(null, { status: 404 });
  });
  return asked;
}

const filesOf = (id: string, version: string) => ({
  [`/api/decks/${id}/${version}/about.json`]: { languages: [english] },
  [`/api/decks/${id}/${version}/en/deck.json`]: { ...deck, failures: [{ ...first, picture: "A1.svg" }] },
  [`/api/decks/${id}/${version}/en/stories.json`]: { [first?.id ?? ""]: `a story of ${id}` },
});

describe("the decks of a match", () => {
  it("have a list of their cards, which says where it is not the version that was played", () => {
    const other = { id: "bauhof", version: "1" };
    const former = { ...builtReference, version: "0.1-former" };
    expect([[], [builtReference], [former], [other], [other, former]].map(cardsOf)).toEqual([
      { path: "/karten", isRevised: false },
      { path: "/karten", isRevised: false },
      { path: "/karten", isRevised: true },
      { path: "/karten?deck=bauhof", isRevised: false },
      { path: "/karten?deck=bauhof", isRevised: true },
    ]);
  });

  it("are the built files where it is the built deck, or none is named", () => {
    expect(deckSourceOf([builtReference], true)).toBe(builtDeck);
    expect(deckSourceOf([], true)).toBe(builtDeck);
  });

  it("come from the server where it is another version, in a language that the deck has", async () => {
    const version = "0.1-test";
    const asked = serve(filesOf("one", version));
    const source = deckSourceOf([{ id: "one", version }], true);
    const { failures, measures } = (await source.load("de", "deck")) as WebDeck;
    expect(failures[0]?.picture).toBe(`/api/decks/one/${version}/pictures/A1.svg`);
    expect(measures[0]?.page).toBe(`/k/Tool-1-1?deck=one&version=${version}`);
    expect(await source.load("de", "stories")).toEqual({ "Card-1": "a story of one" });
    expect(asked.filter((path) => path.endsWith("about.json"))).toHaveLength(1);
  });

  it("are one where there are several, with cards that know where they are from", async () => {
    const decks = [
      { id: "two", version: "2" },
      { id: "three", version: "3" },
    ];
    serve({ ...filesOf("two", "2"), ...filesOf("three", "3") });
    const source = deckSourceOf(decks, false);
    const { failures } = (await source.load("en", "deck")) as WebDeck;
    expect(failures.map(({ id, page, picture }) => [id, page, picture])).toEqual([
      ["two:Card-1", "/k/Card-1?deck=two", "/api/decks/two/2/pictures/A1.svg"],
      ["three:Card-1", "/k/Card-1?deck=three", "/api/decks/three/3/pictures/A1.svg"],
    ]);
    expect(await source.load("en", "stories")).toEqual({
      "two:Card-1": "a story of two",
      "three:Card-1": "a story of three",
    });
  });

  it("stand for themselves alone", () => {
    const keys = [
      deckSourceOf([{ id: "a", version: "1" }], true),
      deckSourceOf([{ id: "a", version: "1" }], false),
      deckSourceOf([{ id: "a", version: "2" }], true),
      deckSourceOf([builtReference, { id: "a", version: "1" }], true),
      builtDeck,
    ].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
