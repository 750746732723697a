import { type ReactNode, useDeferredValue } from "react";
import { Link } from "react-router";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useAddressChoice } from "../layout/use-address-choice.ts";
import { CardFilter } from "./card-filter.tsx";
import { useReadingTexts } from "./use-reading-texts.ts";

export function CardsPage() {
  const { cards } = useReadingTexts();
  const deck = useDeck();
  return (
    <Page title={cards.title} className="cards-page">
      <LoadingView loaded={deck}>{(content) => <CardBrowser deck={content} />}</LoadingView>
    </Page>
  );
}

/** A link over the whole card that is called by the card's title alone. */
function TileLink({ card }: { card: WebFailure | WebMeasure }) {
  return (
    <Link to={card.page} className="card-tile">
      <span className="visually-hidden">
        {card.id} {card.title}
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

/** All 64 cards, or those that are chosen. */
function CardBrowser({ deck }: { deck: WebDeck }) {
  const { cards } = useReadingTexts();
  const [choice, choose] = useAddressChoice();
  const kind = choice.get("deck");
  const sector = choice.get("sector");
  const cause = choice.get("cause");
  const effect = choice.get("effect");

  const failures = deck.failures.filter(
    (card) =>
      kind !== "measures" &&
      (sector === null || card.sector === sector) &&
      (cause === null || String(card.cause) === cause) &&
      (effect === null || card.effects.some((id) => id === effect)),
  );
  // Ways out belong to a cause; a choice of sector or effect leaves none of them.
  const measures = deck.measures.filter(
    (card) =>
      kind !== "failures" && sector === null && effect === null && (cause === null || String(card.cause) === cause),
  );
  return (
    <>
      <CardFilter deck={deck} choice={choice} change={choose} />
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
