import { roundLimits, type SupertrumpfSetup } from "../../../rules/supertrumpf/state.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

/** What a creator chooses; without `minutes` the match has no time limit. */
type SupertrumpfChoice = SupertrumpfSetup & Readonly<{ minutes?: number }>;

export const supertrumpfSetup: SupertrumpfChoice = { roundCap: roundLimits.usual };

const minuteLimits = { least: 5, most: 240 } as const;

type SupertrumpfSetUpProps = { setup: SupertrumpfChoice; change: (setup: SupertrumpfChoice) => void };

export function SupertrumpfSetUp({ setup, change }: SupertrumpfSetUpProps) {
  const { setUp } = useModeTexts();
  const changeMinutes = (typed: string) => {
    const { minutes: _, ...rest } = setup;
    change(typed === "" ? rest : { ...rest, minutes: Number(typed) });
  };
  return (
    <>
      <p>{setUp.game}</p>
      <label htmlFor="round-cap">{setUp.rounds}</label>
      <input
        id="round-cap"
        type="number"
        inputMode="numeric"
        required
        min={roundLimits.least}
        max={roundLimits.most}
        value={setup.roundCap === 0 ? "" : setup.roundCap}
        aria-describedby="round-cap-hint"
        onChange={(event) => change({ ...setup, roundCap: Number(event.target.value) })}
      />
      <p id="round-cap-hint" className="hint">
        {setUp.roundsHint}
      </p>
      <label htmlFor="supertrumpf-minutes">{setUp.minutes}</label>
      <input
        id="supertrumpf-minutes"
        type="number"
        inputMode="numeric"
        min={minuteLimits.least}
        max={minuteLimits.most}
        value={setup.minutes ?? ""}
        aria-describedby="supertrumpf-minutes-hint"
        onChange={(event) => changeMinutes(event.target.value)}
      />
      <p id="supertrumpf-minutes-hint" className="hint">
        {setUp.minutesHint}
      </p>
    </>
  );
}
