import type { DatabaseSync } from "node:sqlite";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { maxAnswers } from "../matches/match-store.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import { prepareDeckWrites } from "./sqlite-decks.ts";
import { prepareWorkshopWrites, type WorkshopWrite } from "./sqlite-workshop-writes.ts";

/** What is written for the store; texts are JSON, times ms since 1970. */
export type Write =
  | Readonly<{
      kind: "create";
      id: string;
      expiresAt: number;
      meta: string;
      sealed: SealedAnswer | undefined;
      decks: readonly DeckReference[];
      /** Content of decks that may not be stored yet. */
      given: readonly PackedDeck[];
    }>
  | Readonly<{
      kind: "save";
      id: string;
      version: number;
      expiresAt: number;
      meta: string;
      state: string | null;
      log: readonly string[];
      sealed?: SealedAnswer | undefined;
    }>
  | Readonly<{ kind: "adoptDeck"; deck: PackedDeck }>
  | Readonly<{ kind: "delete"; id: string }>
  | Readonly<{ kind: "deleteExpired"; now: number }>
  | WorkshopWrite
  /** Syncs the log, and writes nothing: a full disk can still be read. */
  | Readonly<{ kind: "ping" }>
  /** Writes what is there already, to see whether that can be done. */
  | Readonly<{ kind: "probe" }>;

/** How many matches, or workshops, a write has changed, or why it could not be done. */
export type Written = Readonly<{ changes: number } | { error: Error }>;

/** What leaves something behind in the log that has to go. */
const deletions: ReadonlySet<Write["kind"]> = new Set([
  "delete",
  "deleteExpired",
  "deleteWorkshop",
  "deleteExpiredWorkshops",
]);
export const isDeletion = ({ kind }: Write): boolean => deletions.has(kind);

type Apply = (write: Write) => number;
export type WriteStatements = Readonly<{ database: DatabaseSync; apply: Apply }>;

/** Statements for every write; none of them begins or ends a transaction. */
export function prepareWrites(database: DatabaseSync): WriteStatements {
  const insert = database.prepare(
    `INSERT INTO matches (id, version, expires_at, meta) VALUES (?, 0, ?, ?)
     ON CONFLICT (id) DO NOTHING RETURNING number`,
  );
  const update = database.prepare(
    `UPDATE matches SET version = version + 1, expires_at = ?, meta = ?, state = coalesce(?, state)
     WHERE id = ? AND version = ? RETURNING number`,
  );
  const append = database.prepare(
    `INSERT INTO match_log (match_number, position, entry)
     SELECT ?1, coalesce(max(position) + 1, 0), ?2 FROM match_log WHERE match_number = ?1`,
  );
  const answer = database.prepare(
    "INSERT OR REPLACE INTO answers (match_number, key_hash, sealed, expires_at) VALUES (?, ?, ?, ?)",
  );
  const trim = database.prepare(
    `DELETE FROM answers WHERE match_number = ?1 AND key_hash NOT IN (
       SELECT key_hash FROM answers WHERE match_number = ?1 ORDER BY expires_at DESC LIMIT ${maxAnswers})`,
  );
  const keep = (match: number, sealed: SealedAnswer | undefined) => {
    if (sealed === undefined) return;
    answer.run(match, sealed.keyHash, sealed.sealed, sealed.expiresAt);
    trim.run(match);
  };
  const deleteOne = database.prepare("DELETE FROM matches WHERE id = ?");
  const deleteOld = database.prepare("DELETE FROM matches WHERE expires_at <= ?");
  const deleteAnswers = database.prepare("DELETE FROM answers WHERE expires_at <= ?");
  const decks = prepareDeckWrites(database);
  const applyToWorkshops = prepareWorkshopWrites(database, decks);
  const ping = database.prepare("SELECT 1");
  const apply: Apply = (write) => {
    switch (write.kind) {
      case "create": {
        const inserted = insert.get(write.id, write.expiresAt, write.meta);
        if (inserted === undefined) return 0;
        decks.link("match_decks", inserted.number as number, write.decks, write.given);
        keep(inserted.number as number, write.sealed);
        return 1;
      }
      case "save": {
        const { id, version, expiresAt, meta, state, log, sealed } = write;
        const updated = update.get(expiresAt, meta, state, id, version);
        if (updated === undefined) return 0;
        for (const entry of log) append.run(updated.number as number, entry);
        keep(updated.number as number, sealed);
        return 1;
      }
      case "adoptDeck":
        return decks.adopt(write.deck);
      case "delete": {
        const { changes } = deleteOne.run(write.id);
        decks.sweep();
        return Number(changes);
      }
      case "deleteExpired": {
        deleteAnswers.run(write.now);
        const { changes } = deleteOld.run(write.now);
        decks.sweep();
        return Number(changes);
      }
      case "ping":
        ping.get();
        return 0;
      case "probe": {
        // The number is in the header of the file, which every release has: no table is needed for it.
        const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
        database.exec(`PRAGMA user_version = ${version}`);
        return 0;
      }
      default:
        return applyToWorkshops(write);
    }
  };
  return { database, apply };
}

/**
 * Carries all of them out in one transaction, in their order: they share the wait for the disk. Where that fails, each
 * is tried again by itself, so that it fails for its own reason only. Throws, with nothing done, where another program
 * holds the database.
 */
export function applyTogether(statements: WriteStatements, writes: readonly Write[]): readonly Written[] {
  try {
    return inTransaction(statements, writes);
  } catch (error) {
    if (isBusy(error)) throw error;
    return writes.flatMap((write) => alone(statements, write));
  }
}

function alone(statements: WriteStatements, write: Write): readonly Written[] {
  try {
    return inTransaction(statements, [write]);
  } catch (error) {
    return [{ error: error as Error }];
  }
}

/** Whether another program holds the database. */
export const isBusy = (error: unknown): boolean => resultCode(error) === codes.busy;

/** Whether a new connection may do better: one that reaches a full disk cannot even be opened everywhere. */
export const isConnectionsFault = (error: unknown): boolean => {
  const code = resultCode(error);
  return code !== codes.full && code !== codes.constraint;
};

const codes = { busy: 5, full: 13, constraint: 19 } as const;

/** SQLite's primary result code, without what the higher bits add. */
export const resultCode = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & 0xff;

function inTransaction({ database, apply }: WriteStatements, writes: readonly Write[]): readonly Written[] {
  database.exec("BEGIN IMMEDIATE");
  try {
    const written = writes.map((write) => ({ changes: apply(write) }));
    database.exec("COMMIT");
    return written;
  } catch (error) {
    // SQLite has rolled back by itself after some errors.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
