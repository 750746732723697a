import { droppable, minutesLate, minutesSaved, stepLeft, stepMinutes } from "../../workshop/run.ts";
import { clockTime } from "../play/clock.ts";
import { useServerTime } from "../workshop/use-server-time.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { sheetStep, useRunSheet, useWorkshopTag } from "./use-run-sheet.ts";

const minuteInMs = 60_000;

/** How the time of the step goes, how late the whole plan is, and what could be dropped. */
export function StepClock() {
  const { shared, clockOffset } = useLead();
  const { clock } = useConsoleTexts();
  const now = useServerTime(clockOffset);
  const { run, steps } = shared;
  const step = steps.find(({ id }) => id === run.step);
  if (step === undefined) return null;
  const left = stepLeft(run, steps, now);
  const planned = stepMinutes(run, step);
  const late = Math.trunc(minutesLate(run, steps, now));
  return (
    <div className="step-clock">
      <p role="timer" className={left < 0 ? "clock-over" : undefined}>
        <span className="clock-time">
          {left < 0 ? "+" : ""}
          {clockTime(Math.abs(left))}
        </span>{" "}
        {left < 0 ? clock.over({ minutes: planned }) : clock.left({ minutes: planned })}
        {run.pausedAt !== null && <strong> {clock.paused}</strong>}
      </p>
      <p className={late > 0 ? "clock-over" : undefined}>
        <strong>
          {late === 0 ? clock.inTime : late > 0 ? clock.late({ count: late }) : clock.early({ count: -late })}
        </strong>
        {run.startedAt !== null && (
          <> {clock.used({ count: Math.max(0, Math.floor((now - run.startedAt) / minuteInMs)) })}</>
        )}
      </p>
      {late > 0 && <Droppable now={now} />}
    </div>
  );
}

function Droppable({ now }: { now: number }) {
  const { shared, lead, can } = useLead();
  const { clock } = useConsoleTexts();
  const spoken = useRunSheet();
  const tag = useWorkshopTag();
  const { run, steps } = shared;
  const offers = droppable(run, steps).flatMap((step) => {
    const count = Math.round(minutesSaved(run, steps, step.id, now));
    const own = steps.find(({ id }) => id === step.id);
    return count > 0 && own !== undefined ? [{ own, count, isWhole: step.saves === step.minutes }] : [];
  });
  if (offers.length === 0) return null;
  return (
    <div className="droppable">
      <h3>{clock.drop}</h3>
      <ul>
        {offers.slice(0, 3).map(({ own, count, isWhole }) => (
          <li key={own.id}>
            <strong lang={tag}>{own.title}</strong>: {isWhole ? clock.leaveOut : clock.shorten} {clock.saves({ count })}{" "}
            <span lang={spoken?.tag} className="hint">
              {sheetStep(spoken, own)?.drop?.how}
            </span>{" "}
            {can("lead") && (
              <button
                type="button"
                className="button quiet"
                onClick={() => lead({ type: "drop", step: own.id, isDropped: true })}
              >
                {clock.dropIt}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
