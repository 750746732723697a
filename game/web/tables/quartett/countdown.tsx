import type { QuartettTexts } from "./texts/texts.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";
import { useRemaining } from "./use-remaining.ts";

type CountdownProps = { of: "phase" | "match"; span: number | null; isPaused: boolean };

/** How long a learning moment or the match may still take; shows nothing where there is no limit. */
export function Countdown({ of, span, isPaused }: CountdownProps) {
  const { time } = useModeTexts();
  const left = useRemaining(span, isPaused);
  if (left === null) return null;
  // A timer is silent for screen readers: a clock that speaks every second would drown the match.
  return (
    <p className="quartett-time" role="timer">
      {time[of](roughly(time, left))}
    </p>
  );
}

function roughly(time: QuartettTexts["time"], left: number): string {
  const seconds = Math.ceil(left / 1000);
  return seconds > 90 ? time.minutes(Math.ceil(seconds / 60)) : time.seconds(seconds);
}
