import { causeOf } from "../../../../cards/deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseName } from "./cause-name.tsx";
import { choiceName } from "./choice-name.ts";
import { DiagnosisReveal } from "./diagnosis-reveal.tsx";
import { MeasureChoice } from "./measure-choice.tsx";
import type { PhaseProps } from "./phase-props.ts";

/** Everybody plays one of four ways out, face down. */
export function MeasurePhase({ deck, lobby, view, act, open }: PhaseProps) {
  const { measure } = useModeTexts();
  if (view.own === null) {
    return (
      <>
        <section>
          <h2>{measure.watchTitle}</h2>
          <p className="lead">{measure.watchText}</p>
        </section>
        <DiagnosisReveal deck={deck} lobby={lobby} view={view} />
      </>
    );
  }
  const { diagnosis } = view.own;
  return (
    <>
      {diagnosis !== null && (
        <p className="rr-own-diagnosis">
          {measure.handTitle}: <CauseName cause={causeOf(deck, diagnosis)} />
        </p>
      )}
      <MeasureChoice
        key={choiceName(lobby, view)}
        name={choiceName(lobby, view)}
        deck={deck}
        legend={measure.legend}
        measures={view.own.hand}
        chosen={view.own.played}
        words={measure}
        isPaused={lobby.isPaused}
        open={open}
        confirm={(id) => act("playMeasure", id)}
      />
    </>
  );
}
