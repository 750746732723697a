import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { isLeftOut, minutesLate, nextStep, stepLeft, stepMinutes } from "../../workshop/run.ts";
import { useLanguage } from "../texts/language-context.tsx";
import type { RunViewProps } from "./before-run.tsx";
import { useNow } from "./use-now.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import type { KeptRun } from "./use-run.ts";

const minute = 60_000;

type StepClockProps = RunViewProps & Readonly<{ step: RunStep }>;

/** How the time goes: of the step, large, and of the whole; and what comes next. */
export function StepClock({ step, sheet, kept, tag }: StepClockProps) {
  const { step: words, plan: planWords, act, minutes } = usePresenterTexts();
  const { run, plan, before, acts } = kept;
  const next = sheet.steps.find(({ id }) => id === nextStep(run, plan)?.id);
  const last = before[step.id];
  return (
    <div className="run-clock">
      <Countdown step={step} kept={kept} />
      <button type="button" className="button" onClick={acts.extend}>
        {act.more}
      </button>
      {last !== undefined && <p className="hint">{words.lastTime({ minutes: minutes({ count: last }) })}</p>}
      <Whole kept={kept} planned={sheet.minutes} />
      <p className="run-next">
        {next === undefined ? (
          planWords.last
        ) : (
          <>
            {planWords.next}: <strong lang={tag}>{next.phase}</strong>,{" "}
            {minutes({ count: stepMinutes(run, { ...next, saves: next.drop?.saves }) })}
          </>
        )}
      </p>
    </div>
  );
}

/** The clock is silent; that a minute is left, and that time is up, is said once. */
function Countdown({ step, kept: { run, plan } }: { step: RunStep; kept: KeptRun }) {
  const { clock, minutes } = usePresenterTexts();
  const left = stepLeft(run, plan, useNow(1000));
  const isOver = left <= 0;
  const planned = plan.find(({ id }) => id === step.id);
  const count = planned === undefined || isLeftOut(run, planned) ? step.minutes : stepMinutes(run, planned);
  const values = { minutes: minutes({ count }) };
  const said = isOver ? clock.isUp({ phase: step.phase }) : clock.oneMinute({ phase: step.phase });
  return (
    <>
      <p role="timer" className={isOver ? "run-left run-over" : "run-left"}>
        <span className="run-time">{countdown(left)}</span>{" "}
        <span>{isOver ? clock.over(values) : clock.left(values)}</span>
        {run.pausedAt !== null && <strong>{clock.stopped}</strong>}
      </p>
      <p role="status" className="visually-hidden">
        {left <= minute && said}
      </p>
    </>
  );
}

/** 83_000 ms as "1:23", and −5000 as "+0:05": so much over. A begun second that is left counts as a whole one. */
function countdown(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  return `${ms < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function Whole({ kept: { run, plan }, planned }: { kept: KeptRun; planned: number }) {
  const { plan: words } = usePresenterTexts();
  const { tag } = useLanguage();
  const now = useNow(10_000);
  // Towards nothing: nobody is late by half a minute.
  const late = Math.trunc(minutesLate(run, plan, now));
  const used = Math.max(0, Math.floor((now - (run.startedAt ?? now)) / minute));
  const end = (run.startedAt ?? now) + (planned + minutesLate(run, plan, now)) * minute;
  const time = new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit" }).format(end);
  return (
    <ul className="run-whole">
      <li className={late > 0 ? "run-late" : undefined}>
        <strong>
          {late === 0 ? words.inTime : late > 0 ? words.late({ count: late }) : words.early({ count: -late })}
        </strong>
      </li>
      <li>{words.used({ used, planned })}</li>
      <li>{words.endsAt({ time })}</li>
    </ul>
  );
}
