import { isNewTurn, type Moment, type Sound } from "../../../web/sounds/sound.ts";
import type { SupertrumpfView } from "../rules/state.ts";

/** The own turn to name a value, and a trick that somebody took. */
export function supertrumpfSound(previous: Moment<SupertrumpfView>, next: Moment<SupertrumpfView>): Sound | null {
  if (isNewTurn(previous, next, turnOf)) return "yourTurn";
  return taken(next.view) > taken(previous.view) ? "cardTaken" : null;
}

function turnOf({ phase, leader, learning }: SupertrumpfView, seat: number): string | null {
  if (phase === "play") return leader === seat ? "value" : null;
  return learning?.picker === seat && learning.trick === null ? "trick" : null;
}

const taken = ({ history }: SupertrumpfView): number => history.filter(({ winner }) => winner !== null).length;
