import { type FormEvent, useState } from "react";
import { hasBegun } from "../../workshop/plan.ts";
import type { Step } from "../../workshop/step.ts";
import { useDeck } from "../content/use-content.ts";
import { readSteps, type StepFault } from "../opening/opening-draft.ts";
import { PlanDecksContext } from "../opening/plan-decks.ts";
import { StepList } from "../opening/step-list.tsx";
import { useOpeningTexts } from "../opening/use-opening-texts.ts";
import { useLead } from "./lead-context.ts";
import { isPlanOf, type PlanDraft } from "./plan-draft.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type PlanEditorProps = Readonly<{
  draft: PlanDraft;
  change: (draft: PlanDraft) => void;
  /** With the steps that were there before. */
  saved: (before: readonly Step[]) => void;
}>;

/** The plan while the workshop runs: what has begun stays, what is to come can be changed, and counts once it is saved. */
export function PlanEditor({ draft, change, saved }: PlanEditorProps) {
  const { shared, lead, ask, say } = useLead();
  const { plan: texts } = useConsoleTexts();
  const { plan: words } = useOpeningTexts();
  const deck = useDeck();
  const [faults, setFaults] = useState<readonly StepFault[]>([]);
  const isEmpty = draft.steps.length === 0;
  const save = async (steps: readonly Step[]) => {
    const before = shared.steps;
    if (!(await lead({ type: "setSteps", steps: steps as never }))) return;
    say(texts.saved);
    saved(before);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deck.status !== "ready" || isEmpty) return;
    const read = readSteps(
      draft.steps,
      deck.content.failures.map(({ id }) => id),
    );
    const found = read.flatMap((step) => ("field" in step ? [step] : []));
    setFaults(found);
    if (found.length > 0) return;
    const act = () => save(read as readonly Step[]);
    if (isPlanOf(draft, shared.steps)) void act();
    else ask({ question: texts.changedMeanwhile, confirm: texts.save, act });
  };
  return (
    <form className="form plan-editor" onSubmit={submit}>
      <p className="hint">{texts.changeHint}</p>
      <PlanDecksContext value={{ decks: shared.decks, isPinned: true }}>
        <StepList
          steps={draft.steps}
          change={(steps) => change({ ...draft, steps })}
          faults={faults}
          hasBegun={(id) => hasBegun(shared.run, id)}
        />
      </PlanDecksContext>
      <p role="alert" className="refusal">
        {faults.length > 0 && words.faulty}
        {isEmpty && words.empty}
      </p>
      <p className="actions">
        <button type="submit" className="button primary" aria-disabled={deck.status !== "ready" || isEmpty}>
          {texts.save}
        </button>
      </p>
    </form>
  );
}
