import { Fragment, Suspense } from "react";
import type { DeckOffer } from "../../protocol/public-match.ts";
import { DeckContext, type DeckSource, useDeck } from "../content/use-content.ts";
import { useDeckTitle } from "../decks/deck-offers.ts";
import { useDeckChoiceTexts } from "../decks/use-deck-choice-texts.ts";
import "./deck-choice.css";

type DeckChoiceProps = {
  offers: readonly DeckOffer[];
  /** At least one of them. */
  chosen: readonly DeckOffer[];
  choose: (ids: readonly string[]) => void;
  /** Ids that were asked for, and of which there is no deck. */
  unknown: readonly string[];
  /** Where the cards of those chosen come from. */
  shown: Readonly<{ source: DeckSource }>;
};

/** The decks that a match is played with; nothing where there is nothing to choose. */
export function DeckChoice(props: DeckChoiceProps) {
  if (props.offers.length < 2 && props.unknown.length === 0) return null;
  return (
    <Suspense>
      <UnknownDecks {...props} />
      {props.offers.length > 1 && <Choice {...props} />}
    </Suspense>
  );
}

function UnknownDecks({ unknown }: Pick<DeckChoiceProps, "unknown">) {
  const texts = useDeckChoiceTexts();
  return unknown.map((deck) => (
    <p key={deck} role="alert">
      {texts.unknown({ deck })}
    </p>
  ));
}

/** What is compared where several decks are chosen; nothing where they share no value: the choice of the mode says so. */
function SharedValues() {
  const { shared } = useDeckChoiceTexts();
  const deck = useDeck();
  if (deck.status !== "ready" || deck.content.values.length === 0) return null;
  return (
    <p className="hint">
      {shared}{" "}
      {deck.content.values.map(({ id, name, lang }, place) => (
        <Fragment key={id}>
          {place > 0 && ", "}
          <span lang={lang}>{name}</span>
        </Fragment>
      ))}
    </p>
  );
}

function Choice({ offers, chosen, choose, shown: shownDecks }: DeckChoiceProps) {
  const texts = useDeckChoiceTexts();
  const titleOf = useDeckTitle();
  const toggle = (id: string) => {
    const next = offers.flatMap((offer) => (chosen.includes(offer) !== (offer.id === id) ? [offer.id] : []));
    if (next.length > 0) choose(next);
  };
  return (
    <fieldset className="cards-choice" aria-describedby="cards-choice-hint">
      <legend>{texts.legend}</legend>
      {offers.map((offer) => {
        const { id, failures, measures } = offer;
        const shown = titleOf(offer);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              name="deck"
              value={id}
              checked={chosen.includes(offer)}
              onChange={() => toggle(id)}
            />
            <span>
              <strong lang={shown?.tag}>{shown?.title}</strong>
              <span className="hint">
                {texts.cards({ failures, measures })}
                {shown?.isOther && `. ${texts.language({ language: shown.name })}`}
              </span>
            </span>
          </label>
        );
      })}
      <p id="cards-choice-hint" className="hint">
        {texts.together}
      </p>
      {chosen.length > 1 && (
        <DeckContext value={shownDecks.source}>
          <SharedValues />
        </DeckContext>
      )}
    </fieldset>
  );
}
