import { isNewTurn, type Moment, type Sound } from "../../../web/sounds/sound.ts";
import type { QuartettView } from "../rules/state.ts";

/** A quartet, the own turn to ask, and a card that changed hands. */
export function quartettSound(previous: Moment<QuartettView>, next: Moment<QuartettView>): Sound | null {
  if (next.view.laid.length > previous.view.laid.length) return "quartetLaid";
  if (isNewTurn(previous, next, turnOf)) return "yourTurn";
  const hasAsked = next.view.history.length > previous.view.history.length;
  return hasAsked && next.view.history.at(-1)?.got === true ? "cardTaken" : null;
}

const turnOf = ({ phase, turn }: QuartettView, seat: number): string | null =>
  phase === "ask" && turn === seat ? "ask" : null;
