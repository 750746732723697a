import { type ClockName, clocks, type LobbyMessage } from "../../protocol/public-match.ts";

/** A clock that runs, with the ms that are left of it. */
export type RunningClock = Readonly<{ clock: ClockName; left: number }>;

/** Something said about a clock: so many seconds were left. `level` counts how often it has been warned of its end. */
export type Warning = Readonly<{ clock: ClockName; level: number; left: number; seconds: number }>;

/**
 * With so many ms left, people are told, besides once when the clock begins. WCAG 2.2.1 wants 20 seconds to ask for more
 * time; a phase is worth a minute, and a match five.
 */
const warnAt: Readonly<Record<ClockName, readonly number[]>> = { phase: [60_000, 20_000], match: [300_000, 60_000] };

/** More than a late message takes away. */
const isLonger = (left: number, before: number): boolean => left > before + 5000;

/** The clocks of a running match, `elapsed` ms after the message came. A clock at zero has nothing to show any more. */
export function runningClocks(
  { status, isPaused, phaseEndsIn, matchEndsIn }: LobbyMessage,
  elapsed: number,
): readonly RunningClock[] {
  const ends = { phase: phaseEndsIn, match: matchEndsIn };
  if (status !== "running") return [];
  return clocks.flatMap((clock) => {
    const left = (ends[clock] ?? 0) - (isPaused ? 0 : elapsed);
    return left > 0 ? [{ clock, left }] : [];
  });
}

/** What has been said of the clocks, the latest last; the same list where there is nothing new to say. */
export function nextWarning(said: readonly Warning[], running: readonly RunningClock[]): readonly Warning[] {
  const due = running.flatMap(({ clock, left }): Warning[] => {
    const before = said.find((warning) => warning.clock === clock);
    const level = warnAt[clock].filter((limit) => left <= limit).length;
    const isNews = before === undefined || level > before.level || isLonger(left, before.left);
    return isNews ? [{ clock, level, left, seconds: roundSeconds(left) }] : [];
  });
  const kept = said.filter(
    ({ clock }) => running.some((other) => other.clock === clock) && !due.some((other) => other.clock === clock),
  );
  return due.length === 0 && kept.length === said.length ? said : [...kept, ...due];
}

/** To the next five seconds, so that nothing crooked is said. */
const roundSeconds = (ms: number): number => Math.ceil(ms / 5000) * 5;
