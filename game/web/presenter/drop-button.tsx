import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { minutesSaved } from "../../workshop/run.ts";
import { useNow } from "./use-now.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import type { KeptRun } from "./use-run.ts";

/** Leaves a step out, or shortens it, and takes that back; says what it wins now. Nothing where it wins nothing. */
export function DropButton({ step, kept: { run, plan, acts } }: { step: RunStep; kept: KeptRun }) {
  const { drop, minutes } = usePresenterTexts();
  const count = Math.round(minutesSaved(run, plan, step.id, useNow(10_000)));
  if (step.drop === undefined) return null;
  // Whoever sees the button sees what it stands by.
  const name = <span className="visually-hidden">: {step.phase}</span>;
  const isWhole = step.drop.saves === step.minutes;
  if (run.dropped.includes(step.id)) {
    return (
      <>
        <strong>{isWhole ? drop.leftOut : drop.shortened}</strong>{" "}
        <button type="button" className="button quiet" onClick={() => acts.setDropped(step.id, false)}>
          {drop.keep}
          {name}
        </button>
      </>
    );
  }
  if (count === 0) return null;
  const values = { minutes: minutes({ count }) };
  return (
    <button type="button" className="button" onClick={() => acts.setDropped(step.id, true)}>
      {isWhole ? drop.leaveOut(values) : drop.shorten(values)}
      {name}
    </button>
  );
}
