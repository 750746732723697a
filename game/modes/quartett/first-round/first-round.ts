import type { FirstRound } from "../../../mode/first-round.ts";

/** Dealt one by one: the learner has A1 A2 B2 E1, Ada A3 B1 E2 E3, Konrad A4 B3 B4 E4. */
const pile = ["A1", "A3", "A4", "A2", "B1", "B3", "B2", "E2", "B4", "E1", "E3", "E4"] as const;

/** A yes, a no that tells something, what others ask, a quartet and its learning moment. */
export const firstRound = {
  names: ["Kim", "Ada", "Konrad"],
  setup: { deck: "failures" },
  cards: pile,
  pile,
  steps: [
    { id: "hand", look: ".quartett-hand" },
    { id: "ask", wants: { move: "ask", args: [1, "A3"] }, look: ".quartett-hand" },
    { id: "yes", wants: { move: "ask", args: [1, "A4"] }, look: ".quartett-hand" },
    {
      id: "no",
      answers: [
        { seat: 1, move: "ask", args: [2, "E4"] },
        { seat: 1, move: "ask", args: [0, "B3"] },
      ],
      look: ".quartett-seats",
    },
    { id: "inference", wants: { move: "ask", args: [2, "A4"] }, look: ".quartett-hand" },
    {
      id: "quartet",
      wants: { move: "ready", args: [1] },
      answers: [
        { seat: 1, move: "ready", args: [1] },
        { seat: 2, move: "ready", args: [1] },
      ],
      look: ".quartett-learning",
    },
    { id: "end" },
  ],
} as const satisfies FirstRound;
