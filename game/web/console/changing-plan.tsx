import { lazy, Suspense, useRef, useState } from "react";
import type { Step } from "../../workshop/step.ts";
import { useDraft } from "../storage/use-draft.ts";
import { useLead } from "./lead-context.ts";
import { isUnchanged, planDraftOf, readPlanDraft } from "./plan-draft.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

const PlanEditor = lazy(async () => ({ default: (await import("./plan-editor.tsx")).PlanEditor }));

/** The way to change the plan, and to take back the last change of it. */
export function ChangingPlan() {
  const { shared, lead, say, ask } = useLead();
  const { plan: texts } = useConsoleTexts();
  const [draft, change] = useDraft("plan", null, readPlanDraft);
  const [before, setBefore] = useState<readonly Step[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    change(null);
    // What was pressed last is gone now.
    button.current?.focus();
  };
  const takeBack = async (former: readonly Step[]) => {
    if (!(await lead({ type: "setSteps", steps: former as never }))) return;
    setBefore(null);
    button.current?.focus();
    say(texts.takenBack);
  };
  const toggle = () => {
    if (draft === null) change(planDraftOf(shared.steps));
    else if (isUnchanged(draft)) close();
    else ask({ question: texts.discardQuestion, confirm: texts.discard, act: close });
  };
  return (
    <>
      <p className="actions">
        <button ref={button} type="button" className="button quiet" aria-expanded={draft !== null} onClick={toggle}>
          {draft === null ? texts.change : texts.discard}
        </button>
        {before !== null && draft === null && (
          <button type="button" className="button quiet" onClick={() => takeBack(before)}>
            {texts.takeBack}
          </button>
        )}
      </p>
      {draft !== null && (
        <Suspense>
          <PlanEditor
            draft={draft}
            change={change}
            saved={(former) => {
              setBefore(former);
              close();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
