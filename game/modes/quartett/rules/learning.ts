import type { QuartettState } from "./state.ts";

/**
 * Opens one learning moment for all quartets laid at once, and none where nothing was laid. Only a deal can lay several:
 * they are shown together, since a row of moments before the first ask would keep everybody from playing.
 */
export function openLearning(state: QuartettState, letters: readonly string[]): void {
  if (letters.length > 0) state.learning = { letters, ready: [] };
}

/** Seats that the learning moment still waits for. */
export function stillLooking(state: Pick<QuartettState, "learning" | "absent" | "hands">): number[] {
  const { learning, absent, hands } = state;
  if (learning === null) return [];
  return [...hands.keys()].filter((seat) => !absent.includes(seat) && !learning.ready.includes(seat));
}

/**
 * Ends the learning moment once nobody present is still looking. Somebody must have said so: a table that everybody has
 * left keeps its quartet until one of them is back. Changes `state`.
 */
export function endLearningWhenReady(state: QuartettState): void {
  if (state.learning === null || state.learning.ready.length === 0) return;
  if (stillLooking(state).length === 0) state.learning = null;
}

/** Notes whether a seat is away. Who comes back looks again, so its earlier `ready` is forgotten. Changes `state`. */
export function noteAbsence(state: QuartettState, seat: number, isAbsent: boolean): void {
  const others = state.absent.filter((other) => other !== seat);
  state.absent = isAbsent ? [...others, seat].sort((a, b) => a - b) : others;
  if (state.learning !== null && isAbsent) {
    state.learning.ready = state.learning.ready.filter((other) => other !== seat);
  }
  endLearningWhenReady(state);
}
