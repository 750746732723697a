import type { DeckReference } from "../../protocol/public-match.ts";
import {
  expiresAt,
  type LoggedMove,
  type MatchLogEntry,
  type MatchRecord,
  replayOf,
  statusOf,
} from "./match-record.ts";

type ExportedMove = Readonly<{ seat: number; move: string; args: readonly unknown[]; by: string }>;

/** What is stored about somebody, for themselves; times in ISO 8601. */
export type MatchExport = Readonly<{
  match: Readonly<Record<"matchID" | "gameName" | "status" | "createdAt" | "changedAt" | "deletedAt", string>>;
  decks: readonly DeckReference[];
  setup: unknown;
  seats: readonly Readonly<{ seat: number; name: string; isComputer: boolean }>[];
  moves: readonly ExportedMove[];
  /** What the table looks like from the seat; null before the start, and for the creator. */
  view: unknown;
  facilitation: readonly Readonly<{ action: unknown; at: string; by: string }>[];
}>;

/**
 * A player's own name, moves and view. Own are the moves that a person made since the seat was last taken from
 * somebody: not those of its former holder, of a bot that stood in, or of the table in the name of the seat.
 */
export function exportSeat(
  match: MatchRecord,
  seat: number,
  view: unknown,
  log: readonly MatchLogEntry[],
): MatchExport {
  const ofSeat = ({ seat: other }: { seat: number }) => other === seat;
  const sinceTaken = new Set(log.slice(1 + log.findLastIndex((entry) => takesSeat(entry, seat))));
  const own = (move: LoggedMove) => move.by === "person" && sinceTaken.has(move);
  return {
    ...frame(match),
    seats: seatsOf(match).filter(ofSeat),
    moves: movesIn(log, own).filter(ofSeat),
    view,
    facilitation: [],
  };
}

/**
 * The match for its creator, without keys and hands. Moves come once the match is over: some are secret until then,
 * and the creator may be playing.
 */
export function exportMatch(match: MatchRecord, log: readonly MatchLogEntry[]): MatchExport {
  const facilitation = log.flatMap((entry) =>
    entry.kind === "facilitator" ? [{ action: entry.action, at: isoTime(entry.at), by: entry.by }] : [],
  );
  const moves = statusOf(match) === "over" ? movesIn(log) : [];
  return { ...frame(match), seats: seatsOf(match), moves, view: null, facilitation };
}

function frame(match: MatchRecord): Pick<MatchExport, "match" | "decks" | "setup"> {
  const { gameName, decks, setup, createdAt, updatedAt } = match.meta;
  return {
    match: {
      matchID: match.id,
      gameName,
      status: statusOf(match),
      createdAt: isoTime(createdAt),
      changedAt: isoTime(updatedAt),
      deletedAt: isoTime(expiresAt(match.meta)),
    },
    decks,
    setup,
  };
}

const seatsOf = ({ meta }: MatchRecord) =>
  meta.seats.map(({ name, bot }, seat) => ({ seat, name, isComputer: bot !== null }));

/** Whoever gets the seat after this is somebody else; a code to rejoin opens it for the same person. */
const takesSeat = (entry: MatchLogEntry, seat: number): boolean =>
  entry.kind === "facilitator" && entry.action.type === "remove" && entry.action.seat === seat;

const movesIn = (log: readonly MatchLogEntry[], isMeant: (move: LoggedMove) => boolean = () => true): ExportedMove[] =>
  (replayOf(log)?.moves ?? []).filter(isMeant).map(({ entry, by }) => {
    const { type, args, playerID } = entry.action.payload;
    return { seat: Number(playerID), move: type, args: [args ?? []].flat(), by };
  });

const isoTime = (time: number): string => new Date(time).toISOString();
