import { useEffect, useMemo, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { NotInDeck } from "../../../cards/deck.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { loadJson } from "../content/load-json.ts";
import { builtDeck, DeckContext } from "../content/use-content.ts";
import { loadDeckAndStories, useDeckAndStories } from "../content/use-stories.ts";
import { deckOffersPath } from "../decks/deck-offers.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
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
    setRecord(next);
  };
  if (record === null) return <SoloSetUp start={(plan) => begin(newRecord(plan))} />;
  return <MatchOfRecord key={record.id} record={record} begin={begin} />;
}

type MatchOfRecordProps = { record: MatchRecord; begin: (next: MatchRecord | null) => void };

function MatchOfRecord({ record, begin }: MatchOfRecordProps) {
  const { decks } = record;
  const source = useMemo(() => deckSourceOf(decks ?? [], true), [decks]);
  return (
    <DeckContext value={source}>
      <LoadedMatch record={record} begin={begin} />
    </DeckContext>
  );
}

function LoadedMatch({ record, begin }: MatchOfRecordProps) {
  const deck = useDeckAndStories();
  const other = () => begin(null);
  return (
    <ErrorBoundary fallbackRender={({ error }) => <OtherCards error={error} other={other} />}>
      <LoadingView loaded={deck}>
        {(content) => <SoloMatch deck={content} record={record} again={() => begin(newRecord(record))} other={other} />}
      </LoadingView>
      {deck.status === "failed" && <Other other={other} />}
    </ErrorBoundary>
  );
}

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
