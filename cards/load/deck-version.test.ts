import { join } from "node:path";
import { expect, it } from "vitest";
import { checkCards } from "../checks/check-cards.ts";
import type { Deck, PlayableDeck } from "../deck.ts";
import { type DeckContent, deckVersion, readDeckContent } from "./deck-version.ts";

const { data } = checkCards(join(import.meta.dirname, "../../tests"), "bauhof");
if (data === undefined) throw new Error("the deck bauhof cannot be read");
const content = readDeckContent(data);
const { decks, pictures } = content;
const [deck] = decks;
const read = (file: Uint8Array | undefined): unknown => JSON.parse(Buffer.from(file ?? []).toString());

const corrected = (card: Partial<Deck["failures"][number]>): DeckContent => {
  const [first, ...others] = deck.failures;
  if (first === undefined) throw new Error("the deck has no failure");
  return { ...content, decks: [{ ...deck, failures: [{ ...first, ...card }, ...others] }] };
};

it("holds all that is played and shown, as the web app takes it", () => {
  const { id, version, files } = deckVersion(content);
  expect([id, version]).toEqual(["bauhof", expect.stringMatching(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/)]);
  const shown = read(files.get("en/deck.json")) as PlayableDeck;
  expect(shown.failures.map((card) => card.id)).toEqual(deck.failures.map((card) => card.id));
  expect(Object.keys(read(files.get("en/stories.json")) as object)).toEqual(deck.failures.map((card) => card.id));
  expect(read(files.get("about.json"))).toMatchObject({ titles: { en: deck.face.deckName }, failures: 12 });
  for (const { picture } of deck.failures) expect(files.get(`pictures/${picture}`)?.length).toBeGreaterThan(0);
  expect(files.size).toBe(3 + pictures.size);
});

it("is the same version as long as nothing of it changes, and another one after every correction", () => {
  const { version } = deckVersion(content);
  expect(deckVersion({ ...content, pictures: new Map([...pictures].reverse()) }).version).toBe(version);
  const [name = "", drawing = new Uint8Array()] = [...pictures][0] ?? [];
  const others = [
    corrected({ story: "Told in other words." }),
    corrected({ values: { ...deck.failures[0]?.values, hours: 1 } }),
    corrected({ pictureAlt: "" }),
    { ...content, decks: [{ ...deck, failures: deck.failures.slice(1) }] as const },
    { ...content, licence: "CC0-1.0" },
    { ...content, version: "9.0.0" },
    { ...content, pictures: new Map([...pictures, [name, drawing.subarray(1)]]) },
  ].map((other) => deckVersion(other).version);
  expect(new Set([version, ...others]).size).toBe(1 + others.length);
});
