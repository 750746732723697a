import { useEffect, useState } from "react";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { clockDuration, clockTime } from "./clock.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

const tick = 250;

/** What is left of the phase and of the match. Not announced: a clock that speaks every second talks over people. */
export function Countdown({ lobby }: { lobby: LobbyMessage }) {
  const texts = useModeTexts();
  const elapsed = useElapsed(lobby);
  const clocks = [
    { name: texts.phaseClock, left: lobby.phaseEndsIn },
    { name: texts.matchClock, left: lobby.matchEndsIn },
  ].flatMap(({ name, left }) => (left === null ? [] : [{ name, left: Math.max(0, left - elapsed) }]));
  if (clocks.length === 0) return null;
  return (
    <div className="rr-clocks">
      {clocks.map(({ name, left }) => (
        <p key={name} role="timer" className={left <= 10_000 ? "rr-clock rr-clock-short" : "rr-clock"}>
          <span>{name}</span>{" "}
          <time dateTime={clockDuration(left)}>
            {clockTime(left)}
            {lobby.isPaused && ` (${texts.clockStopped})`}
          </time>
        </p>
      ))}
    </div>
  );
}

/**
 * Milliseconds since this very message came: the times in it count from there. Needs the message itself, not a copy
 * made anew for every rendering. Stands still while the match is paused.
 */
function useElapsed(lobby: LobbyMessage): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    setElapsed(0);
    if (lobby.isPaused || (lobby.phaseEndsIn === null && lobby.matchEndsIn === null)) return;
    const since = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - since), tick);
    return () => clearInterval(timer);
  }, [lobby]);
  return elapsed;
}
