import { Suspense, useDeferredValue, useState } from "react";
import { Link } from "react-router";
import { cardsOf } from "../content/deck-sources.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { Page } from "../layout/page.tsx";
import { findWebMode } from "../modes/find-web-mode.ts";
import { useMatchSounds } from "../modes/use-match-sounds.ts";
import { CardsRevised } from "../play/cards-revised.tsx";
import { Clocks } from "../play/clocks.tsx";
import { SoundToggle } from "../sounds/sound-toggle.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { HandOver } from "./hand-over.tsx";
import { keepsRecord, type MatchRecord } from "./match-record.ts";
import { useLocalMatch } from "./use-local-match.ts";
import { useLocalTexts } from "./use-local-texts.ts";

type SoloMatchProps = {
  deck: WebDeck;
  record: MatchRecord;
  /** Deals the same table anew. */
  again: () => void;
  /** Back to the set-up. */
  other: () => void;
};

type Question = Readonly<{ question: string; confirm: string; act: () => void }>;

/** A match on this device, from the deal to the result. */
export function SoloMatch({ deck, record, again, other }: SoloMatchProps) {
  const { loading, table, result: words } = useTexts();
  const texts = useLocalTexts();
  const { match, snapshot } = useLocalMatch(record, deck);
  const [asked, setAsked] = useState<Question | null>(null);
  // The table stays in sight until the result can be shown.
  const status = useDeferredValue(snapshot?.lobby.status);
  useMatchSounds(snapshot);
  const island = findWebMode(record.gameName);
  if (match === null || snapshot === null || status === undefined || island === undefined) {
    return <p role="status">{loading}</p>;
  }

  const { Table, Summary } = island;
  const { lobby, lobbyAt, view, result, nextSeat, looksOn, canUndo } = snapshot;
  const cards = cardsOf(lobby.decks);
  const isOver = status === "over" && result !== null;
  return (
    // Round all of it: nothing beneath the table may move away from whoever is about to press it.
    <Suspense fallback={<p role="status">{loading}</p>}>
      <Page
        moment={status}
        title={isOver ? words.title : table.title}
        className={`match match-${status} game-${lobby.gameName}`}
      >
        {nextSeat !== null && (
          <HandOver key={nextSeat} name={lobby.players[nextSeat]?.name ?? ""} take={() => match.takeOver()} />
        )}
        {isOver && (
          <section className="result">
            <Summary deck={deck} lobby={lobby} result={result} />
            <p className="actions">
              <button type="button" className="button primary" onClick={again}>
                {texts.again}
              </button>
              <button type="button" className="button" onClick={other}>
                {texts.other}
              </button>
              <Link className="button" to={cards.path}>
                {words.cards}
              </Link>
            </p>
            {cards.isRevised && <CardsRevised />}
          </section>
        )}
        {/* What one person has opened or begun to choose must be gone before the next one looks. */}
        <Table
          key={lobby.yourSeat ?? "all"}
          deck={deck}
          lobby={lobby}
          view={view}
          isOver={result !== null}
          act={(move, ...args) => match.act(move, ...args)}
        />
        <Clocks lobby={lobby} since={lobbyAt} extend={(clock, minutes) => match.extend(clock, minutes)} />
        {looksOn && (
          <section className="look-together">
            <h2>{texts.together.title}</h2>
            <p>{texts.together.hint}</p>
            <button type="button" className="button primary" onClick={() => match.goOn()}>
              {texts.together.goOn}
            </button>
          </section>
        )}
        {!isOver && (
          <section className="solo-desk">
            <h2 className="visually-hidden">{texts.match}</h2>
            <p className="actions">
              {record.seats.filter(({ bot }) => bot === null).length === 1 && (
                <button type="button" aria-disabled={!canUndo} onClick={() => match.undo()}>
                  {texts.undo}
                </button>
              )}
              <button
                type="button"
                onClick={() => setAsked({ question: texts.restartQuestion, confirm: texts.restart, act: again })}
              >
                {texts.restart}
              </button>
              <button
                type="button"
                onClick={() => setAsked({ question: texts.endQuestion, confirm: texts.end, act: () => match.end() })}
              >
                {texts.end}
              </button>
            </p>
            <p className="hint">{keepsRecord() ? texts.kept : texts.keptInTab}</p>
            <SoundToggle />
          </section>
        )}
        {asked !== null && <ConfirmDialog {...asked} close={() => setAsked(null)} />}
      </Page>
    </Suspense>
  );
}
