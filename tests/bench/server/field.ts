import { startPostgres, type TestPostgres } from "../../../game/server/fixtures/postgres.ts";
import { onCore, serverCore } from "../../support/measured-process.ts";
import type { BenchOptions } from "./bench-options.ts";
import { broadcast, type Contestant, type ContestantName, names, ours, oursOnPostgres, stock } from "./contestants.ts";
import type { Driver } from "./driver-orders.ts";
import type { Figures } from "./figures.ts";
import { playOnce } from "./play-once.ts";
import { storeMatches } from "./stored-matches.ts";

/** Programs get faster for that long: their code is compiled better the more often it runs. */
const warmUpPlays = 4;

export type Skipped = Readonly<{ name: string; reason: string }>;

/** All contestants, started, warmed up and with their players' sockets open; and who could not take part, and why. */
export class Field {
  readonly contestants: Contestant[] = [];
  readonly skipped: Skipped[] = [];
  readonly #driver: Driver;
  #database: TestPostgres | undefined;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Rejects where not even our server on SQLite or the stock server in memory can be started. */
  async enterAll({ stored, before }: BenchOptions): Promise<void> {
    const own = await this.#enter(names.sqlite, () => ours(names.sqlite));
    const theirs = await this.#enter(names.memory, () => stock(names.memory, "memory"));
    if (own === undefined || theirs === undefined) throw new Error(this.skipped.map(({ reason }) => reason).join("\n"));
    if (before !== undefined) {
      const earlier = await this.#enter(names.before, () => ours(names.before, { root: before }));
      if (earlier === undefined) throw new Error(this.skipped.map(({ reason }) => reason).join("\n"));
      return;
    }
    await this.#enter(names.postgres, () => this.#onPostgres(names.postgres, 1));
    await this.#enter(names.nodes, () => this.#onPostgres(names.nodes, 2));
    await this.#enter(names.flatFile, () => stock(names.flatFile, "files"));
    await this.#enter(names.ownLimit, () => broadcast(names.ownLimit, own.bytes));
    await this.#enter(names.limit, () => broadcast(names.limit, theirs.bytes));
    if (stored === 0) return;
    await this.#enter(names.full, () => ours(names.full, { fill: (folder) => storeMatches(folder, stored) }));
  }

  async close(): Promise<void> {
    while (this.contestants.length > 0) await this.contestants.pop()?.stop();
    await this.#database?.remove();
    this.#database = undefined;
  }

  async #onPostgres(name: ContestantName, nodes: number): Promise<Contestant> {
    // As it is in production: every commit is synced.
    this.#database ??= await onCore(serverCore, () => startPostgres([]));
    return oursOnPostgres(name, await this.#database.newDatabase(), nodes);
  }

  async #enter(name: ContestantName, start: () => Promise<Contestant>): Promise<Figures | undefined> {
    console.error(`warming up: ${name}`);
    let contestant: Contestant | undefined;
    try {
      contestant = await start();
      const { urls, creates } = contestant;
      await this.#driver.order({ type: "open", name, urls, creates });
      let figures: Figures | undefined;
      for (let play = 0; play < warmUpPlays; play += 1) {
        figures = await playOnce(this.#driver, contestant, { atOnce: 50, seconds: 3, round: -1 });
      }
      this.contestants.push(contestant);
      return figures;
    } catch (error) {
      await contestant?.stop();
      this.skipped.push({ name, reason: reasonOf(error as Error) });
      return undefined;
    }
  }
}

/** Of a process that ended, what it failed with; the rest is where. */
const reasonOf = ({ message }: Error) => /^\w*Error: .*$/m.exec(message)?.[0] ?? message.split("\n")[0] ?? "";
