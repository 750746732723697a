import type { PhaseName, RettungsrundeView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

/** The run-off is part of the vote: most rounds have none. */
const shown = ["diagnosis", "talk", "measure", "vote", "debrief"] as const satisfies readonly PhaseName[];

/** Where the table is in the match and in the round. */
export function PhaseCourse({ view }: { view: RettungsrundeView }) {
  const texts = useModeTexts();
  const current = view.phase === "revote" ? "vote" : view.phase;
  return (
    <div className="rr-course">
      <p>{texts.round({ round: view.round, rounds: view.rounds })}</p>
      <ol aria-label={texts.course}>
        {shown.map((phase) => (
          <li key={phase} aria-current={phase === current ? "step" : undefined}>
            {phase === "vote" && view.phase === "revote" ? texts.phases.revote : texts.phases[phase]}
          </li>
        ))}
      </ol>
    </div>
  );
}
