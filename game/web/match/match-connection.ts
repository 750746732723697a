import { Client } from "boardgame.io/client";
import { SocketIO } from "boardgame.io/multiplayer";
import { io, type Socket } from "socket.io-client";
import { KnownState } from "../../protocol/known-state.ts";
import type {
  Acknowledgement,
  LobbyMessage,
  Reaction,
  ReactionMessage,
  RefusedMessage,
  SyncOptions,
} from "../../protocol/public-match.ts";
import { readRefusalCode, type RefusalCode as ServerCode } from "../../protocol/refusal-codes.ts";
import type { Patch } from "../../protocol/state-patch.ts";
import { onWake } from "../offline/on-wake.ts";
import { type RefusalCode, toldRefusal } from "../play/refusals.ts";
import type { MatchKeys } from "./seat-memory.ts";

export type MatchSnapshot = Readonly<{
  /** Null until the server has answered. */
  lobby: LobbyMessage | null;
  /** When `lobby` arrived, in ms of this device's clock: its remaining times count from there. */
  lobbyAt: number;
  /** The table as this seat sees it, in the form of the game's view; null before the start. */
  view: unknown;
  /** The game's result; null while it runs. */
  result: unknown;
  isConnected: boolean;
  refusal: RefusalCode | null;
  /** The latest reaction; a new object each time. */
  reaction: ReactionMessage | null;
  /** The server does not know the match. */
  isGone: boolean;
  /** The creator's key opens nothing any more: the lead went along to another device. */
  lostLead: boolean;
}>;

const nothingYet: MatchSnapshot = {
  lobby: null,
  lobbyAt: 0,
  view: null,
  result: null,
  isConnected: true,
  refusal: null,
  reaction: null,
  isGone: false,
  lostLead: false,
};

/** Which seat the credentials open is said by the server; until then any seat will do. */
const anySeat = "0";

type Receive = (message: { type: "update"; args: [matchID: string, state: SentState, log: []] }) => void;
/** What this seat sees of the match, as boardgame.io's messages hold it. */
type SentState = Readonly<{ _stateID: number }>;

type Move = Readonly<{ action: object; stateID: number; playerID: string | null }>;

/** One connection to one match, for one seat or as a spectator; in the form that `useSnapshot` reads. */
export class MatchConnection {
  readonly #matchID: string;
  readonly #socket: Socket;
  readonly #client: ReturnType<typeof Client>;
  /** Hands the client a message as if it came from boardgame.io's own transport. */
  #receive: Receive = () => {};
  /** The latest state as it was sent. */
  readonly #known = new KnownState<SentState>();
  readonly #listeners = new Set<() => void>();
  #snapshot = nothingYet;
  #keys: MatchKeys;
  /** The latest move, until the server has answered it. */
  #unanswered: Move | null = null;
  /** The connection was interrupted: what was not answered before is sent again once the server knows who is here. */
  #isResuming = false;
  readonly #stopWatching: () => void;
  /** The server has taken the creator's key on this connection. */
  #isCreator = false;

