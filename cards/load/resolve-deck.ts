import type { Deck, FailureCard, MeasureCard, SourceReference } from "../deck.ts";
import { mustFind } from "../deck.ts";
import type { CardData } from "./card-data.ts";
import { measureCode } from "./measure-code.ts";

/**
 * Puts facts, names and texts of one language, the base language unless told, together. A card without text in that language is left out:
 * `checkCards` reports it. Throws where `languageId` has no file in languages/ of the deck.
 */
export function resolveDeck(data: CardData, languageId: string = data.deck.baseLanguage): Deck {
  const words = mustFind(data.languages, ({ language }) => language === languageId, `language ${languageId}`);
  // A deck that lacks its base language is reported; its other languages are checked nevertheless.
  const base = data.languages.find(({ language }) => language === data.deck.baseLanguage) ?? words;
  const { groups, levels, causes, effects, values } = data.deck;
  const [failures, measures] = [failuresIn(data, languageId, words.tag), measuresIn(data, languageId, words.tag)];
  const lang = words.tag;
  const inAll = (textIn: (language: CardData["languages"][number]) => string) =>
    Object.fromEntries(data.languages.map((language) => [language.language, textIn(language)]));
  const counted = (text: string, cards: readonly unknown[]) => text.replace("{n}", `${cards.length}`);
  return {
    language: {
      id: words.language,
      name: words.name,
      tag: words.tag,
      hyphenation: words.hyphenation,
      simple: words.simple,
    },
    sectors: groups.map(({ code, ...colours }) => ({
      letter: code,
      lang,
      ...colours,
      name: nameIn(words.groups, code),
    })),
    levels: levels.map((number) => ({ number, name: nameIn(words.levels, number) })),
    causes: causes.map((cause) => ({
      ...{ lang, ...cause, ...nameIn(words.causes, cause.number) },
      baseName: nameIn(base.causes, cause.number).name,
      names: inAll((language) => nameIn(language.causes, cause.number).name),
    })),
    effects: effects.map((id) => ({ id, lang, ...nameIn(words.effects, id) })),
    values: values.map(({ id, better, icon, told }) => ({
      ...{ id, lang, better, ...(icon === undefined ? {} : { icon }) },
      ...(told === undefined
        ? { unit: nameIn(base.values, id).format, formats: inAll(({ values }) => nameIn(values, id).format) }
        : { unit: `${told.times} ${told.unit}` }),
      ...nameIn(words.values, id),
    })),
    ...(words.valuesInShort === undefined ? {} : { valuesInShort: words.valuesInShort }),
    face: {
      ...words.face,
      deckFailures: counted(words.face.deckFailures, failures),
      deckMeasures: counted(words.face.deckMeasures, measures),
    },
    failures,
    measures,
  };
}

/** What a language calls something; the schema has proved that it calls it something. */
function nameIn<Name>(names: Readonly<Record<string, Name>>, key: string | number): Name {
  const name = names[key];
  if (name === undefined) throw new Error(`${key} has no name`);
  return name;
}

function failuresIn(data: CardData, languageId: string, lang: string): FailureCard[] {
  const translated = textsOf(data.failureTexts, languageId);
  return data.failures.flatMap(({ quartet, cards }) =>
    cards.flatMap(({ text: baseText, otherCauses, sources, ...facts }) => {
      const text = languageId === data.deck.baseLanguage ? baseText : translated.get(facts.id);
      if (text === undefined) return [];
      const { otherCausesWhyNot, ...plain } = text;
      return [
        {
          ...facts,
          ...plain,
          lang,
          sector: quartet,
          otherCauses: otherCauses.map((cause, index) => ({ cause, whyNot: otherCausesWhyNot[index] ?? "" })),
          measures: measureIdsAgainst(data, facts.cause),
          sources: references(data, sources),
        },
      ];
    }),
  );
}

function measuresIn(data: CardData, languageId: string, lang: string): MeasureCard[] {
  const translated = textsOf(data.measureTexts, languageId);
  return data.measures.flatMap(({ cause, cards }) => {
    const letter = data.deck.causes.find(({ number }) => number === cause)?.letter;
    return cards.flatMap(({ text: baseText, sources, ...facts }) => {
      const text = languageId === data.deck.baseLanguage ? baseText : translated.get(facts.id);
      if (text === undefined) return [];
      const code = measureCode(letter, facts);
      return [{ ...facts, ...text, code, lang, cause, sources: references(data, sources) }];
    });
  });
}

function textsOf<Text>(
  files: readonly { language: string; cards: Record<string, Text> }[],
  languageId: string,
): Map<string, Text> {
  return new Map(files.filter((file) => file.language === languageId).flatMap((file) => Object.entries(file.cards)));
}

function measureIdsAgainst(data: CardData, cause: number): string[] {
  return data.measures.filter((file) => file.cause === cause).flatMap((file) => file.cards.map((card) => card.id));
}

function references(data: CardData, sections: readonly string[]): SourceReference[] {
  const lang =
    data.languages.find(({ language }) => language === data.deck.baseLanguage)?.tag ?? data.deck.baseLanguage;
  return sections.flatMap((id) => {
    const section = data.sources.sections.find((entry) => entry.id === id);
    const work = data.sources.works.find((entry) => entry.id === section?.work);
    if (section === undefined || work === undefined) return [];
    return [{ section: id === work.id ? "" : id, cite: work.cite, title: section.title, lang }];
  });
}
