import { builtReference } from "virtual:built-deck";
import { afterEach, expect, it, vi } from "vitest";
import { builtDeck } from "../content/use-content.ts";
import { forgetDeck, keepDeck, sourceOfMatch } from "./kept-deck.ts";
import { newRecord } from "./match-record.ts";

afterEach(() => {
  forgetDeck();
  vi.unstubAllGlobals();
});

const matchWith = (version: string, id: string = builtReference.id) =>
  newRecord({ gameName: "quartett", decks: [{ id, version }], setup: {}, seats: [], pace: "calm" });

const parts = { deck: { failures: ["as it was"] }, stories: { A1: "as it was" } };

it("is played with the cards of the pages as long as they are those it began with", () => {
  expect(sourceOfMatch(matchWith(builtReference.version))).toBe(builtDeck);
});

it("is played with the cards that were kept where nobody else has them any more", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
  const record = matchWith("before the update");
  keepDeck(record, parts);
  expect(await sourceOfMatch(record).load("en", "deck")).toEqual(parts.deck);
  expect(await sourceOfMatch(record).load("de", "stories")).toEqual(parts.stories);
  await expect(sourceOfMatch(matchWith("of another match")).load("de", "deck")).rejects.toThrow("404");
});

it("is played with the cards of the server, which has all languages, where that has them", async () => {
  const record = matchWith("1", "bauhof");
  keepDeck(record, parts);
  const files: Readonly<Record<string, unknown>> = {
    "/api/decks/bauhof/1/about.json": { languages: [{ id: "de" }] },
    "/api/decks/bauhof/1/de/deck.json": { failures: [], measures: [] },
  };
  vi.stubGlobal("fetch", async (path: string) => Response.json(files[path]));
  expect(await sourceOfMatch(record).load("de", "deck")).toEqual({ failures: [], measures: [] });
});
