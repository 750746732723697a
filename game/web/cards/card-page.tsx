import { builtReference } from "virtual:built-deck";
import { lazy, Suspense } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { codeOf, isCalled } from "../../../cards/card-code.ts";
import { builtDeck } from "../content/use-content.ts";
import { loadDeckAndStories, useDeckAndStories } from "../content/use-stories.ts";
import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";
import { DeckOfAddress } from "../decks/deck-of-address.tsx";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { presentWorkshop } from "../workshop/present-workshop.ts";
import { FailureArticle } from "./failure-article.tsx";
import { MeasureArticle } from "./measure-article.tsx";
import { useReadingTexts } from "./use-reading-texts.ts";

const CardInWorkshop = lazy(async () => ({
  default: (await import("../workshop/card-in-workshop.tsx")).CardInWorkshop,
}));

export const parts = (language: string) => [useReadingTexts.load(language), ...loadDeckAndStories(builtDeck, language)];

/** One card in full; the printed card's QR code leads here. */
export function CardPage() {
  const { cardID = "" } = useParams();
  const [address] = useSearchParams();
  const [deck, version] = ["deck", "version"].map((name) => address.get(name) ?? undefined);
  return (
    <DeckOfAddress deck={deck} version={version}>
      <CardOfDeck id={cardID} deckID={deck?.toLowerCase() ?? builtReference.id} />
    </DeckOfAddress>
  );
}

type CardOfDeckProps = Readonly<{ id: string; deckID: string }>;

function CardOfDeck({ id, deckID }: CardOfDeckProps) {
  const deck = useDeckAndStories();
  return (
    <LoadingView loaded={deck}>{(content) => <Card key={id} deck={content} deckID={deckID} typed={id} />}</LoadingView>
  );
}

type CardProps = Readonly<{ deck: WebDeck; deckID: string; typed: string }>;

function Card({ deck, deckID, typed }: CardProps) {
  const texts = useTexts();
  const { cards } = useReadingTexts();
  const isMeant = (card: WebFailure | WebMeasure) => isCalled(card, typed);
  const failure = deck.failures.find(isMeant);
  const measure = deck.measures.find(isMeant);
  const card = failure ?? measure;
  if (card === undefined) {
    return (
      <Page title={texts.notFoundTitle}>
        <p>{texts.card.unknown({ id: typed.toUpperCase() })}</p>
        <p>
          <Link to="/karten">{cards.title}</Link>
        </p>
      </Page>
    );
  }
  const { id } = card;
  const workshop = presentWorkshop();
  const neighbours: readonly (WebFailure | WebMeasure)[] = failure === undefined ? deck.measures : deck.failures;
  const place = neighbours.findIndex((other) => other.id === id);
  const previous = neighbours[place - 1];
  const next = neighbours[place + 1];
  return (
    <Page title={`${codeOf(card)} ${card.title}`} titleLang={card.lang} className="card-page">
      {failure !== undefined && workshop !== null && (
        <Suspense>
          <CardInWorkshop code={workshop} deck={deckID} card={id} />
        </Suspense>
      )}
      {failure !== undefined && <FailureArticle deck={deck} card={failure} />}
      {measure !== undefined && <MeasureArticle deck={deck} card={measure} />}
      <nav className="card-neighbours" aria-label={cards.title}>
        {previous !== undefined && (
          <Link rel="prev" to={previous.page}>
            ← {texts.card.previous}: {codeOf(previous)}
          </Link>
        )}
        {next !== undefined && (
          <Link rel="next" to={next.page}>
            {texts.card.next}: {codeOf(next)} →
          </Link>
        )}
      </nav>
    </Page>
  );
}
