import { causeOf, type FailureCardWithoutStory, type MeasureCard, mustFind, sectorOf } from "../../../../cards/deck.ts";
import { causeNumbers, sectorLetters } from "../../../../cards/schema/vocabulary.ts";
import type { QuartettView } from "../../../rules/quartett/state.ts";
import type { WebDeck } from "../../content/use-content.ts";

/** A card of either deck. */
export type TableCard =
  | Readonly<{ kind: "failure"; card: FailureCardWithoutStory }>
  | Readonly<{ kind: "measure"; card: MeasureCard }>;

/** Throws where the deck has no such card: then the match was not played with this deck. */
export function cardOf(deck: WebDeck, id: string): TableCard {
  const failure = deck.failures.find((card) => card.id === id);
  if (failure !== undefined) return { kind: "failure", card: failure };
  return { kind: "measure", card: mustFind(deck.measures, (card) => card.id === id, `card ${id}`) };
}

/** What a quartet is called and looks like: failures by their sector (A), measures by the cause they answer (M1). */
export function quartetOf(deck: WebDeck, letter: string): { label: string; name: string; colour: string; tint: string } {
  const sector = sectorLetters.find((known) => known === letter);
  const cause = causeNumbers.find((known) => `M${known}` === letter);
  const { name, colour, tint } =
    sector !== undefined || cause === undefined ? sectorOf(deck, sector ?? "A") : causeOf(deck, cause);
  return { label: `${letter} ${name}`, name, colour, tint };
}

/** The letter of the quartet that a card belongs to. */
export function letterOf(quartets: QuartettView["quartets"], card: string): string {
  return Object.keys(quartets).find((letter) => quartets[letter]?.includes(card)) ?? "";
}
