import type { DeckReference } from "../../protocol/public-match.ts";
import { useDeckOffers, useDeckTitle } from "../decks/deck-offers.ts";
import { useDeckChoiceTexts } from "../decks/use-deck-choice-texts.ts";

type StepDecksProps = Readonly<{
  /** All of the workshop, two at least. */
  decks: readonly DeckReference[];
  /** Those that the step is played with. */
  own: readonly DeckReference[];
  choose: (ids: string[]) => void;
  /** What several of them mean. */
  together?: string;
}>;

/** With which of the workshop's decks a step is played: at least one. */
export function StepDecks({ decks, own, choose, together }: StepDecksProps) {
  const { legend } = useDeckChoiceTexts();
  const offers = useDeckOffers();
  const titleOf = useDeckTitle();
  // What a workshop began with may be offered no more.
  const about = (id: string) =>
    offers.status === "ready" ? offers.content.find((offer) => offer.id === id) : undefined;
  const toggle = (id: string) => {
    const next = decks.flatMap((deck) => (own.includes(deck) !== (deck.id === id) ? [deck.id] : []));
    if (next.length > 0) choose(next);
  };
  return (
    <fieldset className="step-decks">
      <legend>{legend}</legend>
      {decks.map((deck) => {
        const offer = about(deck.id);
        const shown = offer && titleOf(offer);
        return (
          <label key={deck.id} className="check">
            <input type="checkbox" checked={own.includes(deck)} onChange={() => toggle(deck.id)} />
            <span lang={shown?.tag}>{shown?.title ?? deck.id}</span>
          </label>
        );
      })}
      {own.length > 1 && together !== undefined && <p className="hint">{together}</p>}
    </fieldset>
  );
}
