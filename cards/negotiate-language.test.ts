import { expect, it } from "vitest";
import { negotiateLanguage } from "./negotiate-language.ts";

const languages = [
  { id: "de", tag: "de" },
  { id: "en", tag: "en-GB" },
  { id: "de-simple", tag: "de-simple" },
];

it.each([
  ["German of any country", ["de-AT", "de"], "de"],
  ["Einfache Sprache, for whoever asks for it", ["de-simple", "de"], "de-simple"],
  ["English of any country", ["en-US", "en"], "en"],
  ["a tag in any letter case", ["EN-gb"], "en"],
  ["the first language that we have", ["tr-TR", "tr", "en-US", "de"], "en"],
  ["a later one, where nothing else is understood", ["fr-FR", "fr", "de"], "de"],
  ["a script or region that we do not tell apart", ["en-Latn-IN"], "en"],
])("%s", (_, wanted, id) => {
  expect(negotiateLanguage(wanted, languages)).toBe(id);
});

it.each([[["fr-FR", "fr"]], [["tr"]], [["ar-EG"]], [["nds"]], [["e"]], [[""]], [[]]])(
  "none of ours is found for %j",
  (wanted) => {
    expect(negotiateLanguage(wanted, languages)).toBeUndefined();
  },
);

it("whoever reads a language gets its only variant, and its plain form before any other", () => {
  const variants = [
    { id: "simple", tag: "de-simple" },
    { id: "de", tag: "de" },
    { id: "pt", tag: "pt-BR" },
  ];
  expect(negotiateLanguage(["pt-PT"], variants)).toBe("pt");
  expect(negotiateLanguage(["de-CH"], variants)).toBe("de");
});
