import pg from "pg";
import { z } from "zod";
import { safeParse } from "../../../cards/schema/safe-parse.ts";
import { reactions } from "../../protocol/public-match.ts";
import type { PostgresPool } from "../storage/postgres-pool.ts";
import { recordKinds } from "./neighbours.ts";

const notice = z.discriminatedUnion("kind", [
  /**
   * A record was changed, or deleted: whoever shows it reads it. Ids are called those of matches, workshops' too: during an
   * update nodes of the last release, which had matches only, read these notices as well.
   */
  z.object({ kind: z.enum(recordKinds), matchID: z.string(), version: z.int() }),
  /** Others watch these records now; `generation` counts the sender's notices of this kind. */
  z.object({ kind: z.literal("presence"), generation: z.int(), matchIDs: z.array(z.string()) }),
  /** Too much has changed to list it, or the sender has closed: whoever hears it looks. */
  z.object({ kind: z.literal("look") }),
  z.object({ kind: z.literal("reaction"), matchID: z.string(), seat: z.int(), reaction: z.literal(reactions) }),
]);
/** A node of another release may send notices of a kind that is not known here. */
const message = z.object({ node: z.string(), notices: z.array(z.unknown()) });

export type Notice = z.infer<typeof notice>;

export type NoticesOptions = Readonly<{
  url: string;
  pool: PostgresPool;
  node: string;
  channel: string;
  onNotice: (node: string, notice: Notice) => void;
  /** After a connection was made again: notices may have been missed. */
  onGap: () => void;
}>;

/** PostgreSQL takes payloads of less than 8000 bytes. */
const maxBytes = 7000;
const patienceMs = 5000;

/**
 * Short messages between nodes by LISTEN and NOTIFY, on a connection of its own that is made again whenever it breaks.
 * Any of them may be lost. They are sent after the change is stored, not in its transaction: a transaction with NOTIFY
 * holds up every other commit of the database.
 */
export class Notices {
  readonly #options: NoticesOptions;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<string | symbol, Notice>();
  #sending: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: NoticesOptions) {
    this.#options = options;
  }

  /** Resolves once it listens. */
  async listen(): Promise<void> {
    const { url, channel } = this.#options;
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
      application_name: "quartett listener",
    });
    client.on("error", () => {});
    client.on("notification", ({ payload }) => this.#take(payload ?? ""));
    client.on("end", () => this.#listenAgain(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.#client = client;
    if (this.#isClosed) await client.end();
  }

  /** Finds out whether the connection still carries anything; if not, another is made. */
  async check(): Promise<void> {
    const client = this.#client;
    await client?.query("SELECT 1").catch(() => client.end().catch(() => {}));
  }

  send(item: Notice): void {
    // Of a record the last version is enough; everything else is told in its order.
    this.#waiting.set("version" in item ? item.matchID : Symbol(item.kind), item);
    this.#sending ??= this.#sendAll();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#sending;
    await this.#client?.end().catch(() => {});
  }

  async #sendAll(): Promise<void> {
    // What happens in the same breath goes together.
    await new Promise((resolve) => setImmediate(resolve));
    const { pool, channel } = this.#options;
    while (this.#waiting.size > 0) {
      // A failure loses these; the others find out at their next heartbeat.
      await pool.query("SELECT pg_notify($1, $2)", [channel, this.#nextMessage()], "notify").catch(() => {});
    }
    this.#sending = undefined;
  }

  #nextMessage(): string {
    const notices: Notice[] = [];
    let bytes = 0;
    for (const [key, item] of this.#waiting) {
      bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
      if (bytes > maxBytes && notices.length > 0) break;
      notices.push(item);
      this.#waiting.delete(key);
    }
    return JSON.stringify({ node: this.#options.node, notices });
  }

  #take(payload: string): void {
    const parsed = safeParse(message, parseJSON(payload));
    if (!parsed.success || parsed.data.node === this.#options.node) return;
    for (const item of parsed.data.notices) {
      const known = safeParse(notice, item);
      if (known.success) this.#options.onNotice(parsed.data.node, known.data);
    }
  }

  #listenAgain(client: pg.Client): void {
    // One that never listened is tried again by whoever tried it.
    if (this.#isClosed || this.#client !== client) return;
    this.#client = undefined;
    const attempt = (delay: number) => {
      this.#retry = setTimeout(() => {
        this.listen().then(this.#options.onGap, () => {
          if (!this.#isClosed) attempt(Math.min(2000, delay * 2));
        });
      }, delay);
    };
    attempt(50);
  }
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
