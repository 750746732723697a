import { startTransition, useEffect, useRef, useState } from "react";
import type { ClockName, LobbyMessage } from "../../protocol/public-match.ts";
import { limitedSticky } from "../layout/limited-sticky.ts";
import { useFootHeight } from "../layout/use-foot-height.ts";
import type { PlayTexts } from "../texts/play-texts.ts";
import { clockDuration, clockTime } from "./clock.ts";
import { RefusalNote } from "./refusal-note.tsx";
import { type Refusal, refusalOf } from "./refusals.ts";
import { nextWarning, runningClocks, type Warning } from "./running-clocks.ts";
import { usePlayTexts } from "./use-play-texts.ts";
import "./clocks.css";

const tick = 250;
/** Minutes that one press adds. */
const more: Readonly<Record<ClockName, number>> = { phase: 2, match: 5 };

type ClocksProps = {
  lobby: LobbyMessage;
  /** When `lobby` came, in ms of `performance.now()`: its times count from there. */
  since: number;
  /** Adds minutes to a clock; null for those who may not. */
  extend: ((clock: ClockName, minutes: number) => unknown) | null;
};

/**
 * What is left of the phase and of the match, in sight wherever one reads. The clocks themselves are silent, since one
 * that speaks every second talks over people; how long there is and that it ends soon is announced.
 */
export function Clocks({ lobby, since, extend }: ClocksProps) {
  const { clocks: words } = usePlayTexts();
  const bar = useRef<HTMLDivElement>(null);
  useFootHeight(bar, "clocks");
  useEffect(() => limitedSticky(bar.current), []);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isTimed = lobby.phaseEndsIn !== null || lobby.matchEndsIn !== null;
  const now = useNow(isTimed && !lobby.isPaused, since);
  const running = runningClocks(lobby, now - since);
  const warning = useWarning(running, lobby);
  const add = async (clock: ClockName) => {
    setRefusal(null);
    try {
      await extend?.(clock, more[clock]);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <div ref={bar} className={running.length === 0 ? "clocks clocks-none" : "clocks"}>
      {running.map(({ clock, left }) => (
        <div key={clock} className={left <= 60_000 ? "clock clock-short" : "clock"}>
          <p role="timer">
            <span>{words.names[clock]}</span>{" "}
            <time dateTime={clockDuration(left)}>
              {clockTime(left)}
              {lobby.isPaused && ` (${words.stopped})`}
            </time>
          </p>
          {extend !== null && (
            <button type="button" onClick={() => add(clock)}>
              {words.more({ minutes: more[clock] })}
              <span className="visually-hidden">: {words.names[clock]}</span>
            </button>
          )}
        </div>
      ))}
      {/* Whoever sees the clock need not read it as well. */}
      <p role="status" className="visually-hidden">
        {warning !== null && words.left[warning.clock]({ time: spoken(words, warning.seconds) })}
      </p>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

type Words = PlayTexts["clocks"];

const spoken = (words: Words, seconds: number): string =>
  seconds % 60 === 0 || seconds > 90
    ? words.minutes({ count: Math.ceil(seconds / 60) })
    : words.seconds({ count: seconds });

/** The time, in ms of `performance.now()`, again and again while `runs`; at least `since`. */
function useNow(runs: boolean, since: number): number {
  const [now, setNow] = useState(since);
  useEffect(() => {
    if (!runs) return undefined;
    // Else every tick would have a table that is being drawn begin anew.
    const timer = setInterval(() => startTransition(() => setNow(performance.now())), tick);
    return () => clearInterval(timer);
  }, [runs]);
  return runs ? Math.max(now, since) : since;
}

/** What was announced last, as long as it is about a clock that still runs. */
function useWarning(running: ReturnType<typeof runningClocks>, { isPaused }: LobbyMessage): Warning | null {
  const [said, setSaid] = useState<readonly Warning[]>([]);
  if (isPaused) return said.at(-1) ?? null;
  const next = nextWarning(said, running);
  if (next !== said) setSaid(next);
  return next.at(-1) ?? null;
}
