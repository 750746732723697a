import { useMemo } from "react";
import type { Step } from "../../workshop/step.ts";
import { timesBefore } from "../presenter/run-memory.ts";
import { withLastTimes } from "./last-times.ts";
import { draftOfStep, type StepDraft, type StepFault } from "./opening-draft.ts";
import { StepList } from "./step-list.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";

type PlanFieldsProps = Readonly<{
  /** The guide's. */
  defaults: readonly Step[];
  /** What is made of them; undefined: nothing. */
  drafts: readonly StepDraft[] | undefined;
  change: (drafts: StepDraft[] | undefined) => void;
  faults: readonly StepFault[];
  /** Null: none leads. */
  guide: string | null;
}>;

/** The steps of the plan: to read, or to change one by one. */
export function PlanFields({ defaults, drafts, change, faults, guide }: PlanFieldsProps) {
  const { plan, kinds } = useOpeningTexts();
  const steps = drafts ?? defaults.map(draftOfStep);
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const hasGuide = guide !== null;
  const isOwn = drafts !== undefined || !hasGuide;
  const times = useMemo(() => (guide === null ? {} : timesBefore(guide)), [guide]);
  const isOtherwise = steps.some(({ id, minutes: planned }) => times[id] !== undefined && times[id] !== planned);
  return (
    <fieldset className="plan-fields">
      <legend>{plan.title({ count: steps.length, minutes })}</legend>
      {isOwn ? (
        <StepList steps={steps} change={change} faults={faults} />
      ) : (
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              {step.title}{" "}
              <span className="hint">
                {plan.about({ kind: kinds[step.kind], minutes: step.minutes ?? 0 })}
                {times[step.id] !== undefined && ` (${plan.lastTime({ minutes: times[step.id] ?? 0 })})`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {hasGuide && (
        <p className="actions">
          <button type="button" className="button quiet" onClick={() => change(isOwn ? undefined : [...steps])}>
            {isOwn ? plan.reset : plan.adapt}
          </button>
          {isOtherwise && (
            <button type="button" className="button quiet" onClick={() => change(withLastTimes(steps, times))}>
              {plan.useLastTimes}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}
