import { type Cause, type DeckNames, mustFind } from "../../../../cards/deck.ts";
import type { WebDeck, WebFailure, WebMeasure } from "../../../web/content/web-deck.ts";
import { causeKeys } from "../rules/deck.ts";
import type { QuartettView } from "../rules/state.ts";

/** A card of either deck. */
export type TableCard =
  | Readonly<{ kind: "failure"; card: WebFailure }>
  | Readonly<{ kind: "measure"; card: WebMeasure }>;

/** Throws where the deck has no such card: then the match was not played with this deck. */
export function cardOf(deck: WebDeck, id: string): TableCard {
  const failure = deck.failures.find((card) => card.id === id);
  if (failure !== undefined) return { kind: "failure", card: failure };
  return { kind: "measure", card: mustFind(deck.measures, (card) => card.id === id, `card ${id}`) };
}

/** The failures among the given cards. */
export function failuresAmong(deck: WebDeck, ids: readonly string[]): WebFailure[] {
  return ids.flatMap((id) => deck.failures.filter((card) => card.id === id));
}

/** The cause that the measures of a quartet answer; undefined where the quartet is one of failures. */
export function causeOfQuartet(deck: DeckNames, letter: string): Cause | undefined {
  const causeKey = causeKeys(deck.sectors.map((sector) => sector.letter));
  return deck.causes.find(({ number }) => causeKey(number) === letter);
}

/**
 * What a quartet is called and looks like: failures by their sector (A), measures by the letter of the cause they answer
 * (R), or as the match calls them where it has none (M1).
 */
export function quartetOf(
  deck: DeckNames,
  letter: string,
): Readonly<{ sign: string; label: string; name: string; lang: string | undefined; colour: string; tint: string }> {
  const cause = causeOfQuartet(deck, letter);
  const { name, lang, colour, tint } =
    cause ?? mustFind(deck.sectors, (sector) => sector.letter === letter, `quartet ${letter}`);
  const sign = cause?.letter ?? letter;
  return { sign, label: `${sign} ${name}`, name, lang, colour, tint };
}

/** The letter of the quartet that a card belongs to. */
export function letterOf(quartets: QuartettView["quartets"], card: string): string {
  return Object.keys(quartets).find((letter) => quartets[letter]?.includes(card)) ?? "";
}
