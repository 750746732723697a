import { actualTimes } from "../../workshop/run.ts";
import type { RunViewProps } from "./before-run.tsx";
import { usePresenterTexts } from "./use-presenter-texts.ts";

const minute = 60_000;

/** How long it all took, beside what was planned. */
export function RunEnd({ sheet, kept: { run, acts }, tag }: RunViewProps) {
  const { end, act, minutes, all, drop } = usePresenterTexts();
  const inMinutes = (ms: number) => minutes({ count: Math.round(ms / minute) });
  const taken = actualTimes(run);
  const passed = (run.endedAt ?? 0) - (run.startedAt ?? 0);
  return (
    <>
      <p className="lead">{end.took({ used: inMinutes(passed), planned: minutes({ count: sheet.minutes }) })}</p>
      <ol className="run-steps">
        {sheet.steps.map((step) => {
          const ms = taken.get(step.id);
          return (
            <li key={step.id}>
              <span lang={tag}>{step.phase}</span>, {minutes({ count: step.minutes })} (
              {ms === undefined ? drop.leftOut : all.took({ minutes: inMinutes(ms) })})
            </li>
          );
        })}
      </ol>
      <p className="hint">{end.hint}</p>
      <p>
        <button type="button" className="button" onClick={acts.back}>
          {act.back}
        </button>
      </p>
    </>
  );
}
