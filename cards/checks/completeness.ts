import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { type Message, message } from "../text/message.ts";
import { type CardPlace, failurePlaces, measurePlaces } from "./expected-codes.ts";

/** Every group and cause has its file with as many cards as the deck promises, in every language. */
export function checkCompleteness(data: CardData): Finding[] {
  const { baseLanguage, groups, causes, requires } = data.deck;
  // A file whose name and language differ is a finding of its own, not sixteen missing translations.
  const languages = data.languages
    .filter(({ file, language }) => file === `languages/${language}.yaml` && language !== baseLanguage)
    .map((entry) => entry.language);
  return [
    ...groups.flatMap(({ code }) =>
      checkQuartet({
        name: `failures/${code}`,
        places: failurePlaces(data.deck, code),
        count: requires.cardsPerGroup,
        bases: data.failures
          .filter(({ quartet }) => quartet === code)
          .map(({ file, cards }) => ({
            file,
            field: "level",
            cards: cards.map(({ id, level }) => ({ id, number: level })),
          })),
        texts: data.failureTexts.filter((file) => file.quartet === code),
        languages,
      }),
    ),
    ...causes.flatMap(({ number: cause }) =>
      checkQuartet({
        name: `measures/M${cause}`,
        places: measurePlaces(data.deck, cause),
        count: requires.measuresPerCause,
        bases: data.measures
          .filter((file) => file.cause === cause)
          .map(({ file, cards }) => ({ file, field: "number", cards })),
        texts: data.measureTexts.filter((file) => file.cause === cause),
        languages,
      }),
    ),
  ];
}

type QuartetFiles = {
  /** Its files are called so, with language and ending behind it. */
  name: string;
  places: readonly CardPlace[] | undefined;
  count: number | undefined;
  bases: readonly { file: string; field: string; cards: readonly CardPlace[] }[];
  texts: readonly { file: string; language: string; cards: Record<string, unknown> }[];
  languages: readonly string[];
};

function checkQuartet({ name, places, count, bases, texts, languages }: QuartetFiles): Finding[] {
  const file = `${name}.yaml`;
  const base = bases.find((each) => each.file === file);
  const found = base?.cards.map(({ id }) => id) ?? [];
  const expected = places?.map(({ id }) => id) ?? found;
  const cardsOf = expected.length > 0 ? String(expected) : "cards";
  const findings: Finding[] = [
    ...(base === undefined && places === undefined ? [missingFile(file, cardsOf)] : checkIds(file, expected, found)),
    ...(base === undefined || places === undefined ? [] : checkNumbers(base, places)),
    ...bases.filter((each) => each !== base).map((each) => misnamed(each.file, "–", message("file-of-group"))),
    ...languages.flatMap((language) => {
      const translation = `${name}.${language}.yaml`;
      const text = texts.find((entry) => entry.file === translation);
      if (text === undefined) return [missingFile(translation, cardsOf)];
      return checkIds(translation, expected, Object.keys(text.cards));
    }),
    ...texts
      .filter((text) => text.file !== `${name}.${text.language}.yaml`)
      .map((text) => misnamed(text.file, "language", message("file-of-language"))),
  ];
  if (base !== undefined && places === undefined && count !== undefined && found.length !== count) {
    findings.push({
      file,
      card: "–",
      field: "cards",
      ...message("card-count", { expected: count, count: found.length }),
    });
  }
  return findings;
}

const missingFile = (file: string, cards: string): Finding => ({
  file,
  card: "–",
  field: "–",
  ...message("missing-file", { cards }),
});

const misnamed = (file: string, field: string, expected: Message): Finding => ({ file, card: "–", field, ...expected });

function checkIds(file: string, expected: readonly string[], found: readonly string[]): Finding[] {
  const missing = expected.filter((id) => !found.includes(id));
  const wrong = found.filter((id, index) => !expected.includes(id) || found.indexOf(id) !== index);
  return [
    ...missing.map((id) => ({ file, card: id, field: "–", ...message("missing-card") })),
    ...wrong.map((id) => ({ file, card: id, field: "id", ...message("cards-once", { cards: expected.join(", ") }) })),
  ];
}

/** Level or number of a card are those of its place. */
const checkNumbers = ({ file, field, cards }: QuartetFiles["bases"][number], places: readonly CardPlace[]): Finding[] =>
  cards.flatMap(({ id, number }) => {
    const place = places.find((each) => each.id === id);
    if (place === undefined || place.number === number) return [];
    return [{ file, card: id, field, ...message("number-in-code", { number: place.number }) }];
  });
