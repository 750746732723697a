import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import type { KeptRun } from "./use-run.ts";

export type RunViewProps = Readonly<{
  sheet: RunSheet;
  kept: KeptRun;
  /** The language of the sheet. */
  tag: string | undefined;
}>;

/** What is going to come, and how long it took the last time. */
export function BeforeRun({ sheet, kept, tag }: RunViewProps) {
  const { begin, minutes, lastTime } = usePresenterTexts();
  return (
    <>
      <p className="lead">{begin.lead}</p>
      <p>
        <button type="button" className="button primary" onClick={kept.acts.next}>
          {begin.start}
        </button>
      </p>
      <p className="hint">{begin.hint}</p>
      <h2>{begin.steps({ count: sheet.steps.length, minutes: sheet.minutes })}</h2>
      <ol className="run-steps">
        {sheet.steps.map((step) => {
          const before = kept.before[step.id];
          return (
            <li key={step.id}>
              <span lang={tag}>{step.phase}</span>, {minutes({ count: step.minutes })}
              {before !== undefined && ` (${lastTime({ minutes: minutes({ count: before }) })})`}
            </li>
          );
        })}
      </ol>
    </>
  );
}
