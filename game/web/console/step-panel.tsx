import { CheckPanel } from "./check-panel.tsx";
import { DebriefPanel } from "./debrief-panel.tsx";
import { EnterCommitted } from "./enter-committed.tsx";
import { useLead } from "./lead-context.ts";
import { MatchPanel } from "./match-panel.tsx";
import { RoundPanel } from "./round-panel.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** What the present step needs, by its kind. */
export function StepPanel() {
  const { shared, own } = useLead();
  const { needs } = useConsoleTexts();
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  if (step === undefined) return null;
  const { kind } = step;
  if (kind === "talk" || kind === "break") return null;
  const onPaper = own.committedOnPaper.reduce((sum, count) => sum + count, 0);
  const devices = own.participants.filter(({ hasDevice }) => hasDevice).length;
  return (
    <section className="console-step" aria-labelledby="console-step">
      {/* Where the focus goes when what had it has done its work: a form that opened a round, a note that is deleted. */}
      <h2 id="console-step" tabIndex={-1} data-focus-home>
        {needs.titles[kind]}
      </h2>
      {kind === "match" && <MatchPanel key={step.id} step={step} />}
      {kind === "round" && <RoundPanel key={step.id} step={step} />}
      {kind === "debrief" && <DebriefPanel key={step.id} step={step} />}
      {kind === "check" && <CheckPanel step={step} />}
      {(kind === "match" || kind === "round") && (
        <details key={`notes ${step.id}`} className="step-notes">
          <summary>{needs.titles.debrief}</summary>
          <DebriefPanel step={step} />
        </details>
      )}
      {kind === "commitment" && (
        <>
          <p className="console-figure">
            {needs.committed({ count: shared.committed - onPaper, of: devices })}
            {onPaper > 0 && ` ${needs.onPaper({ count: onPaper })}`}
          </p>
          <EnterCommitted />
        </>
      )}
    </section>
  );
}
