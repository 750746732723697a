import type { TimeBox, TimeLimits } from "../../../mode/time-box.ts";
import type { QuartettState } from "./state.ts";

/** The clock of a learning moment. */
export function timeBox(
  { learning, laid }: Pick<QuartettState, "learning" | "laid">,
  { learningSeconds = 0 }: TimeLimits,
): TimeBox | null {
  if (learning === null || learningSeconds === 0) return null;
  return { key: `learning ${laid.length}`, seconds: learningSeconds, move: { name: "endLearning", args: [] } };
}
