import { nanoid } from "nanoid";
import { useState } from "react";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { draftOfStep, type StepDraft, type StepFault } from "./opening-draft.ts";
import { StepRow } from "./step-row.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";

type PlanFieldsProps = Readonly<{
  /** The guide's. */
  usual: readonly Step[];
  /** What is made of them; undefined: nothing. */
  drafts: readonly StepDraft[] | undefined;
  change: (drafts: StepDraft[] | undefined) => void;
  faults: readonly StepFault[];
  hasGuide: boolean;
}>;

/** The steps of the plan: to read, or to change one by one. */
export function PlanFields({ usual, drafts, change, faults, hasGuide }: PlanFieldsProps) {
  const { plan, kinds } = useOpeningTexts();
  const [edited, setEdited] = useState<string | null>(null);
  const steps = drafts ?? usual.map(draftOfStep);
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const isOwn = drafts !== undefined || !hasGuide;
  // The first that is wrong is opened, until somebody opens another one.
  const shown = edited ?? (faults.length > 0 ? steps[faults[0]?.step ?? -1]?.id : null);

  const add = () => {
    const id = `step-${nanoid(8)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "0")}`;
    change([...steps, { id, kind: "talk", title: "", minutes: 10 }]);
    setEdited(id);
  };
  const move = (from: number, to: number) => {
    const next = [...steps];
    next.splice(to, 0, ...next.splice(from, 1));
    change(next);
  };
  return (
    <fieldset className="plan-fields">
      <legend>{plan.title({ count: steps.length, minutes })}</legend>
      <ol>
        {steps.map((step, index) =>
          isOwn ? (
            <StepRow
              key={step.id}
              step={step}
              isOpen={shown === step.id}
              toggle={() => setEdited(shown === step.id ? "" : step.id)}
              change={(next) => change(steps.map((each) => (each.id === step.id ? next : each)))}
              faults={faults.flatMap((fault) => (fault.step === index ? [fault.field] : []))}
              up={index === 0 ? null : () => move(index, index - 1)}
              down={index === steps.length - 1 ? null : () => move(index, index + 1)}
              remove={() => change(steps.filter(({ id }) => id !== step.id))}
            />
          ) : (
            <li key={step.id}>
              {step.title}{" "}
              <span className="hint">{plan.about({ kind: kinds[step.kind], minutes: step.minutes ?? 0 })}</span>
            </li>
          ),
        )}
      </ol>
      <p className="actions">
        {!isOwn && (
          <button type="button" className="button quiet" onClick={() => change([...steps])}>
            {plan.adapt}
          </button>
        )}
        {isOwn && steps.length < workshopLimits.steps && (
          <button type="button" className="button" onClick={add}>
            {plan.add}
          </button>
        )}
        {isOwn && hasGuide && (
          <button type="button" className="button quiet" onClick={() => change(undefined)}>
            {plan.reset}
          </button>
        )}
      </p>
    </fieldset>
  );
}
