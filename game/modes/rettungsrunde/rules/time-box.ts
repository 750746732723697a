import type { TimeBox, TimeLimits } from "../../../mode/time-box.ts";
import { momentOf, type RettungsrundeState } from "./state.ts";

/** The clocks of the talk and of the debrief. */
export function timeBox(
  { phase, round }: Pick<RettungsrundeState, "phase" | "round">,
  { talkSeconds = 0, learningSeconds = 0 }: TimeLimits,
): TimeBox | null {
  const limits: Readonly<Record<string, number>> = { talk: talkSeconds, debrief: learningSeconds };
  const seconds = limits[phase] ?? 0;
  if (seconds === 0) return null;
  return { key: momentOf({ phase, round }), seconds, move: { name: "endPhase", args: [round, phase] } };
}
