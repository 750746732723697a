import { nanoid } from "nanoid";
import { useState } from "react";
import { workshopLimits } from "../../workshop/workshop.ts";
import type { StepDraft, StepFault } from "./opening-draft.ts";
import { StepRow } from "./step-row.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";
import "./step-list.css";

type StepListProps = Readonly<{
  steps: readonly StepDraft[];
  change: (steps: StepDraft[]) => void;
  faults: readonly StepFault[];
  /** Steps that stay where they are, and of their kind. */
  hasBegun?: (id: string) => boolean;
}>;

/** The steps of a plan to change one by one: order, fields, new ones, and fewer; what was removed can come back. */
export function StepList({ steps, change, faults, hasBegun = () => false }: StepListProps) {
  const { plan } = useOpeningTexts();
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Readonly<{ step: StepDraft; at: number }> | null>(null);
  // The first that is wrong is opened, until somebody opens another one.
  const shown = edited ?? (faults.length > 0 ? steps[faults[0]?.step ?? -1]?.id : null);
  const isFull = steps.length >= workshopLimits.steps;

  const insert = (step: StepDraft, at: number) => {
    change([...steps.slice(0, at), step, ...steps.slice(at)]);
    setEdited(step.id);
  };
  const move = (from: number, to: number) => {
    const next = [...steps];
    next.splice(to, 0, ...next.splice(from, 1));
    change(next);
  };
  const remove = (step: StepDraft, at: number) => {
    change(steps.filter(({ id }) => id !== step.id));
    setRemoved({ step, at });
  };
  return (
    <>
      <ol className="step-list">
        {steps.map((step, index) => {
          const isFixed = hasBegun(step.id);
          return (
            <StepRow
              key={step.id}
              step={step}
              isFixed={isFixed}
              isOpen={shown === step.id}
              toggle={() => setEdited(shown === step.id ? "" : step.id)}
              change={(next) => change(steps.map((each) => (each.id === step.id ? next : each)))}
              faults={faults.flatMap((fault) => (fault.step === index ? [fault.field] : []))}
              up={index === 0 ? null : () => move(index, index - 1)}
              down={index === steps.length - 1 ? null : () => move(index, index + 1)}
              insert={isFull ? null : () => insert(newStep(), index + 1)}
              remove={() => remove(step, index)}
            />
          );
        })}
      </ol>
      <p role="status" className="step-removed">
        {removed !== null && (
          <>
            {plan.removed({ name: removed.step.title.trim() || plan.untitled })}{" "}
            <button
              type="button"
              className="button quiet"
              aria-disabled={isFull}
              onClick={() => {
                if (isFull) return;
                insert(removed.step, Math.min(removed.at, steps.length));
                setRemoved(null);
              }}
            >
              {plan.bringBack}
            </button>
          </>
        )}
      </p>
      {!isFull && (
        <p className="actions">
          <button type="button" className="button" onClick={() => insert(newStep(), steps.length)}>
            {plan.add}
          </button>
        </p>
      )}
    </>
  );
}

const newStep = (): StepDraft => ({
  id: `step-${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "0")}`,
  kind: "talk",
  title: "",
  minutes: 10,
});
