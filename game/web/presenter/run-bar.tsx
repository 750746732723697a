import { useEffect, useRef } from "react";
import { nextStep, previousStep } from "../../workshop/run.ts";
import { limitedSticky } from "../layout/limited-sticky.ts";
import { useFootHeight } from "../layout/use-foot-height.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import type { KeptRun } from "./use-run.ts";

/** Back, pause, next: at hand wherever one reads. */
export function RunBar({ kept: { run, plan, acts } }: { kept: KeptRun }) {
  const { act } = usePresenterTexts();
  const bar = useRef<HTMLDivElement>(null);
  useFootHeight(bar, "run-bar");
  useEffect(() => limitedSticky(bar.current), []);
  const isFirst = previousStep(run, plan) === undefined;
  return (
    <div ref={bar} className="run-bar no-print">
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={isFirst}
          aria-keyshortcuts="ArrowLeft PageUp"
          onClick={acts.back}
        >
          {act.back}
        </button>
        <button type="button" className="button" aria-keyshortcuts="Space" onClick={acts.togglePause}>
          {run.pausedAt === null ? act.pause : act.resume}
        </button>
        <span className="hint run-keys">{act.keys}</span>
        <button type="button" className="button primary" aria-keyshortcuts="ArrowRight PageDown" onClick={acts.next}>
          {nextStep(run, plan) === undefined ? act.finish : act.next}
        </button>
      </p>
    </div>
  );
}
