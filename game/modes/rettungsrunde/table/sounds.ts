import { isNewTurn, type Moment, type Sound } from "../../../web/sounds/sound.ts";
import type { RettungsrundeView } from "../rules/state.ts";

/** Every phase that waits for this seat anew; what others choose meanwhile is silent. */
export function rettungsrundeSound(previous: Moment<RettungsrundeView>, next: Moment<RettungsrundeView>): Sound | null {
  return isNewTurn(previous, next, turnOf) ? "yourTurn" : null;
}

const turnOf = ({ waitingFor, round, phase }: RettungsrundeView, seat: number): string | null =>
  waitingFor.includes(seat) ? `${round} ${phase}` : null;
