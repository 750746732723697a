import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";

const kinds = ["failures", "measures"] as const;
type Kind = (typeof kinds)[number];

/** The fields by which cards are chosen; they stand in the address under these names. */
export const cardFields = ["kind", "sector", "cause", "effect"] as const;
type CardField = (typeof cardFields)[number];

/** What the address of the list of cards chooses; "" for all. Without a deck it is the one the pages were built with. */
export type CardChoice = Readonly<{ deck: string | undefined } & Record<CardField, string>>;

/** Addresses of before have the kind under the name of "deck". */
export function readCardChoice(address: URLSearchParams): CardChoice {
  const named = address.get("deck") ?? undefined;
  const formerKind = kinds.find((kind) => kind === named);
  const chosenIn = (field: CardField) => address.get(field) ?? "";
  return {
    deck: formerKind === undefined ? named : undefined,
    kind: kinds.find((kind: Kind) => kind === chosenIn("kind")) ?? formerKind ?? "",
    sector: chosenIn("sector"),
    cause: chosenIn("cause"),
    effect: chosenIn("effect"),
  };
}

/** The address that chooses so; what else `address` holds stays. */
export function writeCardChoice(address: URLSearchParams, { deck, ...fields }: CardChoice): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries({ deck: deck ?? "", ...fields })) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}

type ChosenCards = Readonly<{ failures: readonly WebFailure[]; measures: readonly WebMeasure[] }>;

/** Ways out belong to a cause; a choice of sector or effect leaves none of them. */
export function cardsChosen(deck: WebDeck, { kind, sector, cause, effect }: CardChoice): ChosenCards {
  const isOfCause = (card: Readonly<{ cause: number }>) => cause === "" || String(card.cause) === cause;
  const failures = deck.failures.filter(
    (card) =>
      isOfCause(card) && (sector === "" || card.sector === sector) && (effect === "" || card.effects.includes(effect)),
  );
  const measures = sector === "" && effect === "" ? deck.measures.filter(isOfCause) : [];
  return { failures: kind === "measures" ? [] : failures, measures: kind === "failures" ? [] : measures };
}
