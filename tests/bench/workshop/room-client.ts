import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";

export const newKey = (): string => randomBytes(24).toString("base64url");

/** Asks the API of workshops, and tells how long the answer took, in ms. Rejects where it is refused. */
export async function ask(
  url: string,
  path: string,
  key: string,
  body: unknown,
): Promise<{ took: number; answer: unknown }> {
  const began = performance.now();
  const response = await fetch(`${url}/api/workshops${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return { took: performance.now() - began, answer: text === "" ? undefined : JSON.parse(text) };
}

/** A device that watches a workshop, or a match, and counts what comes over the wire, in bytes. */
export class RoomClient {
  readonly #socket: Socket;
  bytes = 0;
  /** What it was told first. */
  readonly whole: Promise<unknown>;

  private constructor(socket: Socket, first: string, packet: readonly unknown[]) {
    this.#socket = socket;
    socket.io.engine.on("packet", ({ data }: { data?: string }) => {
      this.bytes += (data?.length ?? 0) + 1;
    });
    this.whole = new Promise((resolve) => socket.once(first, resolve));
    socket.emit(packet[0] as string, ...packet.slice(1));
  }

  /** `first`: the event that says all there is to see. */
  static async open(url: string, namespace: string, first: string, packet: readonly unknown[]): Promise<RoomClient> {
    const options = { transports: ["websocket"], forceNew: true, reconnection: false, timeout: 60_000 };
    const socket = io(`${url}/${namespace}`, options);
    await new Promise((resolve, reject) => {
      socket.once("connect", () => resolve(undefined));
      socket.once("connect_error", reject);
    });
    const client = new RoomClient(socket, first, packet);
    await client.whole;
    return client;
  }

  /** Counts events of this name from now on. */
  counting(event: string): () => number {
    let count = 0;
    this.#socket.on(event, () => {
      count += 1;
    });
    return () => count;
  }

  /** When events of this name came, in ms, until none has for so many ms. */
  untilQuiet(event: string, ms: number): Promise<readonly number[]> {
    return new Promise((resolve) => {
      const times: number[] = [];
      let timer = setTimeout(() => resolve(times), ms);
      this.#socket.on(event, () => {
        times.push(performance.now());
        clearTimeout(timer);
        timer = setTimeout(() => resolve(times), ms);
      });
    });
  }

  close(): void {
    this.#socket.disconnect();
  }
}
