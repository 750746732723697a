import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A place for matches, for a server that is started as a process of its own. */
export type Storage = Readonly<{ env: Readonly<Record<string, string>>; tidy(): Promise<void> }>;

/** An empty folder for the running test file. */
export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "quartett-faults-"));
}

async function newSqlite(): Promise<Storage> {
  const folder = await newFolder();
  return { env: { DATA_DIR: folder }, tidy: () => rm(folder, { recursive: true, force: true }) };
}

export const storages: ReadonlyMap<string, () => Promise<Storage>> = new Map([["sqlite", newSqlite]]);
