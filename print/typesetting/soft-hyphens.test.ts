import { expect, test } from "vitest";
import { breakableWord, joinLastWords, softHyphens } from "./soft-hyphens.ts";

const shown = (text: string, language: "de" | "en-gb", length = 6) =>
  softHyphens(text, language, length).replaceAll("\u00ad", "|").replaceAll("\u00a0", "_");

test("German words break by German rules, but not in the last word", () => {
  expect(shown("Digitalisierung der Beteiligung", "de")).toBe("Digi|ta|li|sie|rung der Beteiligung");
});

test("English words break by British rules", () => {
  expect(shown("municipal departments decide", "en-gb")).toBe("muni|cipal depart|ments decide");
});

test("no piece has fewer than three letters at an end of its word", () => {
  const pieces = shown("Abendessen Übung Ordnungsamt eine Oberaufsicht Ende", "de").split(/[\s]/);
  for (const word of pieces) {
    const parts = word.split("|");
    if (parts.length > 1) expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThanOrEqual(3);
  }
});

test("short words stay whole, and neither dash nor ellipsis begins a line", () => {
  expect(shown("Der Bus kam – leer", "de")).toBe("Der Bus kam_– leer");
  expect(shown("Nie … oder doch …", "de")).toBe("Nie_… oder doch_…");
});

test("in simple language words stay whole wherever a line can hold them", () => {
  const simple = { id: "x", name: "x", tag: "de", hyphenation: "de", simple: true } as const;
  expect(shown("Menschen entscheiden gemeinsam hier", "de", breakableWord(simple))).not.toContain("|");
  expect(shown("Menschen entscheiden gemeinsam hier", "de", breakableWord({ ...simple, simple: false }))).toContain(
    "|",
  );
});

test.each([
  ["Der Bus ist endlich da.", "Der Bus ist endlich_da."],
  ["Der Rat stimmt für den Antrag", "Der Rat stimmt für den_Antrag"],
  ["Die In\u00adfor\u00adma\u00adti\u00adon fehlt.", "Die Information_fehlt."],
  ["Amt für Datenverarbeitung, Organisationsabteilung", "Amt für Datenverarbeitung, Organisationsabteilung"],
  ["Es gibt einen Arti\u00adkel: Einmachgläser.", "Es gibt einen Arti|kel: Einmachgläser."],
  ["Warten Sie\u00a0…", "Warten Sie_…"],
  ["Ende.", "Ende."],
])("no last word of “%s” stands alone, where a line holds two", (text, expected) => {
  expect(joinLastWords(text).replaceAll("\u00a0", "_").replaceAll("\u00ad", "|")).toBe(expected);
});
