import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** How many tables are through with the step; said aloud when it changes. */
export function ReadyLine() {
  const { shared } = useLead();
  const { ready } = useConsoleTexts();
  const seated = shared.tables.filter(({ heads }) => heads > 0);
  if (shared.run.step === null || seated.length === 0) return null;
  const done = seated.filter((table) => table.ready === table.heads).length;
  return (
    <p role="status" className="ready-line">
      {done === seated.length ? ready.all : ready.some({ ready: done, tables: seated.length })}
    </p>
  );
}
