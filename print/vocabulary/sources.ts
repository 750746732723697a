import { join } from "node:path";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { Deck } from "../../cards/deck.ts";
import { formatFinding } from "../../cards/load/finding.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { PrintFailure, RequestFault, unknownChoice } from "./print-failure.ts";

/** Where the data of the prints comes from: folders, and the cards, which are read and checked once. */
export type Sources = Readonly<{
  /** The folder print/ with papers/, formats/, shops/, products/. */
  print: string;
  /** The folder workshop-guides/. */
  guides: string;
  /** Language ids of the cards, base language first. Throws PrintFailure if the cards are not in order. */
  languages: () => readonly string[];
  /** The language whose addresses are printed without naming it. */
  baseLanguage: () => string;
  /** The folder of the deck's pictures. */
  pictures: () => string;
  languageNames: () => Readonly<Record<string, string>>;
  /** The checked deck. Throws PrintFailure if the cards are not in order, RequestFault for an unknown language. */
  deckIn: (language: string) => Deck;
}>;

/** The sources whose top folder is `root`. Nothing is read before it is asked for. */
export function openSources(root: string): Sources {
  const cards = join(root, "cards");
  const decks = new Map<string, Deck>();
  let checked: ReturnType<typeof readCards> | undefined;
  const data = () => {
    checked ??= readCards(cards);
    return checked;
  };
  const languages = () => data().languages.map((entry) => entry.language);
  return {
    print: join(root, "print"),
    guides: join(root, "workshop-guides"),
    languages,
    baseLanguage: () => data().deck.baseLanguage,
    pictures: () => join(data().root, "pictures"),
    languageNames: () => Object.fromEntries(data().languages.map((entry) => [entry.language, entry.name])),
    deckIn: (language) => {
      if (!languages().includes(language)) throw new RequestFault([unknownChoice("language", language, languages())]);
      const deck = decks.get(language) ?? resolveDeck(data(), language);
      decks.set(language, deck);
      return deck;
    },
  };
}

function readCards(root: string) {
  const { data, findings } = checkCards(root);
  if (data !== undefined && findings.length === 0) return data;
  throw new PrintFailure(findings.map((finding) => `cards/${formatFinding(finding)}`));
}
