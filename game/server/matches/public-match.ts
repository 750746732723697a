import { type MatchRecord, type MatchStatus, statusOf } from "./match-record.ts";

/** What everybody who knows the link may know of a match. */
export type PublicMatch = Readonly<{
  matchID: string;
  gameName: string;
  setup: unknown;
  status: MatchStatus;
  players: readonly Readonly<{ seat: number; name: string; isConnected: boolean }>[];
  nextMatchID: string | null;
}>;

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
