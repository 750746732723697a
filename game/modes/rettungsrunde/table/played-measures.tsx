import { causeOf, mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { RoundRecord } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { MeasureTile } from "./measure-tile.tsx";
import { seatName } from "./seat-name.ts";

type PlayedMeasuresProps = { deck: WebDeck; lobby: LobbyMessage; record: RoundRecord; open: (id: string) => void };

/** The ways out of the round, names and votes revealed, the chosen one first. */
export function PlayedMeasures({ deck, lobby, record, open }: PlayedMeasuresProps) {
  const texts = useModeTexts();
  const { debrief } = texts;
  if (record.measures.length === 0) return null;
  const rank = (measure: string, votes: number) => (measure === record.chosen ? Number.POSITIVE_INFINITY : votes);
  const sorted = [...record.measures].sort((a, b) => (rank(a.measure, a.votes) < rank(b.measure, b.votes) ? 1 : -1));
  return (
    <section>
      <h3>{debrief.measures}</h3>
      <ul className="rr-list">
        {sorted.map(({ measure, cause, seat, votes }) => {
          const isChosen = measure === record.chosen;
          const name = seatName(lobby, seat, texts);
          return (
            <li key={measure} className={isChosen ? "rr-chosen" : undefined}>
              <MeasureTile
                deck={deck}
                card={mustFind(deck.measures, ({ id }) => id === measure, `measure ${measure}`)}
                open={open}
              >
                {isChosen && <strong>★ {debrief.chosenBy[record.chosenBy]}</strong>}
                <span className="rr-option-text">
                  {debrief.by({ name })} · {debrief.votes({ count: votes })}
                </span>
                <span className="rr-option-text">
                  {cause === record.cause
                    ? `✓ ${debrief.matches}`
                    : debrief.matchesNot({ cause: causeOf(deck, cause).name })}
                </span>
              </MeasureTile>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
