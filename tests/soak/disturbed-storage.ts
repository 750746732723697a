import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../game/server/fixtures/postgres.ts";
import type { GameStore } from "../../game/server/storage/game-store.ts";
import { openPostgresStore } from "../../game/server/storage/postgres-match-store.ts";
import { openSqliteStore } from "../../game/server/storage/sqlite-match-store.ts";

/** The store that a server with these settings uses. */
export async function openStore(databaseUrl: string | undefined, dataDir: string): Promise<GameStore> {
  return databaseUrl === undefined ? openSqliteStore(dataDir) : openPostgresStore(databaseUrl);
}

/** Where the matches of a soak are kept, from outside of the server. */
export type DisturbedStorage = Readonly<{
  /** The server's variables for it. */
  env: Readonly<Record<string, string>>;
  open(): Promise<GameStore>;
  /** Restarts the database itself; undefined where it is no process of its own. */
  restart: (() => Promise<void>) | undefined;
  remove(): Promise<void>;
}>;

export const storageNames = ["sqlite", "postgres"] as const;
export type StorageName = (typeof storageNames)[number];

/** An empty one of its own: a file, or a PostgreSQL that syncs to disk as an ordinary one does. */
export async function newStorage(name: StorageName): Promise<DisturbedStorage> {
  const dataDir = await mkdtemp(join(tmpdir(), "quartett-soak-"));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (name === "sqlite") {
    const env = { DATA_DIR: dataDir };
    return { env, open: () => openStore(undefined, dataDir), restart: undefined, remove: removeFolder };
  }
  const postgres = await startPostgres([]);
  const url = await postgres.newDatabase();
  return {
    env: { DATA_DIR: dataDir, DATABASE_URL: url },
    open: () => openStore(url, dataDir),
    restart: () => postgres.restart(),
    async remove() {
      await postgres.remove();
      await removeFolder();
    },
  };
}
