import { stepLeft } from "../../workshop/run.ts";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { clockDuration, clockTime } from "../play/clock.ts";
import { useServerTime } from "./use-server-time.ts";

type StepTimeProps = Readonly<{
  workshop: Pick<PublicWorkshop, "run" | "steps">;
  clockOffset: number;
  words: Readonly<{
    left: (values: { time: string }) => string;
    over: (values: { time: string }) => string;
    paused: string;
  }>;
}>;

/** How long the present step still has, or by how much it is over; silent, since a clock that speaks talks over people. */
export function StepTime({ workshop: { run, steps }, clockOffset, words }: StepTimeProps) {
  const left = stepLeft(run, steps, useServerTime(clockOffset));
  const shown = Math.abs(left);
  const say = left < 0 ? words.over : words.left;
  return (
    <span className="step-time" role="timer">
      <time dateTime={clockDuration(shown)}>{say({ time: clockTime(shown) })}</time>
      {run.pausedAt !== null && ` (${words.paused})`}
    </span>
  );
}
