import { builtReference } from "virtual:built-deck";
import { useEffect, useMemo, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { NotInDeck } from "../../../cards/deck.ts";
import { loadJson } from "../content/load-json.ts";
import { builtDeck, DeckContext } from "../content/use-content.ts";
import { loadDeckAndStories, useDeckAndStories, useStories } from "../content/use-stories.ts";
import { deckOffersPath } from "../decks/deck-offers.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { forgetDeck, keepDeck, sourceOfMatch } from "./kept-deck.ts";
import { keepRecord, type MatchRecord, newRecord, recallRecord, watchRecord } from "./match-record.ts";
import { SoloMatch } from "./solo-match.tsx";
import { SoloSetUp } from "./solo-set-up.tsx";
import { useLocalTexts } from "./use-local-texts.ts";
import "./solo.css";

export const parts = (language: string) => [
  useLocalTexts.load(language),
  loadJson(deckOffersPath),
  ...loadDeckAndStories(builtDeck, language),
];

/** Playing on one device: the match that was left here, else the set-up of a new one. */
export function SoloPage() {
  const [record, setRecord] = useState(recallRecord);
  useEffect(() => watchRecord(setRecord), []);
  const begin = (next: MatchRecord | null) => {
    keepRecord(next);
    if (next === null) forgetDeck();
    setRecord(next);
  };
  if (record === null) return <SoloSetUp start={(plan) => begin(newRecord(plan))} />;
  return <MatchOfRecord key={record.id} record={record} begin={begin} />;
}

type MatchOfRecordProps = { record: MatchRecord; begin: (next: MatchRecord | null) => void };

function MatchOfRecord({ record, begin }: MatchOfRecordProps) {
  const source = useMemo(() => sourceOfMatch(record), [record]);
  return (
    <DeckContext value={source}>
      <LoadedMatch record={record} begin={begin} />
    </DeckContext>
  );
}

function LoadedMatch({ record, begin }: MatchOfRecordProps) {
  const deck = useDeckAndStories();
  const stories = useStories();
  useEffect(() => {
    if (deck.status !== "ready" || stories.status !== "ready") return;
    keepDeck(record, { deck: deck.content, stories: stories.content });
  }, [record, deck, stories]);
  const other = () => begin(null);
  const again = () => begin(newRecord({ ...record, decks: presentDecks(record) }));
  return (
    <ErrorBoundary fallbackRender={({ error }) => <OtherCards error={error} other={other} />}>
      <LoadingView loaded={deck}>
        {(content) => <SoloMatch deck={content} record={record} again={again} other={other} />}
      </LoadingView>
      {deck.status === "failed" && <Other other={other} />}
    </ErrorBoundary>
  );
}

/** What pages were built with may be newer than what the match before was begun with; other decks stay as they were. */
const presentDecks = ({ decks = [builtReference] }: MatchRecord) =>
  decks.map((deck) => (deck.id === builtReference.id ? builtReference : deck));

/** A match that was begun with cards which the deck no longer has: it cannot go on, and nobody has to stay with it. */
function OtherCards({ error, other }: { error: unknown; other: () => void }) {
  const { title, otherCards } = useLocalTexts();
  // What else fails is told by the frame of all pages.
  if (!(error instanceof NotInDeck)) throw error;
  return (
    <Page title={title}>
      <p role="alert">{otherCards}</p>
      <Other other={other} />
    </Page>
  );
}

function Other({ other }: { other: () => void }) {
  const texts = useLocalTexts();
  return (
    <p className="actions">
      <button type="button" className="button" onClick={other}>
        {texts.other}
      </button>
    </p>
  );
}