  /** `gameName` and `moves` name the game and what its players may do; moves run on the server alone. */
  constructor(matchID: string, gameName: string, moves: readonly string[], keys: MatchKeys) {
    this.#matchID = matchID;
    this.#keys = keys;
    this.#socket = io(`/${gameName}`, { reconnectionDelayMax: 4000 });
    const onServer = moves.map((name) => [name, { move: () => undefined, client: false }]);
    this.#client = Client({
      // The stages of the rules are unknown here: whether a move fits is for the server to say.
      game: { name: gameName, moves: Object.fromEntries(onServer), turn: { activePlayers: { all: "" } } } as never,
      matchID,
      ...(keys.credentials === undefined ? {} : { playerID: anySeat, credentials: keys.credentials }),
      debug: false,
      multiplayer: (options) => {
        const transport = SocketIO()(options as never);
        transport.socket = this.#socket;
        transport.requestSync = () => this.#requestSync();
        this.#receive = (options as unknown as { transportDataCallback: Receive }).transportDataCallback;
        return transport;
      },
    });
    this.#socket.on("sync", (_matchID: string, { state }: { state: SentState }) => this.#onSync(state));
    this.#socket.on("update", (_matchID: string, state: SentState) => this.#known.take(state));
    this.#socket.on("patch", (stateID: number, patch: Patch) => this.#onPatch(stateID, patch));
    this.#socket.on("lobby", (lobby: LobbyMessage) => this.#onLobby(lobby));
    this.#socket.on("refused", (refused: RefusedMessage) => this.#onRefused(readRefusalCode(refused)));
    this.#socket.on("reaction", (reaction: ReactionMessage) => this.#change({ reaction: { ...reaction } }));
    this.#socket.on("disconnect", () => this.#onDisconnect());
    this.#socket.on("connect_error", () => this.#change({ isConnected: false }));
    this.#client.subscribe((state) => {
      if (state !== null) this.#change({ view: state.G, result: state.ctx.gameover ?? null });
    });
    this.#client.start();
    // What was asleep has missed what was told, and its own clock may have slept as well.
    this.#stopWatching = onWake(() => this.#requestSync());
    // After the transport's own listener, which joins the match.
    this.#socket.on("connect", () => this.#onConnect());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): MatchSnapshot => this.#snapshot;

  /** Takes the seat that these keys open, or gives it up; the connection stays. */
  identify(keys: MatchKeys): void {
    const { credentials, creatorKey } = keys;
    const before = this.#keys;
    this.#keys = keys;
    if (before.creatorKey !== creatorKey) {
      this.#change({ lostLead: false });
      this.#showCreatorKey();
    }
    if (before.credentials === credentials) return;
    this.#unanswered = null;
    // Each step asks the server anew, and a seat without credentials would be refused: they come first and go last.
    if (credentials === undefined) this.#client.updatePlayerID(null);
    this.#client.updateCredentials(credentials as string);
    if (credentials !== undefined) this.#client.updatePlayerID(anySeat);
  }

  /** Sits at another one of the seats that the credentials open. */
  sitAt(seat: number): void {
    this.#client.updatePlayerID(String(seat));
  }

  act(move: string, ...args: readonly unknown[]): void {
    if (this.#snapshot.refusal !== null) this.#change({ refusal: null });
    const state = this.#client.getState();
    if (state === null) return;
    const playerID = this.#client.playerID;
    // Sent past the client's own reducer, which knows neither phases nor stages of the rules.
    const action = { type: "MAKE_MOVE", payload: { type: move, args, playerID } };
    this.#send({ action, stateID: state._stateID, playerID });
  }

  react(reaction: Reaction): void {
    // Nobody wants it later on.
    this.#socket.volatile.emit("react", this.#matchID, reaction);
  }

  close(): void {
    this.#stopWatching();
    this.#client.stop();
    this.#socket.close();
  }

  /** While there is no connection a move waits: sent before the server knows who is here, it would be refused. */
  #send(move: Move): void {
    this.#unanswered = move;
    if (!this.#socket.connected || this.#isResuming) return;
    const { action, stateID, playerID } = move;
    this.#socket.emit("update", action, stateID, this.#matchID, playerID, () => {
      if (this.#unanswered === move) this.#unanswered = null;
    });
  }

  #onSync(state: SentState): void {
    this.#known.take(state);
    if (!this.#isResuming) return;
    this.#isResuming = false;
    // If it was made after all, the server says no more than that.
    if (this.#unanswered !== null) this.#send(this.#unanswered);
  }

  #onDisconnect(): void {
    this.#isResuming = true;
    this.#isCreator = false;
    this.#change({ isConnected: false });
  }

  /** As boardgame.io's transport asks, and that changes are enough. */
  #requestSync(): void {
    const { playerID, credentials } = this.#client;
    const options: SyncOptions = { patches: true };
    this.#socket.emit("sync", this.#matchID, playerID, credentials, undefined, options);
  }

  #onPatch(stateID: number, patch: Patch): void {
    // The whole state is on its way.
    if (this.#known.state === null) return;
    if (this.#known.patch(stateID, patch)) {
      this.#receive({ type: "update", args: [this.#matchID, this.#known.state, []] });
    } else this.#requestSync();
  }

  #onConnect(): void {
    this.#change({ isConnected: true });
    this.#showCreatorKey();
  }

  /** The server keeps the key as long as the connection lasts, and takes it from a new one only once it has synced. */
  #showCreatorKey(): void {
    const { creatorKey } = this.#keys;
    this.#isCreator = false;
    if (creatorKey === undefined || !this.#socket.connected) return;
    this.#socket.emit("creator", this.#matchID, creatorKey, (answer: Acknowledgement) => {
      this.#isCreator = "ok" in answer;
    });
  }

  #onLobby(lobby: LobbyMessage): void {
    const { yourSeat, yourSeats = [] } = lobby;
    const asked = this.#client.playerID;
    // Of several seats another one was asked for meanwhile.
    if (yourSeats.some(({ seat }) => seat !== yourSeat && String(seat) === asked)) return;
    if (yourSeat !== null && String(yourSeat) !== asked) this.#client.updatePlayerID(String(yourSeat));
    this.#change({ lobby, lobbyAt: performance.now(), isGone: false });
    // The lead may have gone along to another device: the answer to the key says so.
    if (this.#isCreator && !lobby.mayFacilitate) this.#showCreatorKey();
  }

  #onRefused(code: ServerCode | undefined): void {
    const isFirstAnswer = this.#snapshot.lobby === null;
    if (code === "no-such-match" || (isFirstAnswer && code === "malformed")) this.#change({ isGone: true });
    else if (code === "not-creator") this.#change({ lostLead: true });
    // The seat was given up on another device: what is left is watching, or taking a seat again.
    else if (code === "not-your-seat" && (isFirstAnswer || this.#snapshot.lobby?.yourSeat === null)) {
      this.identify({ ...this.#keys, credentials: undefined });
    } else this.#change({ refusal: toldRefusal(code) });
  }

  #change(part: Partial<MatchSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}
