import type { State } from "boardgame.io";
import type { Socket } from "socket.io";
import type { MatchRecord } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";
import { seatWith } from "../matches/seating.ts";

/** A state of the match as it was shown to this seat, or to a spectator. */
export type Told = Readonly<{ state: State; seat: number | null; view: State | null }>;

/** What was told of the table, and of the own part in it. */
export type LobbyTold = Readonly<{
  content: string;
  yourSeat: number | null;
  yourSeats: string;
  mayFacilitate: boolean;
  standIn: number | null;
}>;

/** A connection that watches a match, and what it was told last: only what is new is sent. */
export type Watcher = {
  readonly socket: Socket;
  readonly matchID: string;
  /** Of the credentials it proved; null for a spectator. They may open no seat any more. */
  readonly credentialHash: string | null;
  /** The one it asked for, of the seats that its credentials open. */
  readonly claimedSeat: number | null;
  /** Whether it takes patches, or boardgame.io's whole states. */
  readonly takesPatches: boolean;
  /** Of the creator's key, once it has shown it; null for everybody else. */
  creatorHash: string | null;
  /** Null before the first state, which goes out as "sync". */
  told: Told | null;
  lobbyTold: LobbyTold | null;
  playersTold: string;
};

/** Who watches which match of one game: each connection one at most. */
export class Watchers {
  readonly #service: MatchService;
  readonly #presence: Presence;
  readonly #bySocket = new Map<Socket, Watcher>();
  readonly #byMatch = new Map<string, Set<Watcher>>();

  constructor(service: MatchService, presence: Presence) {
    this.#service = service;
    this.#presence = presence;
  }

  of(socket: Socket): Watcher | undefined {
    return this.#bySocket.get(socket);
  }

  in(matchID: string): Iterable<Watcher> {
    return this.#byMatch.get(matchID) ?? [];
  }

  /** Binds a connection that watches nothing yet. */
  add(bound: Omit<Watcher, "told" | "lobbyTold" | "playersTold">): Watcher {
    const { socket, matchID, credentialHash, creatorHash } = bound;
    const watcher: Watcher = { ...bound, told: null, lobbyTold: null, playersTold: "" };
    const others = this.#byMatch.get(matchID);
    if (others === undefined) this.#byMatch.set(matchID, new Set([watcher]));
    else others.add(watcher);
    this.#bySocket.set(socket, watcher);
    this.#service.hold(matchID);
    this.#presence.enter(matchID, socket.id, credentialHash);
    if (creatorHash !== null) this.#presence.showCreator(matchID, socket.id);
    return watcher;
  }

  /** The creator may have taken the lead along to another device: then the key of before opens it no more. */
  forgetFormerCreators({ id, meta }: MatchRecord): void {
    for (const watcher of this.in(id)) {
      if (watcher.creatorHash === null || watcher.creatorHash === meta.creatorHash) continue;
      watcher.creatorHash = null;
      this.#presence.hideCreator(id, watcher.socket.id);
    }
  }

  /** Unbinds the connection; gives back what it was bound to. */
  remove(socket: Socket): Watcher | undefined {
    const watcher = this.#bySocket.get(socket);
    if (watcher === undefined) return undefined;
    const { matchID } = watcher;
    this.#bySocket.delete(socket);
    const all = this.#byMatch.get(matchID);
    all?.delete(watcher);
    if (all?.size === 0) this.#byMatch.delete(matchID);
    this.#presence.leave(matchID, socket.id);
    this.#service.release(matchID);
    return watcher;
  }
}

/** The seat the watcher holds; a seat may have changed hands since it was bound. */
export const seatNow = (match: MatchRecord, { credentialHash, claimedSeat }: Watcher): number | null =>
  credentialHash === null ? null : (seatWith(match, credentialHash, claimedSeat ?? undefined) ?? null);
