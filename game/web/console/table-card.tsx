import { useRef } from "react";
import type { FacilitatorAction } from "../../protocol/public-match.ts";
import { laggingStep } from "../../workshop/lagging.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { maySayReady } from "../../workshop/what-is-on.ts";
import { recallMatch, rememberMatch } from "../match/seat-memory.ts";
import { useProgressWords } from "../modes/mode-progress.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { useServerTime } from "../workshop/use-server-time.ts";
import { moreTime } from "./all-matches.tsx";
import { EnterResult } from "./enter-result.tsx";
import { type Person, useLead } from "./lead-context.ts";
import { PersonRow } from "./person-row.tsx";
import { Unseated } from "./unseated.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useWorkshopTag } from "./use-run-sheet.ts";

type Table = PublicWorkshop["tables"][number];
type TableCardProps = Readonly<{ number: number; table: Table }>;

/** One table: who sits there, whether it is through, how its match goes, and what can be done for it. */
export function TableCard({ number, table }: TableCardProps) {
  const { shared, own } = useLead();
  const { tables: texts } = useConsoleTexts();
  const people = own.participants.filter((person) => person.table === number);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = table.heads > 0 && table.ready === table.heads;
  return (
    <section className="table-card" aria-labelledby={`table-${number}`}>
      <h3 id={`table-${number}`} ref={heading} tabIndex={-1}>
        {table.name}
      </h3>
      <p>
        {texts.people({ count: table.heads })}
        {table.heads > 0 && maySayReady(shared) && (
          <strong> {isReady ? texts.ready : texts.readySome({ ready: table.ready, heads: table.heads })}</strong>
        )}
      </p>
      <ReadyWithoutDevice number={number} people={people} />
      <MatchLine table={table} />
      <MatchButtons number={number} table={table} />
      <EnterResult key={shared.run.step} number={number} name={table.name} />
      <Unseated progress={table.progress} people={people} isSeated={() => heading.current?.focus()} />
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

/** For people without devices: whether they are through with the step. */
function ReadyWithoutDevice({ number, people }: { number: number; people: readonly Person[] }) {
  const { shared, lead, can } = useLead();
  const { tables: texts } = useConsoleTexts();
  const without = people.filter(({ hasDevice }) => !hasDevice);
  if (without.length === 0 || !maySayReady(shared) || !can("tables")) return null;
  const areReady = without.every(({ isReady }) => isReady);
  return (
    <p className="table-buttons">
      <button
        type="button"
        className="button quiet"
        aria-pressed={areReady}
        onClick={() => lead({ type: "enterReady", table: number, isReady: !areReady })}
      >
        {texts.readyWithoutDevice}
        <span className="visually-hidden">: {shared.tables[number - 1]?.name}</span>
      </button>
    </p>
  );
}

/** How the match goes: of which step it is unless of the present one, phase, figures, and who is waited for, since when. */
function MatchLine({ table: { match, progress } }: { table: Table }) {
  const { tables: texts } = useConsoleTexts();
  const wordsOf = useProgressWords();
  const { shared, clockOffset } = useLead();
  const tag = useWorkshopTag();
  const now = useServerTime(clockOffset, 5000);
  if (match === null || progress === null) return null;
  const words = wordsOf(match.mode, progress);
  const lagging = laggingStep(shared, match);
  const ended = progress.endedBy && texts.ended[progress.endedBy];
  const state = ended ?? (progress.isPaused ? texts.paused : (words?.phase ?? texts.status[progress.status]));
  const seconds = Math.max(0, Math.floor((now - progress.since) / 1000));
  const tens = Math.floor(seconds / 10) * 10;
  const short = tens === 0 ? texts.justNow : texts.seconds({ count: tens });
  const since = seconds < 60 ? short : texts.minutes({ count: Math.floor(seconds / 60) });
  return (
    <div className="match-line">
      {lagging !== undefined && (
        <p>
          {texts.stillIn} <strong lang={tag}>{lagging.title}</strong>
        </p>
      )}
      <p>
        <strong>{state}</strong>
        {words !== null && <> · {words.line}</>}
      </p>
      {progress.status === "running" && progress.waitsFor.length > 0 && (
        <p className={seconds >= 90 ? "waits-long" : undefined}>
          {texts.waitsFor({ names: progress.waitsFor.join(", "), since })}
        </p>
      )}
    </div>
  );
}

function MatchButtons({ number, table: { match, progress, name } }: TableCardProps) {
  const { shared, own, key, api, act, ask, can } = useLead();
  const { tables: texts, match: allTexts } = useConsoleTexts();
  const spoken = useSpokenAddress();
  const present = shared.steps.find(({ id }) => id === shared.run.step);
  const ofPresent = match !== null && match.step === present?.id ? match : null;
  const isOver = progress?.status === "over";
  const mayOpen = present?.kind === "match" && (ofPresent === null || isOver);
  const send = (action: FacilitatorAction) => act(() => api.act(number, action));
  // Also one that is over, where another one has begun since.
  const last = own.matches[number - 1]?.findLast(({ step }) => step === present?.id);
  const openNow = () => act(() => api.openMatches(present?.id ?? "", number, last?.id ?? null));
  const open = () => {
    if (match === ofPresent) void openNow();
    else {
      const question = allTexts.openOverQuestion({ tables: name });
      ask({ question, confirm: allTexts.openOver, act: () => void openNow() });
    }
  };
  const mayAct = can("tables");
  const button = (label: string, action: FacilitatorAction) => (
    <button type="button" className="button quiet" onClick={() => send(action)}>
      {label}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
  if (match === null && !mayOpen) return null;
  return (
    <p className="table-buttons">
      {mayAct && mayOpen && (
        <button type="button" className="button" onClick={open}>
          {last === undefined ? texts.open : texts.openAgain}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      {mayAct && match !== null && !isOver && (
        <>
          {button(progress?.isPaused === true ? texts.resume : texts.pause, {
            type: progress?.isPaused === true ? "resume" : "pause",
          })}
          {button(texts.more({ minutes: 2 }), moreTime(shared, match.step))}
          {button(texts.skip, { type: "skip" })}
          {button(texts.undo, { type: "undo" })}
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              ask({
                question: texts.endQuestion({ table: name }),
                confirm: texts.end,
                act: () => send({ type: "end" }),
              })
            }
          >
            {texts.end}
            <span className="visually-hidden">: {name}</span>
          </button>
        </>
      )}
      {match !== null && (
        <a
          className="button quiet"
          href={spoken(`/m/${match.id}`)}
          target="_blank"
          rel="noreferrer"
          // The match's own page leads it by the owner's key: seats, codes, computers. That of a helper opens nothing there.
          onClick={() => own.isOwner && rememberMatch(match.id, { ...recallMatch(match.id), creatorKey: key })}
        >
          {texts.watch}
          <span className="visually-hidden">: {name}</span>
        </a>
      )}
    </p>
  );
}
