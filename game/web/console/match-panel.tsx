import type { FacilitatorAction } from "../../protocol/public-match.ts";
import type { Step } from "../../workshop/step.ts";
import { useModeLabels } from "../texts/mode-labels.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Adds minutes to the clock that runs: that of the match where it has a time, else that of the phase. */
export const moreTime = (step: Step | undefined): FacilitatorAction => ({
  type: "extend",
  clock: step?.setup?.minutes === undefined ? "phase" : "match",
  minutes: 2,
});

/** Matches of all tables at once: open, pause, go on, add time, end. */
export function MatchPanel({ step }: { step: Step }) {
  const { shared, api, act, ask, can, say } = useLead();
  const { match } = useConsoleTexts();
  const labelOf = useModeLabels();
  const { tables } = shared;
  const running = tables.filter(({ progress }) => progress?.status === "running");
  const isPaused = running.length > 0 && running.every(({ progress }) => progress?.isPaused === true);
  const without = tables.filter((table) => table.match === null && table.here > 0).length;
  const all = (action: FacilitatorAction) => act(() => api.act(null, action));
  const open = async () => {
    if (await act(() => api.openMatches(step.id, null, null))) say(match.opened);
  };
  return (
    <>
      <p>
        {match.about({ mode: labelOf(step.mode ?? "") })}{" "}
        {match.running({
          running: running.length,
          over: tables.filter(({ progress }) => progress?.status === "over").length,
          tables: tables.length,
        })}
      </p>
      {can("tables") && (
        <p className="actions">
          <button type="button" className={without > 0 ? "button primary" : "button"} onClick={open}>
            {match.openAll}
          </button>
          {running.length > 0 && (
            <>
              <button type="button" className="button" onClick={() => all({ type: isPaused ? "resume" : "pause" })}>
                {isPaused ? match.resumeAll : match.pauseAll}
              </button>
              <button type="button" className="button" onClick={() => all(moreTime(step))}>
                {match.moreAll({ minutes: 2 })}
              </button>
              <button
                type="button"
                className="button"
                onClick={() =>
                  ask({ question: match.endQuestion, confirm: match.endAll, act: () => all({ type: "end" }) })
                }
              >
                {match.endAll}
              </button>
            </>
          )}
        </p>
      )}
      <p className="hint">{match.openHint}</p>
    </>
  );
}
