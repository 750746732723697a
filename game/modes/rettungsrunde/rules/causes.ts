import type { PlayDeck } from "./state.ts";

/** The causes that can be named: those that the deck has ways out of, in order of their numbers. */
export const causesOf = ({ measures }: Pick<PlayDeck, "measures">): number[] =>
  [...new Set(Object.values(measures).map(({ cause }) => cause))].sort((a, b) => a - b);
