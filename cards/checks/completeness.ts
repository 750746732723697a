import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { baseLanguage, causeNumbers, levelNumbers, sectorLetters } from "../schema/vocabulary.ts";

/** Every place of both 8 × 4 grids is filled once, in every language. */
export function checkCompleteness(data: CardData): Finding[] {
  // A file whose name and language differ is a finding of its own, not sixteen missing translations.
  const languages = data.languages
    .filter(({ file, language }) => file === `languages/${language}.yaml` && language !== baseLanguage)
    .map((entry) => entry.language);
  return [
    ...sectorLetters.flatMap((letter) =>
      checkQuartet({
        folder: "failures",
        prefix: letter,
        base: data.failures.find((file) => file.quartet === letter),
        texts: data.failureTexts.filter((file) => file.quartet === letter),
        languages,
      }),
    ),
    ...causeNumbers.flatMap((cause) =>
      checkQuartet({
        folder: "measures",
        prefix: `M${cause}`,
        base: data.measures.find((file) => file.cause === cause),
        texts: data.measureTexts.filter((file) => file.cause === cause),
        languages,
      }),
    ),
  ];
}

type QuartetFiles = {
  folder: string;
  prefix: string;
  base: { file: string; cards: readonly { id: string }[] } | undefined;
  texts: readonly { file: string; language: string; cards: Record<string, unknown> }[];
  languages: readonly string[];
};

function checkQuartet({ folder, prefix, base, texts, languages }: QuartetFiles): Finding[] {
  const expected = levelNumbers.map((number) => `${prefix}${number}`);
  const found = base?.cards.map((card) => card.id) ?? [];
  const file = `${folder}/${prefix}.yaml`;
  const findings: Finding[] = [
    ...checkIds(file, expected, found),
    ...languages.flatMap((language) => {
      const name = `${folder}/${prefix}.${language}.yaml`;
      const text = texts.find((entry) => entry.file === name);
      if (text === undefined) return [{ file: name, card: "–", field: "–", expected: `a valid file with ${expected}` }];
      return checkIds(name, expected, Object.keys(text.cards));
    }),
  ];
  for (const text of texts) {
    if (text.file !== `${folder}/${prefix}.${text.language}.yaml`) {
      findings.push({ file: text.file, card: "–", field: "language", expected: "the language of the file's name" });
    }
  }
  return findings;
}

function checkIds(file: string, expected: readonly string[], found: readonly string[]): Finding[] {
  const missing = expected.filter((id) => !found.includes(id));
  const wrong = found.filter((id, index) => !expected.includes(id) || found.indexOf(id) !== index);
  return [
    ...missing.map((id) => ({ file, card: id, field: "–", expected: "this card, it is missing or invalid" })),
    ...wrong.map((id) => ({ file, card: id, field: "id", expected: `each of ${expected.join(", ")} once` })),
  ];
}
