import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export type Answer<Row> = Readonly<{
  rows: readonly Row[];
  /** How many rows were changed or read. */
  count: number;
  /** An earlier try was cut off: what it changed may have been stored, too. */
  isRepeated: boolean;
}>;

export type PoolOptions = Readonly<{
  /** Most connections at a time. */
  connections: number;
  /** How long, in ms, PostgreSQL may be away before queries are given up. */
  patience: number;
}>;

/** What PostgreSQL says when it stops, starts, is not the primary, has no connection left, or ended a deadlock. */
const passingStates = new Set(["57P01", "57P02", "57P03", "53300", "25006", "40001", "40P01"]);
const statementMs = 10_000;

/**
 * Connections to PostgreSQL that outlive a restart of it: a query that was cut off is asked again until the server is
 * back or has been away for longer than the patience. Then queries fail at once until it is back.
 */
export class PostgresPool {
  readonly #pool: pg.Pool;
  readonly #patience: number;
  #awaySince: number | undefined;
  #isClosed = false;

  constructor(url: string, { connections, patience }: PoolOptions) {
    this.#patience = patience;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 3000,
      statement_timeout: statementMs,
      // A network that swallows packets: the server's own limit never arrives.
      query_timeout: statementMs + 2000,
      keepAlive: true,
      application_name: "quartett",
    });
    // An idle connection that breaks would end the process; the next query opens another.
    this.#pool.on("error", () => {});
  }

  /** `name` prepares the statement on each connection. Rejects with what PostgreSQL said, or why it is not there. */
  async query<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<Answer<Row>> {
    for (let tries = 0; ; tries += 1) {
      try {
        const config = { text, values: [...values], ...(name === undefined ? {} : { name }) };
        const { rows, rowCount } = await this.#pool.query<Row>(config);
        this.#awaySince = undefined;
        return { rows, count: rowCount ?? 0, isRepeated: tries > 0 };
      } catch (error) {
        if (this.#isClosed || !isPassing(error)) throw error;
        this.#awaySince ??= performance.now();
        if (performance.now() - this.#awaySince > this.#patience) throw error;
        await wait(Math.min(1000, 50 * 2 ** tries));
      }
    }
  }

  /** One try, without patience. */
  async ask<Row extends object>(text: string): Promise<readonly Row[]> {
    return (await this.#pool.query<Row>(text)).rows;
  }

  /** Runs `work` on one connection; it must not be asked again by itself. */
  async onOneConnection(work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
    const client = await this.#pool.connect();
    // Destroyed afterwards: its settings are nobody else's.
    await work(client).finally(() => client.release(true));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#pool.end();
  }
}

/** Whether the connection failed or PostgreSQL is about to be back, rather than the statement being wrong. */
function isPassing(error: unknown): boolean {
  if (error instanceof TypeError) return false;
  return (
    !(error instanceof pg.DatabaseError) || passingStates.has(error.code ?? "") || error.code?.startsWith("08") === true
  );
}
