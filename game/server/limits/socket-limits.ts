import type { IncomingMessage } from "node:http";
import type { Server, Socket } from "socket.io";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import { atMost, type Limits } from "../config/limits.ts";
import type { WrongSecret } from "../matches/refusal.ts";
import type { AddressLimits } from "./address-limits.ts";
import { bucketOf, clientAddress, networkOf } from "./client-address.ts";
import { FixedWindow } from "./fixed-window.ts";
import type { TooMany } from "./too-many.ts";

export type SocketRefusal = "sockets" | "socketsPerAddress" | "packetsPerSocket" | "packetsPerAddress";

export type SocketLimitsOptions = Readonly<{
  limits: Limits;
  addresses: AddressLimits;
  trustedProxies: number;
  /** Milliseconds, by a clock that never jumps. */
  now: () => number;
  onRefused: (limit: SocketRefusal) => void;
}>;

/** Over how long packets are counted, in ms. */
const packetSpan = 10_000;

/** Engine.io's connection, as far as it is used here. */
type Connection = Socket["conn"];

/**
 * Bounds sockets and packets below the games: whatever arrives counts, well-formed or not. A connection too many is
 * refused before it exists; one that sends too much is told so once ("refused", code "too-many") and closed.
 */
export class SocketLimits {
  readonly #options: SocketLimitsOptions;
  /** Open connections by network; only of networks that have some. */
  readonly #openOf = new Map<string, number>();
  /** By bucket, so that coming back does not begin a new count; bounded by the number of buckets. */
  readonly #packetsOf = new Map<number, FixedWindow>();
  /** Addresses are read once: a connection that is closing no longer knows its peer. */
  readonly #addresses = new WeakMap<Connection, string>();
  readonly #sockets = new WeakMap<Connection, Set<Socket>>();
  #open = 0;

  constructor(options: SocketLimitsOptions) {
    this.#options = options;
  }

  get open(): number {
    return this.#open;
  }

  /** Whether this handshake may become a connection. */
  async mayConnect(request: IncomingMessage): Promise<boolean> {
    const address = this.#addressOf(request);
    try {
      await this.#options.addresses.count("connections", address);
    } catch {
      return false;
    }
    return this.#hasRoom(networkOf(address));
  }

  /** Counts from now on what connects to `io`, whose namespaces must be there already. */
  guard(io: Server): void {
    io.engine.on("connection", (connection: Connection) => this.#admit(connection));
    io.on("new_namespace", (namespace) => namespace.on("connection", (socket: Socket) => this.#know(socket)));
  }

  /** Somebody showed a wrong key: counts against the address, and too many of them close the connection. */
  readonly countWrongSecret = async (socket: Socket, wrong: WrongSecret): Promise<void> => {
    try {
      await this.#options.addresses.countWrong(wrong, this.#addresses.get(socket.conn) ?? "");
    } catch (refusal) {
      tell(socket, (refusal as TooMany).message);
      socket.conn.close();
    }
  };

  /** Rejects with `TooMany` where the address has asked for too many workshops that are not there. */
  readonly requireRightCodes = (socket: Socket): Promise<void> =>
    this.#options.addresses.require("wrongCodes", this.#addresses.get(socket.conn) ?? "");

  #admit(connection: Connection): void {
    const { limits } = this.#options;
    const address = this.#addressOf(connection.request);
    const network = networkOf(address);
    // Asked again: many handshakes may have been under way at once.
    if (!this.#hasRoom(network)) return void connection.close();
    this.#addresses.set(connection, address);
    this.#open += 1;
    this.#openOf.set(network, (this.#openOf.get(network) ?? 0) + 1);
    connection.once("close", () => {
      this.#open -= 1;
      const left = (this.#openOf.get(network) ?? 0) - 1;
      if (left > 0) this.#openOf.set(network, left);
      else this.#openOf.delete(network);
    });
    const own = this.#packetsUpTo(limits.packetsPerSocket);
    const shared = this.#packetsFrom(bucketOf(address));
    connection.on("data", () => {
      const limit = !own.allows() ? "packetsPerSocket" : shared.allows() ? undefined : "packetsPerAddress";
      if (limit !== undefined) this.#cutOff(connection, limit);
    });
  }

  #cutOff(connection: Connection, limit: SocketRefusal): void {
    if (connection.readyState !== "open") return;
    this.#options.onRefused(limit);
    for (const socket of this.#sockets.get(connection) ?? []) tell(socket, "too many packets; wait a little");
    connection.close();
  }

  #packetsFrom(bucket: number): FixedWindow {
    const packets = this.#packetsOf.get(bucket) ?? this.#packetsUpTo(this.#options.limits.packetsPerAddress);
    this.#packetsOf.set(bucket, packets);
    return packets;
  }

  #packetsUpTo(limit: number): FixedWindow {
    return new FixedWindow({ max: atMost(limit), length: packetSpan, now: this.#options.now });
  }

  #know(socket: Socket): void {
    const known = this.#sockets.get(socket.conn) ?? new Set();
    this.#sockets.set(socket.conn, known.add(socket));
    socket.once("disconnect", () => known.delete(socket));
  }

  #hasRoom(network: string): boolean {
    const { limits, onRefused } = this.#options;
    const isFull = this.#open >= atMost(limits.sockets);
    const hasShare = (this.#openOf.get(network) ?? 0) < atMost(limits.socketsPerAddress);
    if (isFull) onRefused("sockets");
    else if (!hasShare) onRefused("socketsPerAddress");
    return !isFull && hasShare;
  }

  #addressOf(request: IncomingMessage): string {
    return clientAddress(request, this.#options.trustedProxies);
  }
}

function tell(socket: Socket, message: string): void {
  const refused: RefusedMessage = { code: "too-many", message };
  socket.emit("refused", refused);
}
