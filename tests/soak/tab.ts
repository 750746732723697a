import type { Socket as NetSocket } from "node:net";
import { io, type Socket } from "socket.io-client";
import type { Acknowledgement, LobbyMessage, RefusedMessage } from "../../game/protocol/public-match.ts";
import { onStates, type SeenState } from "../support/received-states.ts";
import type { Claim, SentMove, Testimony } from "./testimony.ts";

/** One page of one person: a socket that comes back by itself, and takes its seat again whenever it does. */
export class Tab {
  readonly #socket: Socket;
  state: SeenState | undefined;
  lobby: LobbyMessage | undefined;
  connections = 0;
  onNews: () => void = () => {};
  onRefused: (code: string) => void = () => {};

  constructor(url: string, gameName: string, claim: Claim, testimony: Testimony, transport: "websocket" | "polling") {
    const options = { transports: [transport], forceNew: true, reconnectionDelay: 100, reconnectionDelayMax: 500 };
    this.#socket = io(`${url}/${gameName}`, options);
    const { matchID, seat, credentials } = claim;
    // Half of the people come with our web app, the others with boardgame.io's own client.
    const wish = seat % 2 === 0 ? [{ patches: true }] : [];
    this.#socket.on("connect", () => {
      this.connections += 1;
      this.#socket.emit("sync", matchID, String(seat), credentials, 2, ...wish);
    });
    onStates(this.#socket, {
      take: (of, state) => {
        if (of !== matchID) testimony.wrongs.push(`seat ${seat} of ${matchID} was sent a state of ${of}`);
        this.state = state;
        testimony.sees(matchID, seat, state._stateID, { G: state.G, ctx: state.ctx });
        this.onNews();
      },
      onMisfit: (from) => testimony.wrongs.push(`seat ${seat} of ${matchID} got a patch of state ${from} out of order`),
    });
    this.#socket.on("lobby", (lobby: LobbyMessage) => {
      if (lobby.yourSeat !== seat) testimony.wrongs.push(`seat ${seat} of ${matchID} was told it is ${lobby.yourSeat}`);
      this.lobby = lobby;
      this.onNews();
    });
    this.#socket.on("refused", ({ code }: RefusedMessage) => {
      this.onRefused(code);
      // Storage failed as this page came back: a browser's page would be loaded again.
      if (code === "internal" && this.lobby === undefined) this.kill();
      this.onNews();
    });
    this.#socket.on("disconnect", () => {
      this.lobby = undefined;
      this.onNews();
    });
  }

  /** Whether the server has answered since the last connection. */
  get isThere(): boolean {
    return this.#socket.connected && this.lobby !== undefined;
  }

  send({ matchID, seat, stateID, name, args }: SentMove, answer: (answer: Acknowledgement) => void): void {
    const playerID = String(seat);
    const action = { type: "MAKE_MOVE", payload: { type: name, args, playerID } };
    this.#socket.emit("update", action, stateID, matchID, playerID, answer);
  }

  /** The network breaks without a word. */
  kill(): void {
    this.#wire()?.destroy();
    if (this.#wire() === undefined) this.#socket.io.engine?.close();
  }

  /** Nothing is read any more, as on a phone that sleeps; the connection stays. */
  pause(): void {
    this.#wire()?.pause();
  }

  resume(): void {
    this.#wire()?.resume();
  }

  close(): void {
    this.onNews = () => {};
    this.#socket.close();
  }

  /** Undefined while there is none, and with long polling. */
  #wire(): NetSocket | undefined {
    const transport = this.#socket.io.engine?.transport as unknown as { ws?: { _socket?: NetSocket } } | undefined;
    return transport?.ws?._socket;
  }
}
