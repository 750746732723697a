import { codeOf, isCalled } from "../../cards/card-code.ts";
import type { Deck, FailureCard, MeasureCard } from "../../cards/deck.ts";
import { message } from "../../cards/text/message.ts";
import type { PrintOptions } from "../product/options.ts";
import { type RequestFinding, unknownChoice } from "../vocabulary/print-failure.ts";

/** Whether single cards are named in any way. */
export const isSelection = ({ cards, sectors, causes }: PrintOptions): boolean =>
  [cards, sectors, causes].some((named) => named !== undefined);

/**
 * `deck` with only the cards that `options` name: by code, by sector (failures) or by cause (failures and ways out).
 * What is named in any way is in; where nothing is named, all are.
 */
export function selectCards(deck: Deck, { kind, cards, sectors, causes }: PrintOptions): Deck {
  const everything = !isSelection({ cards, sectors, causes });
  const isIn = (card: FailureCard | MeasureCard) =>
    everything ||
    cards?.some((named) => isCalled(card, named)) === true ||
    causes?.includes(card.cause) === true ||
    ("sector" in card && sectors?.includes(card.sector) === true);
  return {
    ...deck,
    failures: kind === "measures" ? [] : deck.failures.filter(isIn),
    measures: kind === "failures" ? [] : deck.measures.filter(isIn),
  };
}

/** Whatever `options` name that is not in `deck`. */
export function findUnknownCards(deck: Deck, options: PrintOptions): RequestFinding[] {
  const unknown = (
    option: "cards" | "sectors" | "causes",
    named: readonly (string | number)[] | undefined,
    there: readonly (string | number)[],
    isThere = (one: string | number) => there.includes(one),
  ) => (named ?? []).filter((one) => !isThere(one)).map((one) => unknownChoice(option, `${one}`, shortList(there)));
  const all = [...deck.failures, ...deck.measures];
  const faults = [
    ...unknown("cards", options.cards, all.map(codeOf), (one) => all.some((card) => isCalled(card, `${one}`))),
    ...unknown(
      "sectors",
      options.sectors,
      deck.sectors.map((sector) => sector.letter),
    ),
    ...unknown(
      "causes",
      options.causes,
      deck.causes.map((cause) => cause.number),
    ),
  ];
  if (faults.length > 0) return faults;
  const selected = selectCards(deck, options);
  return selected.failures.length + selected.measures.length > 0 ? [] : [["cards", message("no-card")]];
}

const shortList = (there: readonly (string | number)[]): readonly string[] =>
  (there.length <= 12 ? there : [...there.slice(0, 2), `${there[2]} … ${there.at(-1)}`]).map(String);

/** A few letters for a file name: what is named, or “selection” where that is long; empty for all cards. */
export function selectionName({ cards = [], sectors = [], causes = [] }: PrintOptions): string {
  const name = [...sectors, ...causes.map((cause) => `M${cause}`), ...cards].join("-");
  return name.length > 24 ? "selection" : name;
}
