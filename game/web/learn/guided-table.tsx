import { type RefObject, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { StepWords } from "../../mode/first-round.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { modeNamed } from "../modes/mode-named.ts";
import type { WebMode } from "../play/web-mode.ts";
import { forgetDrafts } from "../storage/use-draft.ts";
import { useTexts } from "../texts/language-context.tsx";
import { GuideBox } from "./guide-box.tsx";
import { LearnEnd } from "./learn-end.tsx";
import { isLastStep, isReading, makeMove, openLesson, ownSeat, readOn } from "./lesson.ts";

type GuidedTableProps = { deck: WebDeck; mode: WebMode; words: Readonly<Record<string, StepWords>> };

/** The game's own table, with a guide above it that says what to look at and what to do. */
export function GuidedTable({ deck, mode, words }: GuidedTableProps) {
  const { firstRound: round, Table, Summary } = mode;
  const { loading } = useTexts();
  const { pathname } = useLocation();
  const [lesson] = useState(() => {
    // It begins anew: what was begun in the last one has no place in it.
    forgetDrafts(pathname);
    return openLesson(modeNamed(mode.name), round, deck);
  });
  const [standing, setStanding] = useState(lesson.start);
  const place = useRef<HTMLDivElement>(null);
  const { step, state, slip } = standing;
  const { id, look } = round.steps[step] ?? { id: "" };
  const result: unknown = state.ctx.gameover;
  const isEnd = isLastStep(lesson, step);
  const lobby = useMemo(() => lobbyOf(mode, result !== undefined), [mode, result]);
  const view = useMemo(() => lesson.engine.view(state, ownSeat).G as unknown, [lesson, state]);
  const text = words[id];
  if (text === undefined) throw new Error(`${mode.name}: no words for ${id}`);
  return (
    <>
      <GuideBox
        step={step + 1}
        steps={round.steps.length}
        words={text}
        slip={slip}
        readOn={isReading(lesson, step) ? () => setStanding((now) => readOn(lesson, now)) : null}
      />
      <Suspense fallback={<p role="status">{loading}</p>}>
        {isEnd ? (
          <LearnEnd mode={mode.name} again={() => setStanding(lesson.start)}>
            {result !== undefined && <Summary deck={deck} lobby={lobby} result={result} />}
          </LearnEnd>
        ) : (
          <div ref={place} className="learn-table">
            <Table
              deck={deck}
              lobby={lobby}
              view={view}
              isOver={false}
              act={(move, ...args) => setStanding((now) => makeMove(lesson, now, move, args))}
            />
            <Mark place={place} step={step} look={look} />
          </div>
        )}
      </Suspense>
    </>
  );
}

type MarkProps = { place: RefObject<HTMLElement | null>; step: number; look: string | undefined };

/** Frames the part of the table that the step speaks of, and brings it into sight. Beside the table, to come after it. */
function Mark({ place, step, look }: MarkProps) {
  useEffect(() => {
    const part = look === undefined ? null : place.current?.querySelector(look);
    if (part === null || part === undefined) return;
    part.setAttribute("data-look", "");
    const loose = document.querySelector(".learn-guide[data-lets-go]");
    // The page is read from its top first; what says what to do is read before what it speaks of.
    if (step > 0 && loose !== null) loose.scrollIntoView();
    else if (step > 0 && !beginsInSight(part)) part.scrollIntoView();
    return () => part.removeAttribute("data-look");
  }, [place, step, look]);
  return null;
}

/** Whether a part of the page begins below the guide, and high enough to show more than its first line. */
function beginsInSight(part: Element): boolean {
  const { top } = part.getBoundingClientRect();
  const below = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return top >= below - 1 && top <= window.innerHeight / 2;
}

/** The table as a match would have it: people who are all there, and no clock. */
function lobbyOf({ name: gameName, firstRound: { names, setup } }: WebMode, isOver: boolean): LobbyMessage {
  const here = { isConnected: true, bot: null, isFree: false, hasPerson: true, mayGetBot: false };
  return {
    matchID: "",
    gameName,
    setup,
    status: isOver ? "over" : "running",
    decks: [],
    seatLimits: { min: names.length, max: names.length },
    players: names.map((name: string, seat: number) => ({ seat, name, ...here })),
    playersOnly: false,
    isPaused: false,
    phaseEndsIn: null,
    matchEndsIn: null,
    nextMatchID: null,
    yourSeat: ownSeat,
    mayFacilitate: false,
    standIn: null,
  };
}
