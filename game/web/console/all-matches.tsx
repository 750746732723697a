import type { FacilitatorAction } from "../../protocol/public-match.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import type { TableRefusals } from "../workshop/workshop-api.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Adds minutes to the clock that runs: that of the match where it has a time, else that of the phase. */
export function moreTime({ steps }: PublicWorkshop, stepID: string): FacilitatorAction {
  const isTimed = steps.find(({ id }) => id === stepID)?.setup?.minutes !== undefined;
  return { type: "extend", clock: isTimed ? "match" : "phase", minutes: 2 };
}

/** Whatever the tables still play, at all of them at once: pause, go on, add time, end. To stand among other buttons. */
export function AllMatches() {
  const { shared, api, act, ask } = useLead();
  const { match: texts } = useConsoleTexts();
  const running = shared.tables.flatMap(({ match, progress }, index) =>
    match !== null && progress?.status === "running" ? [{ table: index + 1, step: match.step, ...progress }] : [],
  );
  if (running.length === 0) return null;
  const isPaused = running.every((each) => each.isPaused);
  const all = (action: FacilitatorAction) => act(() => api.act(null, action));
  const addTime = () =>
    act(async () => {
      const steps = [...new Set(running.map(({ step }) => step))];
      if (steps.length === 1) return api.act(null, moreTime(shared, steps[0] ?? ""));
      // Matches of several steps may go by different clocks.
      const refused: TableRefusals["refused"][number][] = [];
      for (const { table, step } of running) refused.push(...(await api.act(table, moreTime(shared, step))).refused);
      return { refused };
    });
  return (
    <>
      <button type="button" className="button" onClick={() => all({ type: isPaused ? "resume" : "pause" })}>
        {isPaused ? texts.resumeAll : texts.pauseAll}
      </button>
      <button type="button" className="button" onClick={addTime}>
        {texts.moreAll({ minutes: 2 })}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => ask({ question: texts.endQuestion, confirm: texts.endAll, act: () => all({ type: "end" }) })}
      >
        {texts.endAll}
      </button>
    </>
  );
}
