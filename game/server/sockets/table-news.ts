import type { State } from "boardgame.io";
import type { Namespace } from "socket.io";
import type { LobbyMessage, PublicMatch } from "../../protocol/public-match.ts";
import { diff } from "../../protocol/state-patch.ts";
import { type MatchRecord, statusOf } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
import { seatsWith } from "../matches/seating.ts";
import type { Standing } from "../matches/standing.ts";
import { type Lobbies, type Lobby, playersOf } from "./lobbies.ts";
import { type LobbyTold, seatNow, type Told, type Watcher } from "./watchers.ts";

export type TableNewsOptions = Readonly<{
  namespace: Namespace;
  service: MatchService;
  standing: Standing;
  lobbies: Lobbies;
}>;

/** Watchers that are to hear the very same: what they were told before, and what they may see now, are alike. */
type Audience = Readonly<{ seat: number | null; before: Told | null; takesPatches: boolean; watchers: Watcher[] }>;

/** Tells watchers of a match what is new for each of them: the table as they see it, and who is there. */
export class TableNews {
  readonly #options: TableNewsOptions;

  constructor(options: TableNewsOptions) {
    this.#options = options;
  }

  tell(match: MatchRecord, watchers: Iterable<Watcher>): void {
    const lobby = this.#options.lobbies.of(match);
    const { state } = match;
    if (state !== null) {
      const admitted = [...watchers].filter((watcher) => maySee(match, watcher));
      for (const audience of audiencesOf(match, state, admitted)) this.#tellState(match, state, audience, lobby);
    }
    this.#tellLobby(match, lobby, watchers);
  }

  /** The whole state, though the watcher may have been told it before. */
  tellAnew(match: MatchRecord, watcher: Watcher): void {
    watcher.told = null;
    this.tell(match, [watcher]);
  }

  #tellState(match: MatchRecord, state: State, audience: Audience, { lobby }: Lobby): void {
    const { service } = this.#options;
    const { seat, before, takesPatches, watchers } = audience;
    const view = service.view(match, seat);
    const told = { state, seat, view };
    for (const watcher of watchers) {
      // Stock clients take updates only after a first "sync" with a state.
      if (watcher.told === null) {
        const whole = {
          state: view,
          log: [],
          ...(takesPatches ? {} : { initialState: view, filteredMetadata: playersOf(lobby) }),
        };
        watcher.socket.emit("sync", match.id, whole);
      }
    }
    const synced = watchers.filter((watcher) => watcher.told !== null);
    if (before !== null) {
      this.#emit(synced, "patch", before.state._stateID, diff(before.view, view) ?? {});
    } else this.#emit(synced, "update", match.id, view, []);
    for (const watcher of watchers) watcher.told = told;
  }

  #tellLobby(match: MatchRecord, { lobby, content }: Lobby, watchers: Iterable<Watcher>): void {
    const standIn = this.#options.standing.standIn(match);
    for (const watcher of watchers) {
      const yourSeat = seatNow(match, watcher);
      const mayFacilitate = watcher.creatorHash !== null || (standIn !== null && yourSeat === standIn);
      const own = this.#ownSeats(match, watcher);
      const told = { content, yourSeat, yourSeats: JSON.stringify(own), mayFacilitate, standIn };
      if (watcher.lobbyTold === null || !isSame(told, watcher.lobbyTold)) {
        watcher.lobbyTold = told;
        const message: LobbyMessage = { ...lobby, yourSeat, ...own, mayFacilitate, standIn };
        watcher.socket.emit("lobby", message);
      }
      if (!watcher.takesPatches) this.#tellPlayers(match, lobby, watcher);
    }
  }

  /** Of a device that holds several seats: which of them the table waits for. */
  #ownSeats(match: MatchRecord, { credentialHash }: Watcher): Pick<LobbyMessage, "yourSeats"> {
    const seats = credentialHash === null ? [] : seatsWith(match, credentialHash);
    if (seats.length < 2) return {};
    const isRunning = match.state !== null && statusOf(match) === "running";
    const awaited = isRunning ? this.#options.service.modeOf(match).doing(match.state.G).seats : [];
    return { yourSeats: seats.map((seat) => ({ seat, isAwaited: awaited.includes(seat) })) };
  }

  #tellPlayers(match: MatchRecord, lobby: PublicMatch, watcher: Watcher): void {
    const players = playersOf(lobby);
    const content = JSON.stringify(players);
    if (content === watcher.playersTold) return;
    watcher.playersTold = content;
    watcher.socket.emit("matchData", match.id, players);
  }

  /** Written once for all of them, where they are several. */
  #emit(watchers: readonly Watcher[], event: string, ...args: readonly unknown[]): void {
    const [first] = watchers;
    if (watchers.length === 1) first?.socket.emit(event, ...args);
    else if (first !== undefined) {
      this.#options.namespace.to(watchers.map(({ socket }) => socket.id)).emit(event, ...args);
    }
  }
}

const isSame = (one: LobbyTold, other: LobbyTold): boolean =>
  one.content === other.content &&
  one.yourSeat === other.yourSeat &&
  one.yourSeats === other.yourSeats &&
  one.mayFacilitate === other.mayFacilitate &&
  one.standIn === other.standIn;

/** Whether the watcher may see the table at all; who is at it everybody with the link may know. */
const maySee = (match: MatchRecord, watcher: Watcher): boolean =>
  match.meta.playersOnly !== true || watcher.creatorHash !== null || seatNow(match, watcher) !== null;

/** Those who do not know this state yet. */
function audiencesOf(match: MatchRecord, state: State, watchers: Iterable<Watcher>): readonly Audience[] {
  const audiences: Audience[] = [];
  for (const watcher of watchers) {
    const { told, takesPatches } = watcher;
    const seat = seatNow(match, watcher);
    if (told !== null && told.state === state && told.seat === seat) continue;
    // Another seat sees other things: patches would not fit.
    const before = takesPatches && told !== null && told.seat === seat ? told : null;
    const known = audiences.find(
      (other) => other.seat === seat && other.before?.state === before?.state && other.takesPatches === takesPatches,
    );
    if (known === undefined) audiences.push({ seat, before, takesPatches, watchers: [watcher] });
    else known.watchers.push(watcher);
  }
  return audiences;
}
