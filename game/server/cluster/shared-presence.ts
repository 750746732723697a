import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Presence, Watcher } from "../matches/presence.ts";
import type { PostgresPool } from "../storage/postgres-pool.ts";

const storedWatchers = z
  .array(z.tuple([z.string().nullable(), z.boolean(), z.number()]))
  .transform((rows): Watcher[] =>
    rows.map(([credentialHash, isCreator, since]) => ({ credentialHash, isCreator, since })),
  );

/** Writes this node's presence, and nothing if the node itself was dropped meanwhile. */
const publishChanges = `
  WITH node AS (
    UPDATE nodes SET generation = generation + 1, seen_at = now() WHERE id = $1 RETURNING generation
  ), given AS (
    SELECT * FROM unnest($2::text[], $3::text[]) AS g (match_id, watchers)
  ), gone AS (
    DELETE FROM presence USING given
    WHERE presence.node_id = $1 AND presence.match_id = given.match_id AND given.watchers IS NULL
  ), put AS (
    INSERT INTO presence (node_id, match_id, watchers)
    SELECT $1, match_id, watchers FROM given, node WHERE watchers IS NOT NULL
    ON CONFLICT (node_id, match_id) DO UPDATE SET watchers = excluded.watchers
  )
  SELECT generation FROM node`;

export type SharedPresenceOptions = Readonly<{
  pool: PostgresPool;
  node: string;
  presence: Presence;
  /** A node that has not been heard of for so long, in ms, is dead: its people are gone. */
  deadAfter: number;
}>;

/**
 * Presence of all nodes in two unlogged tables. Each node writes its own rows, with a generation that counts its
 * writes, and mirrors those of the others; a generation that was skipped makes it read a node's rows again.
 */
export class SharedPresence {
  readonly #options: SharedPresenceOptions;
  /** The generation up to which the rows of other nodes are known. */
  readonly #known = new Map<string, number>();

  constructor(options: SharedPresenceOptions) {
    this.#options = options;
  }

  /** Says who watches these matches here; resolves with the generation, undefined where this node is not registered. */
  async publish(matchIDs: readonly string[]): Promise<number | undefined> {
    const { pool, node, presence } = this.#options;
    const rows = matchIDs.map((matchID) => {
      const watchers = presence.watchersHere(matchID);
      const stored = watchers.map(({ credentialHash, isCreator, since }) => [credentialHash, isCreator, since]);
      return stored.length === 0 ? null : JSON.stringify(stored);
    });
    const answer = await pool.query<{ generation: number }>(publishChanges, [node, matchIDs, rows], "publish");
    return answer.rows[0]?.generation;
  }

  /** Says that this node lives. False if it was not registered: it is now, and has nothing published. */
  async beat(): Promise<boolean> {
    const { pool, node, deadAfter } = this.#options;
    const { rows } = await pool.query<{ isNew: boolean }>(
      `INSERT INTO nodes (id, generation) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET seen_at = now()
       RETURNING xmax = 0 AS "isNew"`,
      // Nobody may take the first generations of a node that was dropped for ones it knows already.
      [node, randomInt(2 ** 30)],
    );
    await pool.query("DELETE FROM nodes WHERE seen_at < now() - $1 * interval '1 ms'", [deadAfter]);
    return rows[0]?.isNew === false;
  }

  /** Reads what is not known of the others yet; resolves with the matches where something may have changed. */
  async catchUp(): Promise<ReadonlySet<string>> {
    const { pool, node, presence } = this.#options;
    const { rows } = await pool.query<{ id: string; generation: number }>(
      "SELECT id, generation FROM nodes WHERE id <> $1",
      [node],
    );
    const changed = new Set<string>();
    const living = new Set(rows.map(({ id }) => id));
    for (const id of [...this.#known.keys()].filter((known) => !living.has(known))) {
      this.#known.delete(id);
      for (const matchID of presence.matchesOn(id)) {
        presence.setElsewhere(id, matchID, []);
        changed.add(matchID);
      }
    }
    for (const { id, generation } of rows) {
      if (this.#known.get(id) === generation) continue;
      const before = presence.matchesOn(id);
      const now = await this.#read(id);
      for (const matchID of before) if (!now.has(matchID)) presence.setElsewhere(id, matchID, []);
      for (const matchID of [...before, ...now]) changed.add(matchID);
      this.#known.set(id, generation);
    }
    return changed;
  }

  /** Takes another node's news of some matches; false where news before it were missed, and all must be caught up. */
  async take(node: string, generation: number, matchIDs: readonly string[]): Promise<boolean> {
    if (this.#known.get(node) !== generation - 1) return (this.#known.get(node) ?? -1) >= generation;
    const found = await this.#read(node, matchIDs);
    for (const matchID of matchIDs) if (!found.has(matchID)) this.#options.presence.setElsewhere(node, matchID, []);
    this.#known.set(node, generation);
    return true;
  }

  /** Nobody is here any more. */
  async withdraw(): Promise<void> {
    const { pool, node } = this.#options;
    await pool.query("DELETE FROM nodes WHERE id = $1", [node]);
  }

  /** Mirrors a node's rows, of these matches or of all; resolves with the matches that have one. */
  async #read(node: string, matchIDs: readonly string[] | null = null): Promise<ReadonlySet<string>> {
    const { pool, presence } = this.#options;
    const { rows } = await pool.query<{ matchID: string; watchers: string }>(
      `SELECT match_id AS "matchID", watchers FROM presence
       WHERE node_id = $1 AND ($2::text[] IS NULL OR match_id = ANY ($2))`,
      [node, matchIDs],
    );
    for (const { matchID, watchers } of rows) {
      presence.setElsewhere(node, matchID, storedWatchers.parse(JSON.parse(watchers)));
    }
    return new Set(rows.map(({ matchID }) => matchID));
  }
}
