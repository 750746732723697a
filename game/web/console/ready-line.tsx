import { maySayReady } from "../../workshop/what-is-on.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** How many tables are through with the step, where they can say so; said aloud when it changes. */
export function ReadyLine() {
  const { shared } = useLead();
  const { ready } = useConsoleTexts();
  const seated = shared.tables.filter(({ heads }) => heads > 0);
  if (seated.length === 0 || !maySayReady(shared)) return null;
  const done = seated.filter((table) => table.ready === table.heads).length;
  return (
    <p role="status" className="ready-line">
      {done === seated.length ? ready.all : ready.some({ ready: done, tables: seated.length })}
    </p>
  );
}
