import type { TimeBox, TimeLimits } from "../../../mode/time-box.ts";
import type { SupertrumpfState } from "./state.ts";

/** The agreed time ends the play; its learning moment is for everybody to read to the end. */
export const isTimed = ({ phase }: Pick<SupertrumpfState, "phase">): boolean => phase === "play";

/** The clock of the learning moment. Whoever looks for a trick takes no time from those who will read it. */
export function timeBox(
  { phase, learning }: Pick<SupertrumpfState, "phase" | "learning">,
  { learningSeconds = 0 }: TimeLimits,
): TimeBox | null {
  if (phase !== "learning" || learning === null || learningSeconds === 0) return null;
  const part = learning.trick === null ? "choice" : "reading";
  return { key: `learning ${part}`, seconds: learningSeconds, move: { name: "endLearning", args: [] } };
}
