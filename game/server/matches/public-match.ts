import type { PublicMatch } from "../../protocol/public-match.ts";
import { type MatchRecord, statusOf } from "./match-record.ts";

/** Everybody who knows the link may see this of a match. */
export function publicMatch(match: MatchRecord, isConnected: (seat: number) => boolean): PublicMatch {
  const { gameName, setup, seats, nextMatchID } = match.meta;
  return {
    matchID: match.id,
    gameName,
    setup,
    status: statusOf(match),
    players: seats.map(({ name }, seat) => ({ seat, name, isConnected: isConnected(seat) })),
    nextMatchID,
  };
}
