import type { SeatLimits } from "../../mode/limits.ts";
import type { PublicMatch } from "../../protocol/public-match.ts";
import { type MatchRecord, type Seat, statusOf } from "./match-record.ts";

/** What is known of a match besides what is stored: who is there, and which clocks run. */
export type MatchSurroundings = Readonly<{
  isConnected: (seat: Seat) => boolean;
  mayGetBot: (seat: Seat) => boolean;
  /** Milliseconds; null where nothing ends by itself. */
  phaseEndsIn: number | null;
  matchEndsIn: number | null;
}>;

/** Where nobody is connected and no clock runs. */
export const quiet: MatchSurroundings = {
  isConnected: () => false,
  mayGetBot: () => false,
  phaseEndsIn: null,
  matchEndsIn: null,
};

/** Everybody who knows the link may see this of a match. */
export function publicMatch(match: MatchRecord, seatLimits: SeatLimits, around: MatchSurroundings): PublicMatch {
  const { gameName, decks, setup, seats, nextMatchID, pausedAt, playersOnly = false } = match.meta;
  return {
    matchID: match.id,
    gameName,
    decks,
    setup,
    status: statusOf(match),
    seatLimits,
    players: seats.map((entry, seat) => ({
      seat,
      name: entry.name,
      isConnected: around.isConnected(entry),
      bot: entry.bot,
      hasPerson: entry.credentialHash !== null,
      isFree: entry.credentialHash === null && entry.bot === null,
      mayGetBot: around.mayGetBot(entry),
    })),
    playersOnly,
    ...(match.meta.deleteAt === undefined ? {} : { isInWorkshop: true }),
    ...(match.meta.isRehearsal === undefined ? {} : { isRehearsal: true }),
    isPaused: pausedAt !== null,
    phaseEndsIn: around.phaseEndsIn,
    matchEndsIn: around.matchEndsIn,
    nextMatchID,
  };
}
