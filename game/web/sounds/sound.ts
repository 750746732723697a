import type { LobbyMessage } from "../../protocol/public-match.ts";

export type Sound = "yourTurn" | "cardTaken" | "quartetLaid" | "matchOver";

/** A match at one moment, as one seat or a spectator sees it. */
export type Moment<View> = Readonly<{ lobby: LobbyMessage; view: View; isOver: boolean }>;

/**
 * Whether it became this seat's turn. `turnOf` names the turn of a seat, null where it has none. Another hand on the
 * screen is no new turn.
 */
export function isNewTurn<View>(
  previous: Moment<View>,
  next: Moment<View>,
  turnOf: (view: View, seat: number) => string | null,
): boolean {
  const seat = next.lobby.yourSeat;
  if (seat === null || seat !== previous.lobby.yourSeat) return false;
  const turn = turnOf(next.view, seat);
  return turn !== null && turn !== turnOf(previous.view, seat);
}
