import { laggingStep } from "../../workshop/lagging.ts";
import { AllMatches } from "./all-matches.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useWorkshopTag } from "./use-run-sheet.ts";

/** Which tables still play what belongs to another step, and what can be done for all of them. */
export function LaggingTables() {
  const { shared, can } = useLead();
  const { lagging: texts } = useConsoleTexts();
  const tag = useWorkshopTag();
  const tables = shared.tables.flatMap(({ name, match }) => {
    const step = laggingStep(shared, match);
    return step === undefined ? [] : [{ name, step }];
  });
  if (tables.length === 0) return null;
  const steps = [...new Set(tables.map(({ step }) => step))];
  // Where the present step is a match, its own buttons are for all that is played.
  const isMatch = shared.steps.find(({ id }) => id === shared.run.step)?.kind === "match";
  return (
    <section className="console-step" aria-labelledby="console-lagging">
      <h2 id="console-lagging">{texts.title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <strong lang={tag}>{step.title}</strong>:{" "}
            {tables.flatMap((each) => (each.step === step ? [each.name] : [])).join(", ")}
          </li>
        ))}
      </ul>
      {!isMatch && can("tables") && (
        <p className="actions">
          <AllMatches />
        </p>
      )}
    </section>
  );
}
