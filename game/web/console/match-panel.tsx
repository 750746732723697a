import { laggingStep } from "../../workshop/lagging.ts";
import type { Step } from "../../workshop/step.ts";
import { useModeLabels } from "../texts/mode-labels.ts";
import { AllMatches } from "./all-matches.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Matches of all tables at once: open, pause, go on, add time, end. */
export function MatchPanel({ step }: { step: Step }) {
  const { shared, own, api, act, ask, can, say } = useLead();
  const { match } = useConsoleTexts();
  const labelOf = useModeLabels();
  const { tables } = shared;
  const played = tables.filter((table) => table.match?.step === step.id);
  const count = (status: "running" | "over") => played.filter(({ progress }) => progress?.status === status).length;
  const hasNone = (index: number) => own.matches[index]?.every((match) => match.step !== step.id) === true;
  const printed = tables.filter(({ match, result }) => match?.step !== step.id && result !== null).length;
  const without = tables.filter(({ here, result }, index) => here > 0 && result === null && hasNone(index)).length;
  // What they play ends with the new match.
  const over = tables.filter(({ match }, index) => laggingStep(shared, match) !== undefined && hasNone(index));
  const openAll = async () => {
    if (await act(() => api.openMatches(step.id, null, null))) say(match.opened);
  };
  const open = () => {
    if (over.length === 0) void openAll();
    else {
      const names = over.map(({ name }) => name).join(", ");
      ask({ question: match.openOverQuestion({ tables: names }), confirm: match.openOver, act: () => void openAll() });
    }
  };
  return (
    <>
      <p>
        {match.about({ mode: labelOf(step.mode ?? "") })}{" "}
        {match.running({ running: count("running"), over: count("over"), tables: tables.length })}
        {printed > 0 && ` ${match.printed({ count: printed })}`}
      </p>
      {can("tables") && (
        <p className="actions">
          <button type="button" className={without > 0 ? "button primary" : "button"} onClick={open}>
            {match.openAll}
          </button>
          <AllMatches />
        </p>
      )}
      <p className="hint">{match.openHint}</p>
    </>
  );
}
