import { once } from "node:events";
import { driverCore, startMeasured } from "../../support/measured-process.ts";

export type DriverOrder =
  /** Opens the sockets of all tables. `creates`: matches are made over HTTP, not by asking for them. */
  | Readonly<{ type: "open"; name: string; urls: readonly string[]; creates: boolean }>
  /** New matches at as many tables as `atOnce` need. */
  | Readonly<{ type: "lay"; name: string; atOnce: number }>
  /** Plays what is laid, `atOnce` matches at a time, for `seconds` at most. */
  | Readonly<{ type: "play"; name: string; atOnce: number; seconds: number }>
  | Readonly<{ type: "close"; name: string }>;

/** `elapsed` and percentiles of the time from a move to its last view in ms; bytes that all clients received. */
export type Played = Readonly<{ moves: number; elapsed: number; bytes: number; p50: number; p95: number }>;

export type DriverAnswer = Readonly<{ played: Played | null } | { error: string }>;

export type Driver = Readonly<{
  /** Resolves when the order is carried out, for "play" with what was measured. Rejects with what went wrong. */
  order(order: DriverOrder): Promise<Played | null>;
  stop(): Promise<void>;
}>;

export async function startDriver(): Promise<Driver> {
  const file = new URL("./driver.ts", import.meta.url);
  const { child, stop } = await startMeasured({ file, core: driverCore, ready: /driver (ready)/ });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the driver ended")));
  ended.catch(() => {});
  return {
    async order(order) {
      child.send(order);
      const [answer] = (await Promise.race([once(child, "message"), ended])) as [DriverAnswer];
      if ("error" in answer) throw new Error(answer.error);
      return answer.played;
    },
    stop,
  };
}
