import { NumberField } from "../../../../game/web/controls/number-field.tsx";
import { type CoinSetup, roundLimits } from "../rules/state.ts";

type CoinSetUpProps = { setup: CoinSetup; change: (setup: CoinSetup) => void };

export function CoinSetUp({ setup, change }: CoinSetUpProps) {
  return (
    <>
      <label htmlFor="tosses">Tosses</label>
      <NumberField
        id="tosses"
        isRequired
        min={roundLimits.min}
        max={roundLimits.max}
        value={setup.rounds}
        change={(rounds) => change({ ...setup, rounds: rounds ?? roundLimits.default })}
      />
    </>
  );
}
