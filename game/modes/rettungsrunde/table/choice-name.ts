import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { RettungsrundeView } from "../rules/state.ts";

/** Tells a choice of a seat from every other one of every match. */
export const choiceName = ({ matchID, yourSeat }: LobbyMessage, { round, phase }: RettungsrundeView): string =>
  [matchID, yourSeat, round, phase].join(" ");
