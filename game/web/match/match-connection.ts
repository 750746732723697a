import { Client } from "boardgame.io/client";
import { SocketIO } from "boardgame.io/multiplayer";
import { io, type Socket } from "socket.io-client";
import type { LobbyMessage, RefusedMessage } from "../../protocol/public-match.ts";
import { gameName, type SupertrumpfResult, type SupertrumpfView } from "../../rules/supertrumpf/state.ts";
import { knownRefusal, type RefusalCode } from "./match-api.ts";

export type MatchSnapshot = Readonly<{
  /** Null until the server has answered. */
  lobby: LobbyMessage | null;
  /** The table as this seat sees it; null before the start. */
  view: SupertrumpfView | null;
  result: SupertrumpfResult | null;
  isConnected: boolean;
  refusal: RefusalCode | null;
  /** The server does not know the match. */
  isGone: boolean;
}>;

const nothingYet: MatchSnapshot = {
  lobby: null,
  view: null,
  result: null,
  isConnected: true,
  refusal: null,
  isGone: false,
};

/** Moves run on the server alone; the client only knows their names. */
const game = { name: gameName, moves: { pickValue: { move: () => undefined, client: false } } };

/** Which seat the credentials open is said by the server; until then any seat will do. */
const anySeat = "0";

type PlayClient = ReturnType<typeof Client<SupertrumpfView>>;

/** One connection to one match, for one seat or as a spectator; in the form that `useSyncExternalStore` reads. */
export class MatchConnection {
  readonly #socket: Socket;
  readonly #client: PlayClient;
  readonly #listeners = new Set<() => void>();
  #snapshot = nothingYet;
  #credentials: string | undefined;

  constructor(matchID: string, credentials: string | undefined) {
    this.#credentials = credentials;
    this.#socket = io(`/${gameName}`, { reconnectionDelayMax: 4000 });
    this.#client = Client<SupertrumpfView>({
      game: game as never,
      matchID,
      ...(credentials === undefined ? {} : { playerID: anySeat, credentials }),
      debug: false,
      multiplayer: (options) => {
        const transport = SocketIO()(options as never);
        transport.socket = this.#socket;
        return transport;
      },
    });
    this.#socket.on("lobby", (lobby: LobbyMessage) => this.#onLobby(lobby));
    this.#socket.on("refused", ({ code }: RefusedMessage) => this.#onRefused(code));
    this.#socket.on("connect", () => this.#change({ isConnected: true }));
    this.#socket.on("disconnect", () => this.#change({ isConnected: false }));
    this.#socket.on("connect_error", () => this.#change({ isConnected: false }));
    this.#client.subscribe((state) => {
      if (state === null) return;
      this.#change({ view: state.G, result: (state.ctx.gameover as SupertrumpfResult | undefined) ?? null });
    });
    this.#client.start();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): MatchSnapshot => this.#snapshot;

  /** Takes the seat that these credentials open, or gives it up; the connection stays. */
  identify(credentials: string | undefined): void {
    if (this.#credentials === credentials) return;
    this.#credentials = credentials;
    // Each step asks the server anew, and a seat without credentials would be refused: they come first and go last.
    if (credentials === undefined) this.#client.updatePlayerID(null);
    this.#client.updateCredentials(credentials as string);
    if (credentials !== undefined) this.#client.updatePlayerID(anySeat);
  }

  pickValue(value: string): void {
    this.#change({ refusal: null });
    this.#client.moves.pickValue?.(value);
  }

  close(): void {
    this.#client.stop();
    this.#socket.close();
  }

  #onLobby(lobby: LobbyMessage): void {
    const seat = lobby.yourSeat === null ? null : String(lobby.yourSeat);
    if (seat !== null && seat !== this.#client.playerID) this.#client.updatePlayerID(seat);
    this.#change({ lobby, isGone: false });
  }

  #onRefused(code: string): void {
    const isFirstAnswer = this.#snapshot.lobby === null;
    if (code === "no-such-match" || (isFirstAnswer && code === "malformed")) this.#change({ isGone: true });
    // The seat was given up on another device: what is left is watching, or taking a seat again.
    else if (isFirstAnswer && code === "not-your-seat") this.identify(undefined);
    else this.#change({ refusal: knownRefusal(code) });
  }

  #change(part: Partial<MatchSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}
