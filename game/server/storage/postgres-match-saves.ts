import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchChange } from "../matches/match-record.ts";
import { maxAnswers } from "../matches/match-store.ts";
import { joined, keepTag, parted, partedOrNull, type SaveStatement } from "./postgres-saves.ts";

type MatchTexts = Readonly<{
  meta: string;
  state: string | null;
  expiresAt: number;
  log: readonly string[];
  sealed: SealedAnswer | undefined;
}>;

/** The change as it is at this moment. */
export const textsOf = ({ meta, state, log = [], sealed }: MatchChange): MatchTexts => ({
  meta: JSON.stringify(meta),
  state: state === undefined ? null : JSON.stringify(state),
  expiresAt: expiresAt(meta),
  log: log.map((entry) => JSON.stringify(entry)),
  sealed,
});

/**
 * Rows are locked in the order of their ids, so that two nodes cannot wait for each other. A version that another node
 * has just written is seen: UPDATE looks at a row again once it got its lock.
 */
export const matchSaves: SaveStatement<MatchTexts> = {
  table: "matches",
  // 200 matches that move at once.
  batchSize: 200,
  text: `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], ${parted("$4")}, ${partedOrNull("$5")}, $6::bigint[])
      AS g (id, version, tag, meta, state, expires_at)
  ), locked AS (
    SELECT id FROM matches WHERE id = ANY ($1) ORDER BY id FOR UPDATE
  ), changed AS (
    UPDATE matches SET version = matches.version + 1, meta = given.meta, state = coalesce(given.state, matches.state),
      expires_at = given.expires_at, recent_changes = ${keepTag("matches")}
    FROM given, locked
    WHERE matches.id = given.id AND locked.id = given.id AND matches.version = given.version
    RETURNING matches.id, matches.version
  ), logged AS (
    INSERT INTO match_log (match_id, version, position, entry)
    SELECT entries.id, changed.version, entries.position, entries.entry
    FROM unnest($7::text[], $8::integer[], ${parted("$9")}) AS entries (id, position, entry)
    JOIN changed ON changed.id = entries.id
  ), answered AS (
    SELECT DISTINCT ON (key_hash) sealed.* FROM unnest($10::text[], $11::text[], $12::text[], $13::bigint[])
      AS sealed (id, key_hash, sealed, expires_at)
    JOIN changed ON changed.id = sealed.id
  ), answers_kept AS (
    INSERT INTO answers (match_id, key_hash, sealed, expires_at) SELECT * FROM answered
    ON CONFLICT (key_hash) DO UPDATE
    SET match_id = excluded.match_id, sealed = excluded.sealed, expires_at = excluded.expires_at
  ), answers_dropped AS (
    DELETE FROM answers USING (
      SELECT answers.key_hash, row_number() OVER (PARTITION BY match_id ORDER BY answers.expires_at DESC) AS place
      FROM answers JOIN answered ON answered.id = match_id
      WHERE answers.key_hash NOT IN (SELECT key_hash FROM answered)
    ) AS former
    WHERE answers.key_hash = former.key_hash AND place >= ${maxAnswers}
  )
  SELECT id FROM changed`,
  valuesOf(batch) {
    const entries = batch.flatMap(({ id, texts }) => texts.log.map((entry, position) => ({ id, position, entry })));
    const answers = batch.flatMap(({ id, texts: { sealed } }) => (sealed === undefined ? [] : [{ ...sealed, id }]));
    return [
      joined(batch.map(({ texts }) => texts.meta)),
      joined(batch.map(({ texts }) => texts.state ?? "")),
      batch.map(({ texts }) => texts.expiresAt),
      entries.map(({ id }) => id),
      entries.map(({ position }) => position),
      joined(entries.map(({ entry }) => entry)),
      answers.map(({ id }) => id),
      answers.map(({ keyHash }) => keyHash),
      answers.map(({ sealed }) => sealed),
      answers.map(({ expiresAt }) => expiresAt),
    ];
  },
};
