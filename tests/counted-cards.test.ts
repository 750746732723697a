import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { houseData } from "../cards/fixtures/house-deck.ts";
import { spellNumber } from "../cards/text/number-words.ts";

const root = join(import.meta.dirname, "..");

/** Whatever people read that was not written for one deck; and the guides, which a larger deck should not make untrue. */
const read = [
  "game/web/texts/*/*.yaml",
  "game/modes/*/texts/*/*.yaml",
  "game/web/{index.html,public/manifest.webmanifest}",
  "print/texts/*/*.yaml",
  "print/products/*.yaml",
  "workshop-guides/words/*.yaml",
  "workshop-guides/{guides,handouts,rules}/*/*.md",
];

/** What decks have so and so many of, as it is called in the languages that we write. */
const german =
  "Karten|Fehlschläge|Fehlschlagkarten|Fälle|Auswege|Auswegkarten|Geschichten|Bereiche|Ursachen|Gründe|Werte|Wege|Quartette";
const things: Readonly<Record<string, string>> = {
  de: german,
  en: "cards|failures|cases|failure cards|way-out cards|ways out|stories|fields|sectors|causes|values|quartets|sets",
  "de-simple": `${german}|Themen`,
};

/** All cards, those of one kind, groups, causes and values of the deck of the house. A hand of four is of the rules. */
function countsOfDeck(): number[] {
  const data = houseData();
  const [failures = 0, measures = 0] = [data.failures, data.measures].map((files) =>
    files.reduce((sum, { cards }) => sum + cards.length, 0),
  );
  const { groups, causes, values } = data.deck;
  return [...new Set([failures, measures, failures + measures, groups.length, causes.length, values.length])];
}

/** Cards of a group and ways out of a cause. A small number like theirs is no count of a deck by itself. */
function countsOfSet(): number[] {
  const { failures, measures } = houseData();
  return [...new Set([...failures, ...measures].map(({ cards }) => cards.length))];
}

/** "The four cases" are all that there are, "four cards each" are dealt. */
const all = "(?:die|den|der|the)\\s+";

/** Places in a text that count what a deck has so many of, or a set of it. */
function countedIn(text: string, language: string, counts: Counts): string[] {
  const written = (numbers: readonly number[]) =>
    numbers.flatMap((count) => [`${count}`, spellNumber(count, language)]).join("|");
  const counted = new RegExp(
    `(?<![\\p{L}\\d.,–-])(?:(?:${written(counts.deck)})|${all}(?:${written(counts.set)}))\\s+(?:\\p{L}+\\s+)?(?:${things[language]})(?!\\p{L})`,
    "giu",
  );
  return text.match(counted) ?? [];
}

type Counts = Readonly<Record<"deck" | "set", readonly number[]>>;
const counts: Counts = { deck: countsOfDeck(), set: countsOfSet() };

/** In the language of its folder or file; without one, as `print/products` has all of them, in each. */
function findings(file: string): string[] {
  const named = Object.keys(things).filter((language) => new RegExp(`[/]${language}[/.]`).test(file));
  const text = readFileSync(join(root, file), "utf8");
  const found = (named.length > 0 ? named : Object.keys(things)).flatMap((id) => countedIn(text, id, counts));
  return [...new Set(found)].map((words) => `${file}: ${words.replace(/\s+/g, " ")}`);
}

it("no text counts by hand what another deck has more or less of", () => {
  const files = globSync(read, { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(findings)).toEqual([]);
});

it("no text writes out from which card to which a deck goes", () => {
  const { failures, measures } = houseData();
  const spans = [failures, measures].map((files) => {
    const ids = files.flatMap(({ cards }) => cards.map(({ id }) => id));
    return new RegExp(`${ids[0]}\\s*[–-]\\s*${ids.at(-1)}`);
  });
  const texts = globSync(read, { cwd: root }).map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  expect(texts.filter(({ text }) => spans.some((span) => span.test(text))).map(({ file }) => file)).toEqual([]);
});

it("a text that does is found, in digits and in words, and years, times and people are none", () => {
  const [cards = 0] = counts.deck;
  expect(countedIn(`Hier sind ${cards} Karten. Acht mögliche Ursachen!`, "de", counts)).toHaveLength(2);
  expect(countedIn("Pick one of eight causes, out of six values.", "en", counts)).toHaveLength(2);
  expect(countedIn("The four cases of one sector, the four way-out cards", "en", counts)).toHaveLength(2);
  expect(
    countedIn("Acht Personen, vier Karten je Hand, 1.8 Werte, 4–6 Geschichten, alle vier fertig", "de", counts),
  ).toEqual([]);
});
