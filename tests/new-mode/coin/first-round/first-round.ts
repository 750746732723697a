import type { FirstRound } from "../../../../game/mode/first-round.ts";

export const firstRound = {
  names: ["Kim", "Ada"],
  setup: { rounds: 1 },
  pile: ["heads"],
  // What is shuffled is the coin: any deck will do.
  needs: [],
  steps: [
    { id: "guess", wants: { move: "guess", args: ["heads"] }, answers: [{ seat: 1, move: "guess", args: ["tails"] }] },
    { id: "end" },
  ],
} as const satisfies FirstRound;
