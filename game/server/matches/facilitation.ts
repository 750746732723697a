import type { LogEntry } from "boardgame.io";
import type { Engine } from "../../engine/engine.ts";
import { type EngineMode, seatsWith } from "../../engine/playable-modes.ts";
import type { TableMove } from "../../mode/time-box.ts";
import type { FacilitatorAction } from "../../protocol/public-match.ts";
import type { Deadlines } from "./deadlines.ts";
import type { Decision } from "./decision.ts";
import {
  type MatchLogEntry,
  type MatchMeta,
  type MatchRecord,
  type Mover,
  replayOf,
  statusOf,
} from "./match-record.ts";
import { Refusal } from "./refusal.ts";
import { removeSeat, seatAt, seatBot } from "./seating.ts";
import { offerWayBack } from "./way-back.ts";

type Extension = Extract<FacilitatorAction, { type: "extend" }>;

type Tools = Readonly<{
  mode: EngineMode;
  now: number;
  deadlines: Deadlines;
  loadLog: () => Promise<readonly MatchLogEntry[]>;
}>;

/** What the facilitator's action does to the match; the action itself is logged by the caller. */
export async function facilitate(
  match: MatchRecord,
  action: FacilitatorAction,
  { mode, now, deadlines, loadLog }: Tools,
): Promise<Decision<{ code?: string }>> {
  const { meta } = match;
  const { engine } = mode;
  const just = (changed: MatchMeta): Decision<{ code?: string }> => ({ change: { meta: changed }, answer: {} });
  switch (action.type) {
    case "pause":
      requireRunning(match);
      return just(paused(match, now, deadlines));
    case "resume":
      return just(resumed(match, deadlines));
    case "extend":
      return just(extended(match, action, mode, deadlines));
    case "seatBot":
      return just(seatBot(match, action.seat, action.strength, seatsWith(mode, meta.setup).max));
    case "remove":
      seatAt(meta, action.seat);
      return just(removeSeat(match, action.seat));
    case "rejoinCode":
      return offerWayBack(meta, { seat: action.seat }, deadlines);
    case "skip": {
      const move = match.state === null ? null : mode.skip(match.state.G);
      if (move === null) throw new Refusal(409, "nothing-to-skip", "there is nothing to skip now");
      return { change: tableMove(match, move, "facilitator", engine), answer: {} };
    }
    case "end":
      requireRunning(match);
      return { change: tableMove(match, { name: "endMatch", args: [] }, "facilitator", engine), answer: {} };
    case "undo":
      return { change: undo(match, await loadLog(), engine), answer: {} };
  }
}

/** Makes a move of the rules that no player may send, in the name of a seat that is active. */
export function tableMove(match: MatchRecord, { name, args }: TableMove, by: Mover, engine: Engine) {
  const state = requireRunning(match);
  const seat = engine.activeSeat(state);
  const applied = seat === undefined ? undefined : engine.move(state, seat, name, args);
  if (applied === undefined) throw new Refusal(409, "not-allowed", "the rules do not allow this now");
  return { meta: match.meta, state: applied.state, log: applied.log.map(asMove(by)) };
}

export const asMove =
  (by: Mover) =>
  (entry: LogEntry): MatchLogEntry => ({ kind: "move", entry, by });

/** Takes back the last move of a person, and with it what bots and clocks did after it. */
function undo(match: MatchRecord, log: readonly MatchLogEntry[], engine: Engine) {
  const replay = replayOf(log);
  const last = replay?.moves.findLastIndex(({ by }) => by === "person" || by === "facilitator") ?? -1;
  if (match.state === null || replay === undefined || last === -1) {
    throw new Refusal(409, "nothing-to-undo", "there is no move to undo");
  }
  const { start, moves } = replay;
  const kept = moves.slice(0, last);
  const state = engine.replay(
    start,
    kept.map(({ entry }) => entry),
  );
  // Clients take only states that are newer than theirs.
  const undone = { ...state, _stateID: match.state._stateID + 1 };
  return { meta: match.meta, state: undone, log: [{ kind: "undo", moves: moves.length - kept.length } as const] };
}

/** What is left of the agreed time then lies between the two dates, whatever becomes of the clock. */
function paused({ id, meta }: MatchRecord, now: number, deadlines: Deadlines): MatchMeta {
  if (meta.pausedAt !== null) return meta;
  const endsAt = meta.endsAt === null ? null : now + deadlines.left(id, meta.endsAt);
  return { ...meta, pausedAt: now, endsAt };
}

function resumed({ id, meta }: MatchRecord, deadlines: Deadlines): MatchMeta {
  if (meta.pausedAt === null) return meta;
  const endsAt = meta.endsAt === null ? null : deadlines.in(id, meta.endsAt - meta.pausedAt);
  return { ...meta, pausedAt: null, endsAt };
}

/** Time added to the clock of the phase, or of the whole match; also while it stands still. */
function extended(
  match: MatchRecord,
  { clock, minutes }: Extension,
  mode: EngineMode,
  deadlines: Deadlines,
): MatchMeta {
  const { id, meta } = match;
  const ms = minutes * 60_000;
  const box = mode.timeBox(requireRunning(match).G, meta.setup);
  if (clock === "match" && meta.endsAt !== null) {
    const isStopped = meta.pausedAt !== null;
    return { ...meta, endsAt: isStopped ? meta.endsAt + ms : deadlines.in(id, deadlines.left(id, meta.endsAt) + ms) };
  }
  if (clock === "match" || box === null) throw new Refusal(409, "no-clock", "there is no such clock now");
  const before = meta.phaseExtra?.key === box.key ? meta.phaseExtra.ms : 0;
  return { ...meta, phaseExtra: { key: box.key, ms: before + ms } };
}

function requireRunning(match: MatchRecord) {
  if (match.state === null) throw new Refusal(409, "not-started", "the match has not started yet");
  if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
  return match.state;
}
