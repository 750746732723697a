import { mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { RettungsrundeView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { DebriefView } from "./debrief-view.tsx";
import { RoundOutcome } from "./round-outcome.tsx";

type RoundsPlayedProps = { deck: WebDeck; lobby: LobbyMessage; view: RettungsrundeView; open: (id: string) => void };

/** The cases of a match that is over, each with what came of it and its debrief to open. */
export function RoundsPlayed({ deck, lobby, view, open }: RoundsPlayedProps) {
  const { rounds, failure } = useModeTexts();
  const isUnfinished = view.history.length > 0 && view.history.at(-1)?.round !== view.round;
  return (
    <section className="rr-rounds">
      <h2>{rounds.title}</h2>
      {view.history.length === 0 && <p>{rounds.none}</p>}
      <ol>
        {view.history.map((record) => {
          const card = mustFind(deck.failures, ({ id }) => id === record.card, `card ${record.card}`);
          return (
            <li key={record.round}>
              <h3 lang={card.lang}>
                {card.id} {card.title}
              </h3>
              <RoundOutcome history={view.history} record={record} />
              <p className="lesson" lang={card.lang}>
                {card.lesson}
              </p>
              <button type="button" className="button" onClick={() => open(card.id)}>
                {failure.open}
                <span className="visually-hidden">: {card.id}</span>
              </button>
              <details>
                <summary>{rounds.solution}</summary>
                <DebriefView deck={deck} lobby={lobby} history={view.history} record={record} open={open} />
              </details>
            </li>
          );
        })}
      </ol>
      {isUnfinished && <p className="hint">{rounds.unfinished}</p>}
    </section>
  );
}
