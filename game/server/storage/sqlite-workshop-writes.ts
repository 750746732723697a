import type { DatabaseSync } from "node:sqlite";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import type { DeckStatements } from "./sqlite-decks.ts";

/** What is written of workshops; texts are JSON, times ms since 1970. */
export type WorkshopWrite =
  | Readonly<{
      kind: "createWorkshop";
      id: string;
      joinCode: string;
      expiresAt: number;
      content: string;
      decks: readonly DeckReference[];
      /** Content of decks that may not be stored yet. */
      given: readonly PackedDeck[];
    }>
  | Readonly<{ kind: "saveWorkshop"; id: string; version: number; expiresAt: number; content: string }>
  | Readonly<{ kind: "deleteWorkshop"; id: string }>
  | Readonly<{ kind: "deleteExpiredWorkshops"; now: number }>;

/** Returns what carries a write out and gives the number of workshops that it has changed. */
export function prepareWorkshopWrites(database: DatabaseSync, decks: DeckStatements): (write: WorkshopWrite) => number {
  // Of the same id, or the same join code.
  const insert = database.prepare(
    `INSERT INTO workshops (id, join_code, version, expires_at, content) VALUES (?, ?, 0, ?, ?)
     ON CONFLICT DO NOTHING RETURNING number`,
  );
  const update = database.prepare(
    "UPDATE workshops SET version = version + 1, expires_at = ?, content = ? WHERE id = ? AND version = ?",
  );
  const deleteOne = database.prepare("DELETE FROM workshops WHERE id = ?");
  const deleteOld = database.prepare("DELETE FROM workshops WHERE expires_at <= ?");
  return (write) => {
    switch (write.kind) {
      case "createWorkshop": {
        const inserted = insert.get(write.id, write.joinCode, write.expiresAt, write.content);
        if (inserted === undefined) return 0;
        decks.link("workshop_decks", inserted.number as number, write.decks, write.given);
        return 1;
      }
      case "saveWorkshop":
        return Number(update.run(write.expiresAt, write.content, write.id, write.version).changes);
      case "deleteWorkshop":
      case "deleteExpiredWorkshops": {
        const { changes } = write.kind === "deleteWorkshop" ? deleteOne.run(write.id) : deleteOld.run(write.now);
        decks.sweep();
        return Number(changes);
      }
    }
  };
}
