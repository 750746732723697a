import { Link } from "react-router";
import { nextStep, previousStep } from "../../workshop/run.ts";
import { StartRehearsal } from "../workshop/start-rehearsal.tsx";
import { BeamerLink } from "./beamer-link.tsx";
import { useLead } from "./lead-context.ts";
import { ReadyLine } from "./ready-line.tsx";
import { StepClock } from "./step-clock.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useWorkshopTag } from "./use-run-sheet.ts";
import { useWays } from "./use-ways.ts";

/** The present step: what it is, how the time goes, and the way on. */
export function NowPanel() {
  const { shared, code, key, can } = useLead();
  const { now, kinds, minutesLink } = useConsoleTexts();
  const { run, steps } = shared;
  const place = steps.findIndex(({ id }) => id === run.step);
  const step = steps[place];
  const tag = useWorkshopTag();
  const isAhead = run.startedAt === null && !shared.isRehearsal;
  return (
    <section id="console-now" className="console-now" aria-labelledby="console-now-place console-now-title">
      <p id="console-now-place" role="status" className="kicker">
        {step === undefined ? now.title : now.kicker({ step: place + 1, steps: steps.length, kind: kinds[step.kind] })}
      </p>
      <h2 id="console-now-title">
        {step !== undefined && <span lang={tag}>{step.title}</span>}
        {step === undefined && (run.endedAt === null ? now.before : now.over)}
      </h2>
      {step === undefined && <p>{run.endedAt === null ? now.beforeHint : now.overHint}</p>}
      {run.endedAt !== null && can("notes") && (
        <p>
          <Link className="button primary" to={`/workshop/${code}/minutes`}>
            {minutesLink}
          </Link>
        </p>
      )}
      {run.startedAt === null && (
        <p>
          <BeamerLink />
        </p>
      )}
      {step !== undefined && <StepClock />}
      <Ways />
      {isAhead && can("lead") && (
        <p className="rehearse">
          <StartRehearsal code={code} facilitatorKey={key} title={shared.title} />
        </p>
      )}
      <ReadyLine />
    </section>
  );
}

/** Back, pause, next, finish. */
function Ways() {
  const { shared, lead, can } = useLead();
  const { now } = useConsoleTexts();
  const { goOn, goTo, finish } = useWays();
  const { run, steps } = shared;
  if (!can("lead")) return null;
  const next = nextStep(run, steps);
  const back = previousStep(run, steps);
  return (
    <p className="actions console-ways">
      {run.startedAt !== null && (
        <button
          type="button"
          className="button"
          aria-disabled={back === undefined}
          onClick={() => back !== undefined && goTo(back.id)}
        >
          {now.back}
        </button>
      )}
      {run.step !== null && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => lead({ type: run.pausedAt === null ? "pause" : "resume" })}
          >
            {run.pausedAt === null ? now.pause : now.resume}
          </button>
          <button type="button" className="button" onClick={() => lead({ type: "extend", minutes: 2 })}>
            {now.more({ minutes: 2 })}
          </button>
          <button type="button" className="button" onClick={() => lead({ type: "extend", minutes: 5 })}>
            {now.more({ minutes: 5 })}
          </button>
          {(run.extra[run.step] ?? 0) > 0 && (
            <button type="button" className="button quiet" onClick={() => lead({ type: "extend", minutes: -2 })}>
              {now.less({ minutes: 2 })}
            </button>
          )}
        </>
      )}
      {(next !== undefined || run.step !== null) && (
        // One button, so that whoever has just pressed it goes on from there.
        <button
          type="button"
          className="button primary"
          onClick={() => (next === undefined ? finish() : goOn(next.id))}
        >
          {next === undefined
            ? now.finish
            : run.startedAt === null
              ? now.start
              : now.next({ step: titleOf(steps, next.id) })}
        </button>
      )}
    </p>
  );
}

const titleOf = (steps: readonly Readonly<{ id: string; title: string }>[], wanted: string): string =>
  steps.find(({ id }) => id === wanted)?.title ?? "";
