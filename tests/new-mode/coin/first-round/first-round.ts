import type { FirstRound } from "../../../../game/mode/first-round.ts";

export const firstRound = {
  names: ["Kim", "Ada"],
  setup: { rounds: 1 },
  pile: ["heads"],
  steps: [
    { id: "guess", wants: { move: "guess", args: ["heads"] }, answers: [{ seat: 1, move: "guess", args: ["tails"] }] },
    { id: "end" },
  ],
} as const satisfies FirstRound;
