import { useId } from "react";
import type { TimeLimits } from "../../mode/time-box.ts";
import { usePlayTexts } from "./use-play-texts.ts";
import "./time-fields.css";

type Limit = keyof TimeLimits;

/** What a creator chooses about time: limits in seconds, 0 for none; without `minutes` the match has no limit either. */
export type TimeChoice<Limits extends Limit> = Readonly<Record<Limits, number> & { minutes?: number | undefined }>;

/** From half a minute to half an hour; stories of a learning moment have up to 1,400 words. */
const partTimes = [0, 30, 60, 120, 180, 300, 600, 900, 1200, 1800];
const matchTimes = [5, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120, 180, 240];

type Timed = TimeLimits & Readonly<{ minutes?: number | undefined }>;

type TimeFieldsProps<Setup> = {
  setup: Setup;
  change: (setup: Setup) => void;
  /** The parts of a match that may have a limit, and what they are called here. */
  parts: readonly Readonly<{ limit: Limit; label: string }>[];
  /** What happens when the match's own time is up. */
  matchHint: string;
};

/** The clocks of a match, the same fields for every game. */
export function TimeFields<Setup extends Timed>({ setup, change, parts, matchHint }: TimeFieldsProps<Setup>) {
  const { clocks } = usePlayTexts();
  const id = useId();
  const timeName = (seconds: number) => {
    if (seconds === 0) return clocks.none;
    return seconds < 60 ? clocks.seconds({ count: seconds }) : clocks.minutes({ count: seconds / 60 });
  };
  const chooseMinutes = (value: string) => {
    const { minutes: _, ...rest } = setup;
    change((value === "" ? rest : { ...rest, minutes: Number(value) }) as Setup);
  };
  return (
    <fieldset className="time-fields" aria-describedby={`${id}-hint`}>
      <legend>{clocks.title}</legend>
      <p id={`${id}-hint`} className="hint">
        {clocks.hint}
      </p>
      {parts.map(({ limit, label }) => (
        <label key={limit}>
          {label}
          <select
            name={limit}
            value={setup[limit] ?? 0}
            onChange={({ target }) => change({ ...setup, [limit]: Number(target.value) })}
          >
            {withOwn(partTimes, setup[limit]).map((seconds) => (
              <option key={seconds} value={seconds}>
                {timeName(seconds)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {clocks.wholeMatch}
        <select
          name="minutes"
          value={setup.minutes ?? ""}
          aria-describedby={`${id}-match`}
          onChange={({ target }) => chooseMinutes(target.value)}
        >
          <option value="">{clocks.none}</option>
          {withOwn(matchTimes, setup.minutes).map((minutes) => (
            <option key={minutes} value={minutes}>
              {clocks.minutes({ count: minutes })}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-match`} className="hint">
        {matchHint}
      </p>
    </fieldset>
  );
}

/** A time that was chosen elsewhere is shown as it is. */
const withOwn = (times: readonly number[], own: number | undefined): readonly number[] =>
  own === undefined || times.includes(own) ? times : [...times, own].sort((a, b) => a - b);
