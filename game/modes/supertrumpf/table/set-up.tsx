import type { SeatLimits } from "../../../mode/limits.ts";
import { NumberField } from "../../../web/controls/number-field.tsx";
import { seatRange } from "../../../web/play/seat-range.ts";
import { type TimeChoice, TimeFields } from "../../../web/play/time-fields.tsx";
import { roundLimits, type SupertrumpfSetup } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

export type SupertrumpfChoice = SupertrumpfSetup & TimeChoice<"learningSeconds">;

type SupertrumpfSetUpProps = {
  setup: SupertrumpfChoice;
  change: (setup: SupertrumpfChoice) => void;
  seats: SeatLimits;
};

export function SupertrumpfSetUp({ setup, change, seats }: SupertrumpfSetUpProps) {
  const { setUp } = useModeTexts();
  return (
    <>
      <p>{setUp.game(seatRange(seats))}</p>
      <label htmlFor="round-cap">{setUp.rounds}</label>
      <NumberField
        id="round-cap"
        isRequired
        min={roundLimits.min}
        max={roundLimits.max}
        value={setup.roundCap === 0 ? undefined : setup.roundCap}
        aria-describedby="round-cap-hint"
        change={(roundCap) => change({ ...setup, roundCap: roundCap ?? 0 })}
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
