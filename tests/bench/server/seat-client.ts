import { io, type Socket } from "socket.io-client";
import { onStates, type SeenState } from "../../support/received-states.ts";

/** One player's browser: a websocket of its own that takes the states of one match at a time. */
export class SeatClient {
  readonly #socket: Socket;
  #matchID = "";
  #state: SeenState | undefined;
  /** Length of all packets that arrived, in bytes: what they say is ASCII. */
  bytes = 0;
  onState: () => void = () => {};
  /** Told why a packet was not carried out. */
  onRefused: (code: string) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.io.engine.on("packet", ({ data }: { data?: string }) => {
      this.bytes += (data?.length ?? 0) + 1;
    });
    onStates(socket, {
      take: (matchID, state) => this.#take(matchID, state),
      onMisfit: (from) => this.onRefused(`a patch of state ${from}`),
    });
    socket.on("refused", ({ code }: { code: string }) => this.onRefused(code));
    socket.on("disconnect", () => this.onRefused("disconnected"));
  }

  /** Resolves when the socket is open; rejects if it cannot be opened. */
  static open(url: string): Promise<SeatClient> {
    const options = { transports: ["websocket"], forceNew: true, reconnection: false, timeout: 60_000 };
    const socket = io(`${url}/supertrumpf`, options);
    return new Promise((resolve, reject) => {
      socket.once("connect", () => resolve(new SeatClient(socket)));
      socket.once("connect_error", reject);
    });
  }

  /** The latest state of the present match, -1 before the first. */
  get stateID(): number {
    return this.#state?._stateID ?? -1;
  }

  get state(): SeenState | undefined {
    return this.#state;
  }

  sync(matchID: string, seat: number, credentials: string | undefined): void {
    this.#matchID = matchID;
    this.#state = undefined;
    this.#socket.emit("sync", matchID, String(seat), credentials, 4, { patches: true });
  }

  move(name: string, args: readonly unknown[], seat: number): void {
    const playerID = String(seat);
    const action = { type: "MAKE_MOVE", payload: { type: name, args, playerID } };
    this.#socket.emit("update", action, this.stateID, this.#matchID, playerID);
  }

  close(): void {
    this.onRefused = () => {};
    this.#socket.close();
  }

  #take(matchID: string, state: SeenState): void {
    if (matchID !== this.#matchID) return;
    this.#state = state;
    this.onState();
  }
}
