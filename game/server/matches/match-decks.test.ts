import { expect, it } from "vitest";
import { oddDeck } from "../../modes/fixtures/odd-deck.ts";
import * as modes from "../../modes/modes.ts";
import { testDecks, versionOf } from "../fixtures/test-decks.ts";
import { MatchDecks } from "./match-decks.ts";
import { packDeck } from "./packed-deck.ts";

const small = { groups: [4, 4], causes: [4, 4, 4], values: 2, max: 5 };
/** Only matches have them. */
const stored = Array.from({ length: 30 }, (_, index) => packDeck(versionOf(oddDeck(small), "town", `1.0.${index}`)));

function open() {
  const reads: string[] = [];
  const decks = new MatchDecks({
    ...{ modes, offered: testDecks },
    store: {
      async deckFile({ version }, path) {
        reads.push(`${version} ${path}`);
        return stored.find((deck) => deck.version === version)?.files.get(path)?.content;
      },
    },
  });
  return { decks, reads };
}
const listOf = ({ id, version }: { id: string; version: string }) => [{ id, version }];

it("keeps the decks of a match at hand as long as somebody has the match, however many others come meanwhile", async () => {
  const { decks, reads } = open();
  const [first = testDecks[0], ...others] = stored;
  const held = listOf(first);
  await Promise.all([decks.load(held), decks.load(listOf(first))]);
  // Both at once, and read once.
  expect(reads).toEqual([`${first.version} about.json`, `${first.version} de/deck.json`]);
  const played = decks.modesOf(held);
  expect(decks.modesOf(listOf(first))).toBe(played);
  for (const deck of others) await decks.load(listOf(deck));
  expect(decks.modesOf(held)).toBe(played);
  // Of the rest only the latest are kept; what is asked for again is read again.
  expect(() => decks.modesOf(listOf(first))).toThrow("not loaded");
  await decks.load(listOf(first));
  expect(decks.modesOf(listOf(first)).get("quartett")?.seats).toEqual(played.get("quartett")?.seats);
});

it("rejects where a deck is nowhere, and reads it once it is there", async () => {
  const { decks } = open();
  const late = packDeck(versionOf(oddDeck(small), "town", "2.0.0"));
  await expect(decks.load(listOf(late))).rejects.toThrow(`town ${late.version} is not stored`);
  stored.push(late);
  await decks.load(listOf(late));
  expect(decks.modesOf(listOf(late)).has("supertrumpf")).toBe(true);
});
