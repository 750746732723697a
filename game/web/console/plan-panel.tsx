import { isLeftOut, stepMinutes } from "../../workshop/run.ts";
import { timeTaken } from "../workshop/time-taken.ts";
import { ChangingPlan } from "./changing-plan.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useWorkshopTag } from "./use-run-sheet.ts";
import { useWays } from "./use-ways.ts";

/** All steps: what was, is and comes. Each is a way there; what may be dropped can be, and can come back. */
export function PlanPanel() {
  const { shared, lead, can } = useLead();
  const { plan, kinds, minutes } = useConsoleTexts();
  const tag = useWorkshopTag();
  const { goTo } = useWays();
  const { run, steps } = shared;
  const mayLead = can("lead");
  const place = steps.findIndex(({ id }) => id === run.step);
  return (
    <section aria-labelledby="console-plan">
      <h2 id="console-plan">{plan.title}</h2>
      <ol className="console-plan">
        {steps.map((step, index) => {
          const isPresent = step.id === run.step;
          const isDropped = run.dropped.includes(step.id);
          const used = run.used[step.id];
          const isWhole = step.saves === step.minutes;
          const isAhead = run.endedAt === null && index >= place;
          return (
            <li key={step.id} aria-current={isPresent ? "step" : undefined}>
              <button
                type="button"
                className="link-button"
                aria-disabled={isPresent || !mayLead}
                onClick={() => !isPresent && mayLead && goTo(step.id)}
              >
                <span lang={tag}>{step.title}</span>
              </button>{" "}
              <span className="hint">
                {kinds[step.kind]}, {minutes({ count: stepMinutes(run, step) })}
                {used !== undefined && !isPresent && ` (${timeTaken(used, plan, minutes)})`}
                {isDropped && ` – ${isLeftOut(run, step) ? plan.leftOut : plan.shortened}`}
              </span>{" "}
              {isPresent && <strong>{plan.present}</strong>}
              {mayLead && isAhead && (isDropped || step.saves !== undefined) && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => lead({ type: "drop", step: step.id, isDropped: !isDropped })}
                >
                  {isDropped
                    ? (isWhole ? plan.takeIn : plan.keep)({ step: step.title })
                    : (isWhole ? plan.leaveOut : plan.drop)({ step: step.title, minutes: step.saves ?? 0 })}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {mayLead && <ChangingPlan />}
    </section>
  );
}
