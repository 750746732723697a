import type { Learning, Shuffle, SupertrumpfState } from "./state.ts";

/** Whoever has fewest cards is to pick a trick; equals are drawn. */
export function openLearning(state: SupertrumpfState, shuffle: Shuffle): void {
  const counts = state.hands.map((hand) => hand.length);
  const fewest = Math.min(...counts);
  const picker = shuffle(counts.flatMap((count, seat) => (count === fewest ? [seat] : [])))[0] ?? 0;
  state.learning = { picker, trick: null, ready: [], absent: [] };
  state.phase = "learning";
}

/** Lays the cards of a trick open to be told in full. Returns whether this seat may pick that trick now. */
export function pickTrick(state: SupertrumpfState, seat: number, trick: unknown): boolean {
  const { learning } = state;
  if (learning === null || learning.trick !== null || seat !== learning.picker) return false;
  if (typeof trick !== "number" || state.history[trick] === undefined) return false;
  state.learning = { ...learning, trick };
  return true;
}

/**
 * Goes on without a story, where none has been picked. Every seat may, so that nobody waits for a picker who is gone.
 * Returns whether there was still a pick to skip.
 */
export function skipPick(state: SupertrumpfState): boolean {
  if (state.learning === null || state.learning.trick !== null) return false;
  state.phase = "over";
  return true;
}

/** Notes that a seat has read the trick picked; the last one ends the match. Returns whether that was news. */
export function markReady(state: SupertrumpfState, seat: number): boolean {
  const { learning } = state;
  if (learning === null || learning.trick === null || learning.ready.includes(seat)) return false;
  state.learning = { ...learning, ready: [...learning.ready, seat].sort((a, b) => a - b) };
  endWhenRead(state);
  return true;
}

/** Notes whether a seat is away. Who comes back reads again, so its earlier `ready` is forgotten. Changes `state`. */
export function noteAbsence(state: SupertrumpfState, seat: number, isAbsent: boolean): boolean {
  const { learning } = state;
  if (learning === null || state.hands[seat] === undefined) return false;
  const others = (learning.absent ?? []).filter((other) => other !== seat);
  const absent = isAbsent ? [...others, seat].sort((a, b) => a - b) : others;
  const ready = isAbsent ? learning.ready.filter((other) => other !== seat) : learning.ready;
  state.learning = { ...learning, absent, ready };
  endWhenRead(state);
  return true;
}

/** Seats that the learning moment still waits for. */
export const stillReading = (counts: readonly unknown[], { ready, absent = [] }: Learning): number[] =>
  [...counts.keys()].filter((seat) => !ready.includes(seat) && !absent.includes(seat));

/** Somebody must have said so: a table that everybody has left keeps its story until one of them is back. */
function endWhenRead(state: SupertrumpfState): void {
  const { learning, hands } = state;
  if (learning === null || learning.ready.length === 0) return;
  if (stillReading(hands, learning).length === 0) state.phase = "over";
}
