import type { FirstRound } from "../../../mode/first-round.ts";

/** One round of three; the learner's diagnosis, way out and vote are free and decide how it ends. */
export const firstRound = {
  names: ["Kim", "Ada", "Konrad"],
  setup: { rounds: 3, cards: ["D1", "G2", "B3"] },
  // The case, then four ways out each, the learner's first.
  pile: ["D1", "M11", "M34", "M42", "M81", "M13", "M22", "M53", "M72", "M61", "M24", "M33", "M84"],
  steps: [
    { id: "case", look: ".rr-case" },
    {
      id: "diagnosis",
      wants: { move: "pickCause" },
      answers: [
        { seat: 1, move: "pickCause", args: [1] },
        { seat: 2, move: "pickCause", args: [6] },
      ],
      look: ".rr-causes",
    },
    {
      id: "talk",
      wants: { move: "ready" },
      answers: [
        { seat: 1, move: "ready", args: [] },
        { seat: 2, move: "ready", args: [] },
      ],
      look: ".rr-main",
    },
    {
      id: "measure",
      wants: { move: "playMeasure" },
      answers: [
        { seat: 1, move: "playMeasure", args: ["M13"] },
        { seat: 2, move: "playMeasure", args: ["M61"] },
      ],
      look: ".rr-main",
    },
    {
      // The others vote for each other, so that the learner's vote decides and nothing is tied.
      id: "vote",
      wants: { move: "voteFor" },
      answers: [
        { seat: 1, move: "voteFor", args: ["M61"] },
        { seat: 2, move: "voteFor", args: ["M13"] },
      ],
      look: ".rr-main",
    },
    { id: "debrief", wants: { move: "ready" }, look: ".rr-main" },
    { id: "end" },
  ],
} as const satisfies FirstRound;
