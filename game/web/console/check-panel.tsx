import { lazy, Suspense, useState } from "react";
import { shownTogether } from "../../workshop/check.ts";
import type { Step } from "../../workshop/step.ts";
import { useDeck } from "../content/use-content.ts";
import { CheckResult } from "../workshop/check-result.tsx";
import { FollowUpOffer } from "./follow-up-offer.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

const EnterAnswers = lazy(async () => ({ default: (await import("./enter-answers.tsx")).EnterAnswers }));

/** Opens and closes the questions before or after, and says how many have answered. */
export function CheckPanel({ step }: { step: Step }) {
  const { shared, own, lead, can } = useLead();
  const { check } = useConsoleTexts();
  const when = step.when ?? "before";
  const form = shared.checks.find((each) => each.when === when);
  const isOpen = form?.isOpen === true;
  const loaded = useDeck();
  const [isEntering, setEntering] = useState(false);
  const hasPaper = own.participants.some(({ hasDevice }) => !hasDevice);
  return (
    <>
      <p>{check.hint}</p>
      <p className="console-figure" role="status">
        {check.answers({ count: form?.answers ?? 0, of: shared.heads })}
      </p>
      {can("lead") && (
        <p className="actions">
          <button
            type="button"
            className="button primary"
            onClick={() => lead({ type: isOpen ? "closeCheck" : "openCheck", when })}
          >
            {isOpen ? check.close : form === undefined ? check.open : check.reopen}
          </button>
        </p>
      )}
      {form !== undefined && !form.isOpen && (
        <p>
          {form.shown.answers === 0
            ? check.tooFew({ count: shownTogether })
            : check.shown({ count: form.shown.answers })}
        </p>
      )}
      {isOpen && hasPaper && loaded.status === "ready" && (
        <details onToggle={({ currentTarget }) => setEntering(currentTarget.open)}>
          <summary>{check.enter}</summary>
          {isEntering && (
            <Suspense>
              <EnterAnswers check={form} deck={loaded.content} />
            </Suspense>
          )}
        </details>
      )}
      {!isOpen && loaded.status === "ready" && <CheckResult workshop={shared} deck={loaded.content} />}
      <FollowUpOffer />
    </>
  );
}
