import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { causeNumbers, deckFolder, sectorLetters } from "../fixtures/real-cards.ts";
import { sentencesOf, wordsOf } from "./simple-language.ts";

const read = (file: string): unknown => parse(readFileSync(join(deckFolder, file), "utf8"));

/** Every text in a file, whatever its field is called, so that a new field cannot slip past. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(textsIn)
      : [];

const texts = [
  ...sectorLetters.map((letter) => `failures/${letter}.de-simple.yaml`),
  ...causeNumbers.map((cause) => `measures/M${cause}.de-simple.yaml`),
].flatMap((file) => textsIn((read(file) as { cards: unknown }).cards));

/** Split without the library that the check uses: after . ! ? and whatever closes behind them, and at line breaks. */
const sentences = texts
  .flatMap((text) => text.split(/(?<=[.!?][“”"»)]?)\s+(?=[\p{Lu}„“"»(\d–])|\n+/u))
  .filter((sentence) => /\p{L}/u.test(sentence));
const lengthOf = (sentence: string) => sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

it("Einfache Sprache has no sentence over 18 words", () => {
  expect(texts.length).toBeGreaterThan(32 * 10 + 32 * 4);
  expect(sentences.filter((sentence) => lengthOf(sentence) > 18)).toEqual([]);
});

it("Einfache Sprache averages at most 12 words a sentence", () => {
  const words = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0);
  expect(words / sentences.length).toBeLessThanOrEqual(12);
  expect(words / sentences.length).toBeGreaterThan(4);
});

it("a sentence ends at its full stop, not at a colon, a number or a quotation", () => {
  const text = "Die Chefin sagt: Wir fragen niemanden. Um 9.52 Uhr kommt der Bus. „Zu spät!“, ruft Frau Wendt.";
  expect(sentencesOf(text, "de")).toEqual([
    "Die Chefin sagt: Wir fragen niemanden.",
    "Um 9.52 Uhr kommt der Bus.",
    "„Zu spät!“, ruft Frau Wendt.",
  ]);
});

it("a hyphenated compound is one word, a dash none", () => {
  expect(wordsOf("Der Bus-Fahrplan – endlich! – hat 9 Seiten.")).toBe(6);
});
