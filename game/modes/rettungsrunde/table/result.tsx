import "./rettungsrunde.css";
import { codeOf } from "../../../../cards/card-code.ts";
import { causeOf, mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useTexts } from "../../../web/texts/language-context.tsx";
import { useSpokenAddress } from "../../../web/texts/spoken-address.ts";
import type { RettungsrundeResult } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseTile } from "./cause-tile.tsx";
import { seatName } from "./seat-name.ts";
import { TrustTrack } from "./trust-track.tsx";

type SummaryProps = { deck: WebDeck; lobby: LobbyMessage; result: RettungsrundeResult };

/** The shared verdict and what the group has learnt. */
export function RettungsrundeSummary({ deck, lobby, result }: SummaryProps) {
  const { result: words } = useModeTexts();
  const verdict = result.verdict === null ? words.noVerdict : words.verdicts[result.verdict];
  return (
    <section className="rr-summary">
      <div className="rr-verdict">
        <h2>{verdict.title}</h2>
        <p className="lead">{verdict.text}</p>
        <p className="hint">{words.endedBy[result.endedBy]}</p>
        <TrustTrack trust={result.trust} />
      </div>
      <div className="rr-transfer">
        <h2>{words.transferTitle}</h2>
        <ol className="rr-questions">
          {words.transfer.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </div>
      {result.verdict !== null && <Learnt deck={deck} lobby={lobby} result={result} />}
    </section>
  );
}

function Learnt({ deck, lobby, result }: SummaryProps) {
  const { result: words, debrief } = useModeTexts();
  const spoken = useSpokenAddress();
  return (
    <div className="rr-learnt">
      <h2>{words.learnt}</h2>
      <div className="rr-columns">
        <section>
          <h3>{words.causes}</h3>
          <ul className="rr-list">
            {result.causes.map(({ cause, hit, missed }) => (
              <li key={cause}>
                <CauseTile cause={causeOf(deck, cause)}>
                  {hit > 0 && <span className="rr-found">✓ {words.hit({ times: hit })}</span>}
                  {missed > 0 && <span className="rr-missed">✗ {words.missed({ times: missed })}</span>}
                </CauseTile>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.measures}</h3>
          {result.measures.length === 0 && <p>{words.noMeasures}</p>}
          <ol className="rr-valued">
            {result.measures.map(({ measure, votes, chosen }) => {
              const card = mustFind(deck.measures, ({ id }) => id === measure, `measure ${measure}`);
              return (
                <li key={measure}>
                  <a href={spoken(card.page)} target="_blank" rel="noreferrer" lang={card.lang}>
                    {codeOf(card)} {card.title}
                  </a>
                  <span>
                    {[debrief.votes({ count: votes }), chosen > 0 ? `★ ${words.chosen({ times: chosen })}` : ""]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
        <Points lobby={lobby} points={result.points} />
      </div>
    </div>
  );
}

function Points({ lobby, points }: { lobby: LobbyMessage; points: readonly number[] }) {
  const texts = useModeTexts();
  const { you } = useTexts().table;
  // Equal sums share a place.
  const placeOf = (own: number) => 1 + points.filter((other) => other > own).length;
  return (
    <section>
      <h3>{texts.result.points}</h3>
      <ol className="rr-valued">
        {points
          .map((sum, seat) => ({ sum, seat }))
          .sort((a, b) => b.sum - a.sum || a.seat - b.seat)
          .map(({ sum, seat }) => (
            <li key={seat} value={placeOf(sum)}>
              {seatName(lobby, seat, texts)}
              {seat === lobby.yourSeat ? ` (${you})` : ""}
              <span>{texts.people.points({ count: sum })}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
