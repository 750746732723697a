import { roundLimits, type SupertrumpfSetup } from "../../../rules/supertrumpf/state.ts";
import { type TimeChoice, TimeFields } from "../time-fields.tsx";
import { useModeTexts } from "./texts/use-mode-texts.ts";

type SupertrumpfChoice = SupertrumpfSetup & TimeChoice<"learningSeconds">;

export const supertrumpfSetup: SupertrumpfChoice = { roundCap: roundLimits.usual, learningSeconds: 0 };

type SupertrumpfSetUpProps = { setup: SupertrumpfChoice; change: (setup: SupertrumpfChoice) => void };

export function SupertrumpfSetUp({ setup, change }: SupertrumpfSetUpProps) {
  const { setUp } = useModeTexts();
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
      <TimeFields
        setup={setup}
        change={change}
        parts={[{ limit: "learningSeconds", label: setUp.learning }]}
        matchHint={setUp.matchHint}
      />
    </>
  );
}
