import { Suspense } from "react";
import type { StepDraft, StepFault } from "./opening-draft.ts";
import { StepFields } from "./step-fields.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";

type StepRowProps = Readonly<{
  step: StepDraft;
  isOpen: boolean;
  toggle: () => void;
  change: (step: StepDraft) => void;
  faults: readonly StepFault["field"][];
  /** Null where it is the first, or the last. */
  up: (() => void) | null;
  down: (() => void) | null;
  remove: () => void;
}>;

/** A step in the list: its place, and, where it is open, its fields. */
export function StepRow({ step, isOpen, toggle, change, faults, up, down, remove }: StepRowProps) {
  const { plan, kinds } = useOpeningTexts();
  const name = step.title.trim() || plan.untitled;
  return (
    <li>
      <div className="step-row">
        <span>
          {name} <span className="hint">{plan.about({ kind: kinds[step.kind], minutes: step.minutes ?? 0 })}</span>
          {faults.length > 0 && <strong className="field-fault">{plan.rowFault}</strong>}
        </span>
        <span className="step-buttons">
          <button type="button" aria-label={plan.up({ name })} aria-disabled={up === null} onClick={() => up?.()}>
            ↑
          </button>
          <button type="button" aria-label={plan.down({ name })} aria-disabled={down === null} onClick={() => down?.()}>
            ↓
          </button>
          <button type="button" aria-label={plan.edit({ name })} aria-expanded={isOpen} onClick={toggle}>
            {isOpen ? "▴" : "▾"}
          </button>
          <button type="button" aria-label={plan.remove({ name })} onClick={remove}>
            ✕
          </button>
        </span>
      </div>
      {isOpen && (
        <Suspense>
          <StepFields step={step} change={change} faults={faults} />
        </Suspense>
      )}
    </li>
  );
}
