import { type DeckLimits, deckLimits } from "../../../mode/limits.ts";
import { seatLimits } from "./state.ts";

/** One value to compare, and a card for everybody. */
export const limitsOf = ({
  failures,
  values,
}: Readonly<{ failures: readonly unknown[]; values: readonly unknown[] }>): DeckLimits =>
  deckLimits(
    seatLimits,
    [
      { lacks: "values", has: values.length, needed: 1 },
      { lacks: "failures", has: failures.length, needed: seatLimits.min },
    ],
    failures.length,
  );
