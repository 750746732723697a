import { type ReactNode, useDeferredValue } from "react";
import { Link } from "react-router";
import { codeOf } from "../../../cards/card-code.ts";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import type { DeckOffer } from "../../protocol/public-match.ts";
import { loadJson } from "../content/load-json.ts";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";
import { DeckOfAddress } from "../decks/deck-of-address.tsx";
import { deckOffersPath, useDeckOffers } from "../decks/deck-offers.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { type AddressChoice, useAddressChoice } from "../layout/use-address-choice.ts";
import { cardsChosen, readCardChoice, writeCardChoice } from "./card-choice.ts";
import { CardFilter } from "./card-filter.tsx";
import { useReadingTexts } from "./use-reading-texts.ts";

export const parts = (language: string) => [useReadingTexts.load(language), loadJson(deckOffersPath)];

/** All cards of a deck, or those that are chosen: the address holds the choice. */
export function CardsPage() {
  const address = useAddressChoice();
  const { deck } = readCardChoice(address[0]);
  return (
    <DeckOfAddress deck={deck}>
      <CardsOfDeck address={address} />
    </DeckOfAddress>
  );
}

function CardsOfDeck({ address }: { address: AddressChoice }) {
  const { cards } = useReadingTexts();
  const deck = useDeck();
  const offers = useDeckOffers();
  return (
    <Page title={cards.title} className="cards-page">
      {/* Nothing moves away beneath somebody when the choice of decks comes. */}
      <LoadingView loaded={offers.status === "loading" ? offers : deck}>
        {(content) => (
          <CardBrowser deck={content} offers={offers.status === "ready" ? offers.content : []} address={address} />
        )}
      </LoadingView>
    </Page>
  );
}

type CardBrowserProps = { deck: WebDeck; offers: readonly DeckOffer[]; address: AddressChoice };

/** A link over the whole card that is called by the card's title alone. */
function TileLink({ card }: { card: WebFailure | WebMeasure }) {
  return (
    <Link to={card.page} className="card-tile">
      <span className="visually-hidden" lang={card.lang}>
        {codeOf(card)} {card.title}
      </span>
    </Link>
  );
}

/** So many cards stand in the first window of a large screen. */
const firstCards = 8;

type TileProps = Readonly<{ card: WebFailure | WebMeasure; isFirst: boolean; face: () => ReactNode }>;

/** The card follows once the first ones are in sight: a slow computer draws few of them at a time. Its place is kept. */
function Tile({ card, isFirst, face }: TileProps) {
  const isDrawn = useDeferredValue(true, isFirst);
  return (
    <li>
      {isDrawn && face()}
      <TileLink card={card} />
    </li>
  );
}

function CardBrowser({ deck, offers, address: [address, changeAddress] }: CardBrowserProps) {
  const { cards } = useReadingTexts();
  const choice = readCardChoice(address);
  const { failures, measures } = cardsChosen(deck, choice);
  return (
    <>
      <CardFilter
        deck={deck}
        offers={offers}
        choice={choice}
        change={(next) => changeAddress(writeCardChoice(address, next))}
      />
      <p role="status" className="hint">
        {failures.length + measures.length === 0
          ? cards.none
          : cards.found({ count: failures.length + measures.length })}
      </p>
      <ul className="card-grid">
        {failures.map((card, index) => (
          <Tile
            key={card.id}
            card={card}
            isFirst={index < firstCards}
            face={() => (
              <FailureFace deck={deck} card={card} picture={<img src={card.picture} alt="" loading="lazy" />} />
            )}
          />
        ))}
        {measures.map((card, index) => (
          <Tile
            key={card.id}
            card={card}
            isFirst={failures.length + index < firstCards}
            face={() => <MeasureFace deck={deck} card={card} />}
          />
        ))}
      </ul>
    </>
  );
}
