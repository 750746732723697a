import { Fragment } from "react";
import { laggingStep } from "../../workshop/lagging.ts";
import { isLeftOut, stepLeft, stepMinutes } from "../../workshop/run.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { maySayReady } from "../../workshop/what-is-on.ts";
import { useDeckAndStories } from "../content/use-stories.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { useProgressWords } from "../modes/mode-progress.ts";
import { clockTime } from "../play/clock.ts";
import { CheckResult } from "../workshop/check-result.tsx";
import { longClass } from "../workshop/long-class.ts";
import { roundName } from "../workshop/round-names.ts";
import { SaidByTable } from "../workshop/said-by-table.tsx";
import { SaidPlayed } from "../workshop/said-played.tsx";
import { SaidRound } from "../workshop/said-round.tsx";
import { hasVotes } from "../workshop/tally-at.ts";
import { useDebriefQuestions } from "../workshop/use-debrief-questions.ts";
import { useServerTime } from "../workshop/use-server-time.ts";
import { BeamerCard } from "./beamer-card.tsx";
import { BeamerRound } from "./beamer-round.tsx";
import { Paged } from "./paged.tsx";
import type { View } from "./shown-view.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";

type BeamerViewProps = Readonly<{ view: View; workshop: PublicWorkshop; clockOffset: number }>;

/** The page that is on the wall. */
export function BeamerView({ view, workshop, clockOffset }: BeamerViewProps) {
  const deck = useDeckAndStories();
  switch (view) {
    case "welcome":
      return <Welcome />;
    case "agenda":
      return <Agenda workshop={workshop} />;
    case "clock":
      return <Clock workshop={workshop} clockOffset={clockOffset} />;
    case "tables":
      return <Tables workshop={workshop} />;
    case "notes":
      return <Notes workshop={workshop} />;
    case "card":
      return (
        <LoadingView loaded={deck}>
          {(content) => <BeamerCard deck={content} code={workshop.beamer?.card ?? workshop.round?.cards[0]} />}
        </LoadingView>
      );
    case "round":
      return <LoadingView loaded={deck}>{(content) => <BeamerRound workshop={workshop} deck={content} />}</LoadingView>;
    case "said":
      return <LoadingView loaded={deck}>{(content) => <Said workshop={workshop} deck={content} />}</LoadingView>;
    case "results":
      return <LoadingView loaded={deck}>{(content) => <Results workshop={workshop} deck={content} />}</LoadingView>;
    case "dark":
      return null;
  }
}

/** The title stands over it. */
function Welcome() {
  const texts = useBeamerTexts();
  return (
    <div className="beamer-center">
      <p className="beamer-huge">{texts.welcome}</p>
    </div>
  );
}

function Agenda({ workshop: { run, steps } }: { workshop: PublicWorkshop }) {
  const texts = useBeamerTexts();
  const present = steps.findIndex(({ id }) => id === run.step);
  return (
    <Paged>
      <h2>{texts.agenda}</h2>
      <ol className="beamer-agenda">
        {steps
          .filter((step) => !isLeftOut(run, step))
          .map((step) => {
            const isNow = step.id === run.step;
            const isDone = run.endedAt !== null || steps.indexOf(step) < present;
            return (
              <li key={step.id} aria-current={isNow ? "step" : undefined} className={isDone ? "done" : undefined}>
                <span>{step.title}</span>{" "}
                <span className="beamer-soft">
                  {isNow ? texts.now : isDone ? texts.done : texts.minutes({ count: stepMinutes(run, step) })}
                </span>
              </li>
            );
          })}
      </ol>
    </Paged>
  );
}

function Clock({ workshop, clockOffset }: Omit<BeamerViewProps, "view">) {
  const texts = useBeamerTexts();
  const { run, steps } = workshop;
  const left = stepLeft(run, steps, useServerTime(clockOffset));
  const step = steps.find(({ id }) => id === run.step);
  if (step === undefined) return <Welcome />;
  const title = step.kind === "break" ? texts.break : step.title;
  return (
    <div className="beamer-center">
      <p className={`beamer-huge ${longClass(title) ?? ""}`}>{title}</p>
      <p className="beamer-clock-time" role="timer">
        {clockTime(Math.abs(left))}
      </p>
      <p>
        {left < 0 ? texts.clockOver : texts.clockLeft}
        {run.pausedAt !== null && ` (${texts.paused})`}
      </p>
      {workshop.checks.some(({ isOpen }) => isOpen) && <p className="beamer-large">{texts.asked}</p>}
    </div>
  );
}

