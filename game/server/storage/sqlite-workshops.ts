import type { DatabaseSync } from "node:sqlite";
import { readAny } from "../matches/match-store.ts";
import { Outdated } from "../records/conflict.ts";
import { CodeTaken, type StoredWorkshop, type WorkshopStore } from "../workshops/workshop-store.ts";
import type { GroupCommit } from "./group-commit.ts";

export const prepareWorkshopReads = (database: DatabaseSync) => ({
  workshop: database.prepare(`SELECT version, expires_at AS "expiresAt", content FROM workshops WHERE id = ?`),
  idOfCode: database.prepare("SELECT id FROM workshops WHERE join_code = ?"),
  firstAndLast: database.prepare(
    "SELECT id FROM workshops WHERE number = (SELECT min(number) FROM workshops) OR number = (SELECT max(number) FROM workshops)",
  ),
  workshopCount: database.prepare("SELECT count(*) AS count FROM workshops"),
});

/** Workshops in the database of matches. `read` gives its statements and throws once it is closed. */
export function sqliteWorkshops(
  read: () => ReturnType<typeof prepareWorkshopReads>,
  commits: GroupCommit,
): WorkshopStore & Readonly<{ check: () => Promise<void> }> {
  const load = async (id: string): Promise<StoredWorkshop | undefined> => {
    const row = read().workshop.get(id) as { version: number; expiresAt: number; content: string } | undefined;
    await commits.durable();
    return row && { id, ...row, content: JSON.parse(row.content) as unknown };
  };
  return {
    load,
    async create(id, { joinCode, expiresAt, decks }, content, given = []) {
      const workshop = { id, joinCode, expiresAt, decks, given, content: JSON.stringify(content) };
      if ((await commits.write({ kind: "createWorkshop", ...workshop })) > 0) return;
      throw (await load(id)) === undefined ? new CodeTaken() : new Outdated();
    },
    async idOf(joinCode) {
      const row = read().idOfCode.get(joinCode) as { id: string } | undefined;
      await commits.durable();
      return row?.id;
    },
    async save({ id, version }, { expiresAt, content }) {
      const change = { id, version, expiresAt, content: JSON.stringify(content) };
      if ((await commits.write({ kind: "saveWorkshop", ...change })) === 0) throw new Outdated();
    },
    delete: async (id) => (await commits.write({ kind: "deleteWorkshop", id })) > 0,
    deleteExpired: (now) => commits.write({ kind: "deleteExpiredWorkshops", now }),
    async count() {
      return (read().workshopCount.get() as { count: number }).count;
    },
    async check() {
      await readAny(read().firstAndLast.all() as { id: string }[], ({ id }) => load(id));
    },
  };
}
