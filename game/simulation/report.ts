import type { EngineMode } from "../engine/playable-modes.ts";
import type { Strength } from "../mode/bot.ts";
import { type PlayedMatch, playOut } from "./play-out.ts";

/** Plays `matches` matches with these bots, who move on by one seat from match to match. */
function* playMany(
  mode: EngineMode,
  bots: readonly Strength[],
  { matches, seed }: Series,
): Generator<{ outcome: PlayedMatch; seats: readonly Strength[] }> {
  for (let match = 0; match < matches; match += 1) {
    const seats = bots.map((_, seat) => bots[(seat + match) % bots.length] as Strength);
    yield { outcome: playOut(mode, seats, seed + match * 7919), seats };
  }
}

/** `seed` decides every match: the same series gives the same numbers. */
export type Series = Readonly<{ matches: number; seed: number }>;

/** One line of the table: shares are of all matches, a shared win counts in fractions. */
export type Fairness = Readonly<{
  players: number;
  length: { mean: number; min: number; max: number };
  ties: number;
  won: number;
  starter: number;
}>;

/** Bots of one strength among themselves: how long matches are, how often a win is shared, how the starter fares. */
export function fairness(mode: EngineMode, players: number, strength: Strength, series: Series): Fairness {
  const outcomes = [...playMany(mode, Array<Strength>(players).fill(strength), series)].map(({ outcome }) => outcome);
  const lengths = outcomes.map(({ length }) => length);
  const share = (of: (outcome: PlayedMatch) => number) =>
    outcomes.reduce((sum, each) => sum + of(each), 0) / outcomes.length;
  return {
    players,
    length: { mean: share(({ length }) => length), min: Math.min(...lengths), max: Math.max(...lengths) },
    ties: share(({ winners }) => (winners.length > 1 ? 1 : 0)),
    won: share(({ winners }) => (winners.length > 0 ? 1 : 0)),
    starter: share(({ winners, starter }) => (starter === null ? 0 : shareOf(winners, starter))),
  };
}

/** Share of the matches that the one bot of strength `hero` wins against the others, shared wins in fractions. */
export function duel(mode: EngineMode, hero: Strength, others: readonly Strength[], series: Series): number {
  let won = 0;
  for (const { outcome, seats } of playMany(mode, [hero, ...others], series)) {
    won += shareOf(outcome.winners, seats.indexOf(hero));
  }
  return won / series.matches;
}

const shareOf = (winners: readonly number[], seat: number): number => (winners.includes(seat) ? 1 / winners.length : 0);
