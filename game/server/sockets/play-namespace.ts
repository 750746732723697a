import type { FastifyBaseLogger } from "fastify";
import type { Namespace, Socket } from "socket.io";
import { z } from "zod";
import type { LobbyMessage, PublicMatch, ReactionMessage, RefusedMessage } from "../../protocol/public-match.ts";
import { type MatchRecord, statusOf } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";
import { publicMatch } from "../matches/public-match.ts";
import { Refusal } from "../matches/refusal.ts";
import { seatOf } from "../matches/seating.ts";
import { isMatchID } from "../matches/secrets.ts";
import type { Standing } from "../matches/standing.ts";
import type { TableClock } from "../matches/table-clock.ts";
import { creatorPacket, reactPacket, syncPacket, updatePacket } from "./packets.ts";

/**
 * The match a socket is bound to, with the credentials it proved (null: a spectator). boardgame.io's client takes
 * updates only after a first "sync" with a state; `isSynced` says whether it had one.
 */
type Binding = { matchID: string; credentials: string | null; isSynced: boolean; creatorKey: string | null };

export type PlayOptions = Readonly<{
  service: MatchService;
  presence: Presence;
  standing: Standing;
  clock: TableClock;
  now: () => number;
  log: FastifyBaseLogger;
}>;

/** Shortest time between two reactions of one connection, in ms. */
const reactionPause = 700;

/**
 * Speaks boardgame.io's socket protocol in one game's namespace ("sync" and "update" in; "sync", "update" and
 * "matchData" out) and adds events of its own: "lobby" (`LobbyMessage`, at every change), "reaction"
 * (`ReactionMessage`) and "refused" (`RefusedMessage`, in answer to a packet that was not carried out) out, "creator"
 * and "react" in.
 */
