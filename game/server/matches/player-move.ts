import { safeParse } from "../../../cards/schema/safe-parse.ts";
import type { EngineMode } from "../../engine/playable-modes.ts";
import type { Decision } from "./decision.ts";
import { asMove } from "./facilitation.ts";
import { type MatchLogEntry, type MatchRecord, statusOf } from "./match-record.ts";
import { Refusal } from "./refusal.ts";

export type PlayerMove = Readonly<{
  /** The state the player saw. */
  stateID: number;
  name: string;
  args: readonly unknown[];
}>;

/** What the move of a seat comes to. Refuses what the player may not do, or not now. */
export function playerMove(
  match: MatchRecord,
  seat: number,
  { stateID, name, args }: PlayerMove,
  { moves, simultaneousMoves, engine }: EngineMode,
): Decision<void> {
  const { meta, state } = match;
  if (state === null) throw new Refusal(409, "not-started", "the match has not started yet");
  if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
  if (meta.pausedAt !== null) throw new Refusal(409, "paused", "the match is paused");
  const schema = Object.hasOwn(moves, name) ? moves[name] : undefined;
  if (schema === undefined) throw new Refusal(400, "no-such-move", "unknown move");
  const isBot = meta.seats[seat]?.bot != null;
  // A bot chose for this one state.
  const mayLag = simultaneousMoves.includes(name) && !isBot;
  const isStale = mayLag ? stateID > state._stateID : stateID !== state._stateID;
  if (isStale) throw new Refusal(409, "stale", "the match has moved on");
  const parsed = safeParse(schema, args);
  const applied = parsed.success ? engine.move(state, seat, name, parsed.data) : undefined;
  if (applied === undefined) throw new Refusal(409, "not-allowed", "the rules do not allow this move now");
  const by = isBot ? "bot" : "person";
  return { change: { meta, state: applied.state, log: applied.log.map(asMove(by)) }, answer: undefined };
}

/**
 * Whether the move was made when this very packet came before: the latest move that a person made from the seat is this
 * one, and was made on the state that the player saw, or on a later one.
 */
export function isMadeAlready(
  log: readonly MatchLogEntry[],
  seat: number,
  { stateID, name, args }: PlayerMove,
): boolean {
  const latest = log.findLast(
    (item) => item.kind === "move" && item.by === "person" && item.entry.action.payload.playerID === String(seat),
  );
  if (latest?.kind !== "move") return false;
  const { action, _stateID } = latest.entry;
  const { type, args: made } = action.payload;
  return _stateID >= stateID && type === name && JSON.stringify([made ?? []].flat()) === JSON.stringify(args);
}

/** Refuses where the seat has moved since that state, or a move was taken back: on another node its bot may be ahead. */
export function requireUnmoved(log: readonly MatchLogEntry[], seat: number, stateID: number): void {
  const since = log.findIndex((item) => item.kind === "move" && item.entry._stateID >= stateID);
  const hasMoved = log
    .slice(Math.max(since, 0))
    .some(
      (item) => item.kind === "undo" || (item.kind === "move" && item.entry.action.payload.playerID === String(seat)),
    );
  if (since === -1 || hasMoved) throw new Refusal(409, "stale", "the match has moved on");
}
