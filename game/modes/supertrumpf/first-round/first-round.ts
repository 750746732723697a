import type { FirstRound } from "../../../mode/first-round.ts";

/** Three cards each, the learner's first. */
const pile = ["G2", "E3", "C1", "A1", "E1", "B3", "D2", "C2", "H3"] as const;

/** A whole match of four rounds: a trick won, a tie, somebody out of cards, a free choice, the story at the end. */
export const firstRound = {
  names: ["Kim", "Ada", "Konrad"],
  setup: { roundCap: 4 },
  cards: pile,
  pile,
  steps: [
    { id: "card", look: ".own-card .face" },
    { id: "value", wants: { move: "pickValue", args: ["months"] }, look: ".value-picker" },
    { id: "trick", answers: [{ seat: 1, move: "pickValue", args: ["participation"] }], look: ".trick" },
    { id: "tie", answers: [{ seat: 2, move: "pickValue", args: ["money"] }], look: ".trick" },
    {
      id: "choice",
      wants: { move: "pickValue" },
      answers: [{ seat: 1, move: "pickTrick", args: [0] }],
      look: ".value-picker",
    },
    {
      id: "story",
      wants: { move: "ready" },
      answers: [
        { seat: 1, move: "ready", args: [] },
        { seat: 2, move: "ready", args: [] },
      ],
      look: ".learning-moment",
    },
    { id: "end" },
  ],
} as const satisfies FirstRound;
