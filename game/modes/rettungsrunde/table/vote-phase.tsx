import { causeOf, mustFind } from "../../../../cards/deck.ts";
import { MeasureFace } from "../../../../cards/face/measure-face.tsx";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseName } from "./cause-name.tsx";
import { choiceName } from "./choice-name.ts";
import { MeasureChoice } from "./measure-choice.tsx";
import { MeasureTile } from "./measure-tile.tsx";
import type { PhaseProps } from "./phase-props.ts";

/** So many whole cards can be read on a beamer; more are shown in short. */
const maxWholeCards = 4;

/** The played ways out without names; in a run-off those that tied. */
export function VotePhase({ deck, lobby, view, act, open }: PhaseProps) {
  const { vote, choice, measure } = useModeTexts();
  const upForVote = view.phase === "revote" ? view.tied : view.table;
  const legend = view.phase === "revote" ? vote.legendAgain : vote.legend;
  if (view.own === null) {
    const cards = upForVote.map((id) => mustFind(deck.measures, (entry) => entry.id === id, `measure ${id}`));
    const isWhole = cards.length <= maxWholeCards;
    return (
      <section>
        <h2>{view.phase === "revote" ? legend : vote.watchTitle}</h2>
        <ul className={isWhole ? "rr-faces" : "rr-list rr-grid"}>
          {cards.map((card) => (
            <li key={card.id}>
              {isWhole ? (
                <MeasureFace deck={deck} card={card} />
              ) : (
                <MeasureTile deck={deck} card={card} open={open}>
                  <span className="rr-against">
                    {measure.against} <CauseName cause={causeOf(deck, card.cause)} />
                  </span>
                  <span className="rr-option-text" lang={card.lang}>
                    {card.do}
                  </span>
                </MeasureTile>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const { played, options, vote: ballot } = view.own;
  // In a run-off the own way out is shown too if it is among the tied ones.
  const own = played !== null && upForVote.includes(played) && !options.includes(played) ? played : null;
  return (
    <MeasureChoice
      key={choiceName(lobby, view)}
      name={choiceName(lobby, view)}
      deck={deck}
      legend={legend}
      measures={upForVote}
      barred={new Map(own === null ? [] : [[own, choice.own]])}
      chosen={ballot}
      words={vote}
      isPaused={lobby.isPaused}
      open={open}
      confirm={(id) => act("voteFor", id)}
    />
  );
}
