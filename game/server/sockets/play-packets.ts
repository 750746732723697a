import type { Socket } from "socket.io";
import type { ReactionMessage } from "../../protocol/public-match.ts";
import type { MatchRecord } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import { seatOf } from "../matches/seating.ts";
import { isMatchID } from "../matches/secrets.ts";
import { creatorPacket, reactPacket, readPacket, syncPacket, updatePacket } from "./packets.ts";
import type { TableNews } from "./table-news.ts";
import { seatNow, type Watcher, type Watchers } from "./watchers.ts";

export type PlayPacketsOptions = Readonly<{
  service: MatchService;
  presence: Presence;
  watchers: Watchers;
  news: TableNews;
  now: () => number;
  /** Tells everybody at a match that somebody came or went. */
  announce: (matchID: string) => Promise<void>;
  /** Shows a reaction to everybody at the match. */
  react: (matchID: string, message: ReactionMessage) => void;
  /** Whether the match is one of the game that is served here. */
  isOurs: (match: MatchRecord) => boolean;
}>;

/** Shortest time between two reactions of one connection, in ms. */
const reactionPause = 700;

/** What each packet of a connection does. Everything that is not carried out is thrown, as `Refusal` where possible. */
export class PlayPackets {
  readonly #options: PlayPacketsOptions;
  readonly #lastReaction = new WeakMap<Socket, number>();

  constructor(options: PlayPacketsOptions) {
    this.#options = options;
  }

  /**
   * Binds the connection to a match, and to the seat that its credentials open, whichever is asked for; of several to
   * the one asked for.
   */
  async sync(socket: Socket, packet: readonly unknown[]): Promise<void> {
    const { service, watchers, announce, isOurs } = this.#options;
    const { matchID, playerID, secret, takesPatches } = readPacket(syncPacket, packet);
    if (!isMatchID(matchID)) throw noSuchMatch();
    const match = await service.find(matchID);
    if (!isOurs(match)) throw noSuchMatch();
    const claimedSeat = playerID === null ? null : Number(playerID);
    const seat = claimedSeat === null ? undefined : seatOf(match, secret, claimedSeat);
    if (playerID !== null && seat === undefined) {
      throw new WrongSecret("not-your-seat", "these credentials open no seat");
    }
    const credentialHash = seat === undefined ? null : (match.meta.seats[seat]?.credentialHash ?? null);
    const before = watchers.remove(socket);
    const creatorHash = before?.matchID === matchID ? before.creatorHash : null;
    watchers.add({ socket, matchID, credentialHash, claimedSeat, takesPatches, creatorHash });
    if (before !== undefined && before.matchID !== matchID) await announce(before.matchID);
    if (credentialHash !== null) await service.welcomeBack(matchID, credentialHash);
    // The match may have moved on meanwhile; what it is now is told, unless that has happened already.
    await announce(matchID);
  }

  async update(socket: Socket, packet: readonly unknown[]): Promise<void> {
    const { service, news } = this.#options;
    const [action, stateID, matchID, playerID] = readPacket(updatePacket, packet);
    const { type: name, args, playerID: actionPlayerID } = action.payload;
    const watcher = this.#joined(socket, matchID);
    if (watcher.credentialHash === null) throw new Refusal(403, "not-your-seat", "spectators cannot move");
    if (playerID == null || playerID !== actionPlayerID) {
      throw new Refusal(403, "not-your-seat", "a player moves for the own seat only");
    }
    try {
      await service.moveAs(matchID, watcher.credentialHash, Number(playerID), { stateID, name, args });
    } catch (error) {
      await service.inspect(matchID, (latest) => news.tellAnew(latest, watcher));
      throw error;
    }
  }

  async showCreatorKey(socket: Socket, packet: readonly unknown[]): Promise<void> {
    const { service, presence, announce } = this.#options;
    const [matchID, creatorKey] = readPacket(creatorPacket, packet);
    const watcher = this.#joined(socket, matchID);
    const match = await service.find(matchID);
    if (!service.isCreator(match, creatorKey)) {
      throw new WrongSecret("not-creator", "this is not the creator's key");
    }
    watcher.creatorHash = match.meta.creatorHash;
    presence.showCreator(matchID, socket.id);
    await announce(matchID);
  }

  async react(socket: Socket, packet: readonly unknown[]): Promise<void> {
    const { service, now } = this.#options;
    const [matchID, reaction] = readPacket(reactPacket, packet);
    const watcher = this.#joined(socket, matchID);
    let seat: number | null = null;
    await service.inspect(matchID, (match) => {
      seat = seatNow(match, watcher);
    });
    if (seat === null) throw new Refusal(403, "not-your-seat", "spectators cannot react");
    if (now() - (this.#lastReaction.get(socket) ?? Number.NEGATIVE_INFINITY) < reactionPause) return;
    this.#lastReaction.set(socket, now());
    this.#options.react(matchID, { seat, reaction });
  }

  /** The connection is closed. */
  async leave(socket: Socket): Promise<void> {
    const left = this.#options.watchers.remove(socket);
    if (left !== undefined) await this.#options.announce(left.matchID);
  }

  /** The match this connection has joined; anything else is refused. */
  #joined(socket: Socket, matchID: string): Watcher {
    const watcher = this.#options.watchers.of(socket);
    if (watcher === undefined || watcher.matchID !== matchID) {
      throw new Refusal(403, "not-in-match", "this connection has not joined the match");
    }
    return watcher;
  }
}

const noSuchMatch = () => new Refusal(404, "no-such-match", "there is no such match");
