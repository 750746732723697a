import { Suspense } from "react";
import type { StepDraft, StepFault } from "./opening-draft.ts";
import { StepFields } from "./step-fields.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";

type StepRowProps = Readonly<{
  step: StepDraft;
  /** It has begun: it stays where it is, and of its kind. */
  isFixed: boolean;
  isOpen: boolean;
  toggle: () => void;
  change: (step: StepDraft) => void;
  faults: readonly StepFault["field"][];
  /** Null where it is the first, or the last. */
  up: (() => void) | null;
  down: (() => void) | null;
  /** Another step after it; null where the plan is full. */
  insert: (() => void) | null;
  remove: () => void;
}>;

/** A step in the list: its place, and, where it is open, its fields. */
export function StepRow({ step, isFixed, isOpen, toggle, change, faults, up, down, insert, remove }: StepRowProps) {
  const { plan, kinds } = useOpeningTexts();
  const name = step.title.trim() || plan.untitled;
  return (
    <li>
      <div className="step-row">
        <span>
          {name}{" "}
          <span className="hint">
            {plan.about({ kind: kinds[step.kind], minutes: step.minutes ?? 0 })}
            {isFixed && `, ${plan.begun}`}
          </span>
          {faults.length > 0 && <strong className="field-fault">{plan.rowFault}</strong>}
        </span>
        <span className="step-buttons">
          {!isFixed && (
            <>
              <button type="button" aria-label={plan.up({ name })} aria-disabled={up === null} onClick={() => up?.()}>
                ↑
              </button>
              <button
                type="button"
                aria-label={plan.down({ name })}
                aria-disabled={down === null}
                onClick={() => down?.()}
              >
                ↓
              </button>
            </>
          )}
          <button type="button" aria-label={plan.edit({ name })} aria-expanded={isOpen} onClick={toggle}>
            {isOpen ? "▴" : "▾"}
          </button>
          <button
            type="button"
            aria-label={plan.insert({ name })}
            aria-disabled={insert === null}
            onClick={() => insert?.()}
          >
            +
          </button>
          {!isFixed && (
            <button type="button" aria-label={plan.remove({ name })} onClick={remove}>
              ✕
            </button>
          )}
        </span>
      </div>
      {isOpen && (
        <Suspense>
          <StepFields step={step} isFixed={isFixed} change={change} faults={faults} />
        </Suspense>
      )}
    </li>
  );
}
