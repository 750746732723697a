import type { ReactNode } from "react";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { useDeckOffers } from "../decks/deck-offers.ts";
import type { PlanCard } from "./plan-cards.ts";

type OfDeckProps = Readonly<{ deck: PlanCard["deck"]; children: ReactNode }>;

/** What is about a deck; nothing where the server does not have it, or is not there. */
export const OfDeck = ({ deck, children }: OfDeckProps) =>
  deck === undefined ? children : <OfOther deck={deck}>{children}</OfOther>;

function OfOther({ deck, children }: OfDeckProps) {
  const offers = useDeckOffers();
  const offer = offers.status === "ready" ? offers.content.find(({ id }) => id === deck) : undefined;
  return offer && <DeckContext value={deckSourceOf([offer], false)}>{children}</DeckContext>;
}
