import { expect, test } from "vitest";
import { titlesIn } from "./prose.ts";

const german = { tag: "de", hyphenation: "de", simple: false } as Parameters<typeof titlesIn>[0];
const shown = (title: string, letters: number) => titlesIn(german, letters)(title).replaceAll("\u00ad", "|");

test.each([
  ["IT an den Entscheidungstisch", 15, "IT an den Entscheidungs|tisch"],
  ["Anlass der Inanspruchnahme: Bauchweh", 15, "Anlass der Inanspruch|nahme: Bauchweh"],
  ["Eintritt frei, Ausgang auf Anfrage", 15, "Eintritt frei, Ausgang auf Anfrage"],
  ["Digitalisierungsstrategien", 18, "Digitalisierungs|strategien"],
])("%s is broken where its parts meet, if at all", (title, letters, wanted) => {
  expect(shown(title, letters)).toBe(wanted);
});

test("a word that no two lines hold may break wherever its language allows", () => {
  expect(shown("Donaudampfschifffahrtsgesellschaft", 12).split("|").length).toBeGreaterThan(3);
});
