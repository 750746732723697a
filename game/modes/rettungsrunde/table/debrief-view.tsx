import { causeOf, mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { RoundRecord } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseTile } from "./cause-tile.tsx";
import { MeasureTile } from "./measure-tile.tsx";
import { PlayedMeasures } from "./played-measures.tsx";
import { pointsAfter } from "./round-facts.ts";
import { RoundOutcome } from "./round-outcome.tsx";
import { seatName } from "./seat-name.ts";

type DebriefViewProps = {
  deck: WebDeck;
  lobby: LobbyMessage;
  history: readonly RoundRecord[];
  record: RoundRecord;
  open: (id: string) => void;
};

/** Everything a finished round has to tell. */
export function DebriefView({ deck, lobby, history, record, open }: DebriefViewProps) {
  const texts = useModeTexts();
  const { debrief } = texts;
  const card = mustFind(deck.failures, (entry) => entry.id === record.card, `card ${record.card}`);
  const fitting = deck.measures.filter(({ id }) => card.measures.includes(id));
  const sums = pointsAfter(history, record.round);
  return (
    <div className="rr-debrief">
      <RoundOutcome history={history} record={record} />
      <section className="rr-cause">
        <h3>{debrief.cause}</h3>
        <CauseTile cause={causeOf(deck, record.cause)}>
          <span className="rr-option-text" lang={card.lang}>
            {card.causeWhy}
          </span>
        </CauseTile>
      </section>
      <section>
        <h3>{debrief.tempting}</h3>
        <ul className="rr-list">
          {card.otherCauses.map(({ cause, whyNot }) => (
            <li key={cause}>
              <CauseTile cause={causeOf(deck, cause)}>
                <span className="rr-option-text" lang={card.lang}>
                  {whyNot}
                </span>
              </CauseTile>
            </li>
          ))}
        </ul>
      </section>
      <PlayedMeasures deck={deck} lobby={lobby} record={record} open={open} />
      <section>
        <h3>{debrief.fitting({ count: fitting.length })}</h3>
        <ul className="rr-list">
          {fitting.map((measure) => (
            <li key={measure.id}>
              <MeasureTile deck={deck} card={measure} open={open} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{debrief.points}</h3>
        <p className="hint">{debrief.pointsHint}</p>
        <ul className="rr-points">
          {lobby.players.map(({ seat }) => (
            <li key={seat}>
              {debrief.pointsOf({
                name: seatName(lobby, seat, texts),
                won: record.points[seat] ?? 0,
                sum: sums[seat] ?? 0,
              })}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{debrief.lesson}</h3>
        <p className="lesson" lang={card.lang}>
          {card.lesson}
        </p>
      </section>
      <section>
        <h3>{debrief.questions}</h3>
        <ol className="rr-questions" lang={card.lang}>
          {card.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