function Tables({ workshop }: { workshop: PublicWorkshop }) {
  const texts = useBeamerTexts();
  const wordsOf = useProgressWords();
  const hasReady = maySayReady(workshop);
  return (
    <Paged>
      <table className="beamer-table">
        <caption className="visually-hidden">{texts.tables}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.table}</th>
            <th scope="col">{texts.state}</th>
            {hasReady && <th scope="col">{texts.ready}</th>}
          </tr>
        </thead>
        <tbody>
          {workshop.tables.map(({ name, heads, ready, match, progress, result }, index) => {
            const words = match && progress && wordsOf(match.mode, progress);
            const ended = progress?.endedBy && texts.ended[progress.endedBy];
            const isPaused = ended == null && progress?.isPaused === true;
            const status = progress?.status === "running" ? texts.running : texts.waiting;
            const lagging = laggingStep(workshop, match)?.title;
            const state =
              progress === null ? (result ?? texts.noMatch) : (ended ?? (isPaused ? texts.isPaused : status));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number; two may have the same name.
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  {(words == null ? [lagging, state] : [lagging, words.line, ended ?? words.phase, isPaused && state])
                    .filter(Boolean)
                    .join(" · ")}
                </td>
                {hasReady && <td>{texts.readyOf({ ready, heads })}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Paged>
  );
}

function Notes({ workshop: { notes, noteGroups, guide, debrief } }: { workshop: PublicWorkshop }) {
  const texts = useBeamerTexts();
  const asked = useDebriefQuestions(guide, { isShort: false, about: debrief?.about });
  if (notes.length === 0) return <p className="beamer-center">{debrief?.isHeld ? texts.heldNotes : texts.noNotes}</p>;
  const groups = [...noteGroups.map(({ id, title }) => ({ id, title })), { id: null, title: texts.ungrouped }];
  const questions = asked.status === "ready" ? asked.content : [];
  const placeOf = (question: number) => questions.findIndex(({ index }) => index === question);
  const hasGroups = noteGroups.length > 0;
  return (
    <Paged>
      {groups.map(({ id, title }) => {
        const inside = notes.filter(({ group }) => group === id);
        if (inside.length === 0) return null;
        const answered = [...new Set(inside.map(({ question }) => question))].toSorted(
          (one, other) => placeOf(one) - placeOf(other),
        );
        return (
          <Fragment key={id}>
            {hasGroups && <h2>{title}</h2>}
            {answered.map((index) => (
              <Fragment key={index}>
                <Asked isBelow={hasGroups} text={questions.find((each) => each.index === index)?.text} />
                <Answers notes={inside.filter(({ question }) => question === index)} />
              </Fragment>
            ))}
          </Fragment>
        );
      })}
    </Paged>
  );
}

function Asked({ isBelow, text }: { isBelow: boolean; text: string | undefined }) {
  const Heading = isBelow ? "h3" : "h2";
  return text === undefined ? null : <Heading className="beamer-asked">{text}</Heading>;
}

function Answers({ notes }: Pick<PublicWorkshop, "notes">) {
  return (
    <ul className="beamer-notes">
      {notes.map(({ text, by }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes have no id here: with it anonymous ones could be taken back.
        <li key={index}>
          {text}
          {by !== undefined && <span className="beamer-soft"> – {by}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A round that is over, or what was said in play, chosen by whoever leads. */
function Said({ workshop: { said, played, tables, steps, run }, deck }: { workshop: PublicWorkshop; deck: WebDeck }) {
  const texts = useBeamerTexts();
  if (played !== null) {
    return (
      <Paged>
        <h2>{steps.find(({ id }) => id === played.step && id !== run.step)?.title ?? texts.youSaid}</h2>
        <SaidPlayed played={played} tables={tables} deck={deck} isShort />
      </Paged>
    );
  }
  if (said === null) return <p className="beamer-center">{texts.nothingSaid}</p>;
  return (
    <Paged>
      <h2>{said.at === "room" ? roundName(said, deck) : texts.youSaid}</h2>
      <SaidRound round={said} tables={tables} deck={factsWith(deck, said)} isShort />
    </Paged>
  );
}

/** What belongs to the step comes first: thanks at the end, answers where they were asked for, else resolutions. */
function Results({ workshop, deck }: { workshop: PublicWorkshop; deck: WebDeck }) {
  const texts = useBeamerTexts();
  const { run, round, steps, checks } = workshop;
  const isTooFew = checks.length > 0 && checks.every(({ shown }) => shown.answers === 0);
  const isOver = run.endedAt !== null;
  const kind = steps.find(({ id }) => id === run.step)?.kind;
  const committed = <p className="beamer-large">{texts.committed({ count: workshop.committed })}.</p>;
  return (
    <Paged key={run.step}>
      {isOver && <p className="beamer-large">{texts.thanks}</p>}
      {kind !== "check" && (!isOver || workshop.committed > 0) && committed}
      {kind === "check" && isTooFew && <p>{texts.tooFew}</p>}
      <CheckResult workshop={workshop} deck={deck} />
      {kind === "check" && workshop.committed > 0 && committed}
      {round?.at === "tables" && round.phase === "end" && hasVotes(round) && (
        <SaidByTable round={round} tables={workshop.tables} deck={factsWith(deck, round)} isShort />
      )}
    </Paged>
  );
}
