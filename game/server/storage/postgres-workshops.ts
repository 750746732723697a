import { readAny } from "../matches/match-store.ts";
import { Outdated } from "../records/conflict.ts";
import { CodeTaken, type StoredWorkshop, type WorkshopStore } from "../workshops/workshop-store.ts";
import type { PostgresDecks } from "./postgres-decks.ts";
import type { PostgresPool } from "./postgres-pool.ts";
import { joined, keepTag, PostgresSaves, parted, type SaveStatement } from "./postgres-saves.ts";

type WorkshopTexts = Readonly<{ content: string; expiresAt: number }>;

/** Locks as those of matches do. */
const workshopSaves: SaveStatement<WorkshopTexts> = {
  table: "workshops",
  // The content of one may be hundreds of kB.
  batchSize: 20,
  text: `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], ${parted("$4")}, $5::bigint[])
      AS g (id, version, tag, content, expires_at)
  ), locked AS (
    SELECT id FROM workshops WHERE id = ANY ($1) ORDER BY id FOR UPDATE
  )
  UPDATE workshops SET version = workshops.version + 1, content = given.content, expires_at = given.expires_at,
    recent_changes = ${keepTag("workshops")}
  FROM given, locked
  WHERE workshops.id = given.id AND locked.id = given.id AND workshops.version = given.version
  RETURNING workshops.id`,
  valuesOf: (batch) => [joined(batch.map(({ texts }) => texts.content)), batch.map(({ texts }) => texts.expiresAt)],
};

/** Nothing is created where there is one of this id or this join code. */
const create = `
  WITH created AS (
    INSERT INTO workshops (id, join_code, expires_at, content) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING RETURNING id
  ), linked AS (
    INSERT INTO workshop_decks (workshop_id, deck_id, version)
    SELECT created.id, decks.* FROM created, unnest($5::text[], $6::text[]) AS decks
  )
  SELECT id FROM created`;

type WorkshopRow = { id: string; version: number; expiresAt: string; content: string };
const select = `SELECT id, version, expires_at AS "expiresAt", content FROM workshops`;

/** A bigint comes as text. */
const workshopOf = ({ id, version, expiresAt, content }: WorkshopRow): StoredWorkshop => ({
  ...{ id, version, expiresAt: Number(expiresAt), content: JSON.parse(content) as unknown },
});

export type PostgresWorkshops = WorkshopStore &
  Readonly<{
    /** Rejects where workshops cannot be read. */
    check(): Promise<void>;
    /** Resolves once no change waits any more. */
    drain(): Promise<void>;
  }>;

/** Workshops in the database of matches. `wipe` ends earlier versions of rows, and what was deleted. */
export function postgresWorkshops(
  pool: PostgresPool,
  decks: PostgresDecks,
  wipe: () => Promise<void>,
): PostgresWorkshops {
  const saves = new PostgresSaves(pool, workshopSaves);
  const load = async (id: string): Promise<StoredWorkshop | undefined> => {
    const { rows } = await pool.query<WorkshopRow>(`${select} WHERE id = $1`, [id], "load-workshop");
    return rows[0] && workshopOf(rows[0]);
  };
  return {
    load,
    async create(id, frame, content, given = []) {
      const values = [
        ...[id, frame.joinCode, frame.expiresAt, JSON.stringify(content)],
        ...[frame.decks.map((deck) => deck.id), frame.decks.map(({ version }) => version)],
      ];
      const { count, isRepeated } = await decks.referring(given, () => pool.query(create, values));
      if (count > 0) return;
      if ((await load(id)) === undefined) throw new CodeTaken();
      // Of two tries the first may have created it: ids are random, or known to one client only.
      if (!isRepeated) throw new Outdated();
    },
    async idOf(joinCode) {
      const { rows } = await pool.query<{ id: string }>("SELECT id FROM workshops WHERE join_code = $1", [joinCode]);
      return rows[0]?.id;
    },
    save: async (workshop, { expiresAt, content }) =>
      saves.save(workshop, { expiresAt, content: JSON.stringify(content) }),
    async delete(id) {
      const { count, isRepeated } = await pool.query("DELETE FROM workshops WHERE id = $1", [id]);
      await decks.sweep();
      await wipe();
      return count > 0 || isRepeated;
    },
    async deleteExpired(now) {
      const { count } = await pool.query("DELETE FROM workshops WHERE expires_at <= $1", [now]);
      await decks.sweep();
      await wipe();
      return count;
    },
    async count() {
      const { rows } = await pool.query<{ stored: number }>("SELECT count(*)::int AS stored FROM workshops");
      return rows[0]?.stored ?? 0;
    },
    async check() {
      const rows = await pool.ask<WorkshopRow>(`${select} LIMIT 2`);
      await readAny(rows, async (row) => workshopOf(row));
    },
    drain: () => saves.drain(),
  };
}
