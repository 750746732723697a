import { type DeckLimits, deckLimits } from "../../../mode/limits.ts";
import { causesOf } from "./causes.ts";
import { handSize, type PlayDeck, roundLimits, seatLimits } from "./state.ts";

/** With fewer there is nothing to diagnose. */
const fewestCauses = 2;

/** A case a round, causes to choose from, and a full hand for everybody: what has been played comes back into the hands. */
export function limitsOf(deck: PlayDeck): DeckLimits {
  const measures = Object.keys(deck.measures).length;
  return deckLimits(
    seatLimits,
    [
      { lacks: "causes", has: causesOf(deck).length, needed: fewestCauses },
      { lacks: "failures", has: Object.keys(deck.failures).length, needed: roundLimits.min },
      { lacks: "measures", has: measures, needed: seatLimits.min * handSize },
    ],
    Math.floor(measures / handSize),
  );
}
