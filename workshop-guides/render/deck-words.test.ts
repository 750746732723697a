import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { Deck } from "../../cards/deck.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { fillDeckWords } from "./deck-words.ts";
import { listDocuments, loadDocument } from "./documents.ts";

function deckBelow(folder: string, id?: string): Deck {
  const { data } = checkCards(join(import.meta.dirname, "../..", folder), id);
  if (data === undefined) throw new Error(folder);
  return resolveDeck(data);
}

const bauhof = deckBelow("tests", "bauhof");
const house = deckBelow("cards");

test("a document takes codes, causes, values and answers from its deck", () => {
  const source = "{first}–{last}, {failureSets}, {wayOutSets}; {causeNumbers}; {example}; {other} { min: 2 }";
  expect(fillDeckWords(source, house)).toBe("A1–H4, A1–A4, B1–B4, K1–K4, L1–L4; 1–8; B3; {other} { min: 2 }");
  expect(fillDeckWords("{first}; {causeNumbers}; {example}", bauhof)).toBe("Bauhof-01; 1, 2, 4; Bauhof-07");
  expect(fillDeckWords("{valueRows}", bauhof)).toMatch(/^\| Cups of coffee \| .*\n\| Detour \| .*\n\| Patience \| .*$/);
  expect(fillDeckWords("{answerKey}", house)).toMatch(/^\| {2}\| A \|.*\n(\| --- ){9}\|\n\| \*\*1\*\* \| 2 \| 8/);
  expect(fillDeckWords("{answerKey}", bauhof)).toMatch(/^\*\*Bauhof-01\*\*\u00a0\d · /);
});

test("lists of causes and values are as far in as they stand, and count as the deck does", () => {
  expect(fillDeckWords("1. Play\n   {valuesByDirection}\n", bauhof)).toBe(
    "1. Play\n   - *More wins:* Cups of coffee, Detour\n   - *Less wins:* Patience\n",
  );
  expect(fillDeckWords("{causeItemsInShort}", bauhof)).toMatch(/^- 1 Nobody asked the depot\n- 2 .*\n- 4 No plug/);
  expect(fillDeckWords("{causeMeanings}", house)).toMatch(/^1\. \*\*Fehlende Beteiligung:\*\* Wer.*\n2\. /);
  expect(fillDeckWords("Eine: {causesInShort}", house)).toMatch(/^Eine: 1 niemanden richtig gefragt · 2 /);
});

test("rules and handouts name no card and no number of the house in another deck", () => {
  const root = join(import.meta.dirname, "..");
  for (const entry of listDocuments(root).filter(({ kind }) => kind !== "guide")) {
    const { document, findings } = loadDocument(root, { ...entry, language: "en" }, bauhof, () => "");
    expect(findings).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/\b[A-H][1-4]\b|\bM[1-8][1-4]\b|\bM…|1–8|\{\w+\}/);
    for (const { name } of house.causes) expect(JSON.stringify(document)).not.toContain(name);
  }
});
