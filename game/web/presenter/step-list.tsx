import { actualTimes, stepMinutes } from "../../workshop/run.ts";
import { timeTaken } from "../workshop/time-taken.ts";
import type { RunViewProps } from "./before-run.tsx";
import { usePresenterTexts } from "./use-presenter-texts.ts";

/** Every step: what was, is and comes. Each is a way there. */
export function StepList({ sheet, kept: { run, acts }, tag }: RunViewProps) {
  const { all, drop, minutes } = usePresenterTexts();
  const taken = actualTimes(run);
  return (
    <details className="run-all">
      <summary>{all.title}</summary>
      <ol className="run-steps">
        {sheet.steps.map((step) => {
          const isNow = step.id === run.step;
          const ms = taken.get(step.id);
          const planned = stepMinutes(run, { ...step, saves: step.drop?.saves });
          return (
            <li key={step.id}>
              <button
                type="button"
                className="link-button"
                lang={tag}
                aria-current={isNow ? "step" : undefined}
                onClick={() => acts.goTo(step.id)}
              >
                {step.phase}
              </button>
              , {planned === 0 ? drop.leftOut : minutes({ count: planned })}
              {isNow && ` (${all.now})`}
              {ms !== undefined && ` (${timeTaken(ms, all, minutes)})`}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