export function servePlay(
  namespace: Namespace,
  options: PlayOptions,
): { announce: (matchID: string) => Promise<void> } {
  const { service, presence, standing, clock, now, log } = options;
  const bindings = new WeakMap<Socket, Binding>();

  const describe = (match: MatchRecord) =>
    publicMatch(match, {
      isConnected: ({ credentialHash }) => credentialHash !== null && presence.isConnected(match.id, credentialHash),
      mayGetBot: (seat) => clock.mayGetBot(match, seat),
      phaseEndsIn: clock.phaseEndsIn(match),
      matchEndsIn: matchEndsIn(match, now()),
    });

  /** A seat may have changed hands since the socket was bound: the credentials must still open it. */
  const seatNow = (match: MatchRecord, { credentials }: Binding): number | null =>
    credentials === null ? null : (seatOf(match, credentials) ?? null);

  const socketsIn = (matchID: string): Socket[] =>
    [...(namespace.adapter.rooms.get(matchID) ?? [])].flatMap((id) => namespace.sockets.get(id) ?? []);

  const sendState = (socket: Socket, match: MatchRecord) => {
    const binding = bindings.get(socket);
    if (binding === undefined) return;
    const state = service.view(match, seatNow(match, binding));
    if (state === null) return;
    if (binding.isSynced) socket.emit("update", match.id, state, []);
    else {
      binding.isSynced = true;
      const filteredMetadata = playersOf(describe(match));
      socket.emit("sync", match.id, { state, initialState: state, log: [], filteredMetadata });
    }
  };

  const announce = (match: MatchRecord) => {
    const lobby = describe(match);
    const standIn = standing.standIn(match);
    for (const socket of socketsIn(match.id)) {
      const binding = bindings.get(socket);
      const yourSeat = binding === undefined ? null : seatNow(match, binding);
      const mayFacilitate = binding?.creatorKey != null || (standIn !== null && yourSeat === standIn);
      const message: LobbyMessage = { ...lobby, yourSeat, mayFacilitate, standIn };
      socket.emit("lobby", message);
    }
    namespace.to(match.id).emit("matchData", match.id, playersOf(lobby));
  };

  service.onChange((match) => {
    if (`/${match.meta.gameName}` !== namespace.name) return;
    for (const socket of socketsIn(match.id)) sendState(socket, match);
    announce(match);
  });

  /** Somebody came or went: clocks and bots may start or stop. */
  const look = (match: MatchRecord) => {
    clock.wind(match);
    announce(match);
  };

  const leave = (socket: Socket): string | undefined => {
    const binding = bindings.get(socket);
    if (binding === undefined) return undefined;
    bindings.delete(socket);
    presence.leave(binding.matchID, socket.id);
    void socket.leave(binding.matchID);
    return binding.matchID;
  };

  /** Somebody came or went. A match that was deleted in the meantime has nobody to tell. */
  const announceByID = (matchID: string) =>
    service.inspect(matchID, look).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });

  const sync = async (socket: Socket, packet: unknown[]) => {
    const [matchID, playerID, credentials] = syncPacket.parse(packet);
    if (!isMatchID(matchID)) throw noSuchMatch();
    const match = await service.find(matchID);
    if (`/${match.meta.gameName}` !== namespace.name) throw noSuchMatch();
    const seat = playerID == null ? null : (seatOf(match, credentials ?? "") ?? null);
    if (playerID != null && seat === null) throw new Refusal(403, "not-your-seat", "these credentials open no seat");
    const shownKey = bindings.get(socket)?.creatorKey ?? null;
    const before = leave(socket);
    const creatorKey = before === matchID ? shownKey : null;
    if (before !== undefined && before !== matchID) await announceByID(before);
    const hash = seat === null ? null : (match.meta.seats[seat]?.credentialHash ?? null);
    bindings.set(socket, {
      matchID,
      credentials: seat === null ? null : (credentials ?? null),
      isSynced: false,
      creatorKey,
    });
    presence.enter(matchID, socket.id, hash);
    if (creatorKey !== null) presence.showCreator(matchID, socket.id);
    await socket.join(matchID);
    if (seat !== null) await service.welcomeBack(matchID, seat);
    // Read again: the match may have moved on while the socket joined its room.
    await service.inspect(matchID, (latest) => {
      sendState(socket, latest);
      look(latest);
    });
  };

  /** The match this connection has joined; anything else is refused. */
  const joined = (socket: Socket, matchID: string): Binding => {
    const binding = bindings.get(socket);
    if (binding === undefined || binding.matchID !== matchID) {
      throw new Refusal(403, "not-in-match", "this connection has not joined the match");
    }
    return binding;
  };

  const showCreatorKey = async (socket: Socket, packet: unknown[]) => {
    const [matchID, creatorKey] = creatorPacket.parse(packet);
    const binding = joined(socket, matchID);
    const match = await service.find(matchID);
    if (!service.isCreator(match, creatorKey)) throw new Refusal(403, "not-creator", "this is not the creator's key");
    binding.creatorKey = creatorKey;
    presence.showCreator(matchID, socket.id);
    await announceByID(matchID);
  };

  const lastReaction = new WeakMap<Socket, number>();
  const react = async (socket: Socket, packet: unknown[]) => {
    const [matchID, reaction] = reactPacket.parse(packet);
    const seat = seatNow(await service.find(matchID), joined(socket, matchID));
    if (seat === null) throw new Refusal(403, "not-your-seat", "spectators cannot react");
    if (now() - (lastReaction.get(socket) ?? 0) < reactionPause) return;
    lastReaction.set(socket, now());
    const message: ReactionMessage = { seat, reaction };
    namespace.to(matchID).emit("reaction", message);
  };

  const update = async (socket: Socket, packet: unknown[]) => {
    const [action, stateID, matchID, playerID] = updatePacket.parse(packet);
    const binding = joined(socket, matchID);
    const match = await service.find(matchID);
    const seat = seatNow(match, binding);
    if (seat === null) throw new Refusal(403, "not-your-seat", "spectators cannot move");
    const isOwn = [playerID, action.payload.playerID].every((claimed) => claimed === String(seat));
    if (!isOwn) throw new Refusal(403, "not-your-seat", "a player moves for the own seat only");
    // Whoever moves is back, even where a bot was seated while they only looked away.
    if (match.meta.seats[seat]?.bot !== null) await service.welcomeBack(matchID, seat);
    try {
      await service.move(matchID, seat, stateID, action.payload.type, action.payload.args);
    } catch (error) {
      await service.inspect(matchID, (latest) => {
        binding.isSynced = false;
        sendState(socket, latest);
      });
      throw error;
    }
  };

  namespace.on("connection", (socket) => {
    // One packet at a time: what a client sent first is answered first.
    let queue = Promise.resolve();
    const serve =
      (handle: (socket: Socket, packet: unknown[]) => Promise<void>) =>
      (...packet: unknown[]) => {
        queue = queue.then(() => handle(socket, packet)).catch((error: unknown) => refuse(socket, error, log));
      };
    socket.on("sync", serve(sync));
    socket.on("update", serve(update));
    socket.on("creator", serve(showCreatorKey));
    socket.on("react", serve(react));
    socket.on("error", () => socket.disconnect(true));
    socket.on("disconnect", () => {
      queue = queue
        .then(async () => {
          const matchID = leave(socket);
          if (matchID !== undefined) await announceByID(matchID);
        })
        .catch((err: unknown) => log.warn({ err }, "a disconnect could not be announced"));
    });
  });
  return { announce: announceByID };
}

/** Milliseconds until the agreed time of the match is over, as long as it runs and is not paused. */
function matchEndsIn(match: MatchRecord, now: number): number | null {
  const { endsAt, pausedAt } = match.meta;
  if (endsAt === null || statusOf(match) !== "running") return null;
  return Math.max(0, endsAt - (pausedAt ?? now));
}

const noSuchMatch = () => new Refusal(404, "no-such-match", "there is no such match");

/** boardgame.io's list of players. */
const playersOf = (match: PublicMatch) =>
  match.players.map(({ seat, name, isConnected }) => ({ id: seat, name, isConnected }));

function refuse(socket: Socket, error: unknown, log: FastifyBaseLogger): void {
  const answer = (message: RefusedMessage) => socket.emit("refused", message);
  if (error instanceof Refusal) answer({ code: error.code, message: error.message });
  else if (error instanceof z.ZodError) answer({ code: "malformed", message: "the packet is malformed" });
  else {
    log.error({ err: error }, "a packet could not be served");
    answer({ code: "internal", message: "the server could not do this now" });
  }
}
