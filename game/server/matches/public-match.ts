import type { PublicMatch } from "../../protocol/public-match.ts";
import { type MatchRecord, type Seat, statusOf } from "./match-record.ts";

/** Everybody who knows the link may see this of a match. */
export function publicMatch(match: MatchRecord, isConnected: (seat: Seat) => boolean): PublicMatch {
  const { gameName, setup, seats, nextMatchID } = match.meta;
  return {
    matchID: match.id,
    gameName,
    setup,
    status: statusOf(match),
    players: seats.map((entry, seat) => ({ seat, name: entry.name, isConnected: isConnected(entry) })),
    nextMatchID,
  };
}
