import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { resultCode } from "./sqlite-writes.ts";

/** What a start needs at least, in bytes. */
const neededRoom = 64 * 1024;

/** By the system's error code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: make room there and start again",
  EDQUOT: "the quota of this user is used up: make room there and start again",
  EROFS: "the file system can only be read: choose a folder that can be written as DATA_DIR",
  EACCES: "this user may not write there: give it the rights (chown), or choose another DATA_DIR",
  EPERM: "this user may not write there: give it the rights (chown), or choose another DATA_DIR",
  ENOTDIR: "a file stands where a folder must be: choose another DATA_DIR",
  EEXIST: "a file stands where a folder must be: choose another DATA_DIR",
  EISDIR: "a folder stands where a file must be: choose another DATA_DIR",
  ENOENT: "no folder can be made there: choose another DATA_DIR",
  ENAMETOOLONG: "the name is too long: choose another DATA_DIR",
  EIO: "the disk does not work: look into the system's log",
};

/** By SQLite's result code. */
const verdicts: ReadonlyMap<number, string> = new Map([
  [11, "the database is damaged: restore a backup (docs/operations.md)"],
  [26, "this file is no database of the game: put it elsewhere, restore a backup, or choose another DATA_DIR"],
  [5, "another program holds the database: end it, or wait until it is done"],
]);

/** Why the database in `folder` cannot be opened and what to do about it, in one line. */
export function openingFault(error: unknown, folder: string, file: string): Error {
  // What this program found itself is said already.
  if (error instanceof Error && !("code" in error)) return error;
  const verdict = verdicts.get(resultCode(error));
  if (verdict !== undefined) return new Error(`${file}: ${verdict}`, { cause: error });
  // SQLite says "disk I/O error" or "unable to open database file" for most of what the system refuses.
  const reason = reasons[systemCode(error) ?? whatTheSystemRefuses(folder, file) ?? ""];
  if (reason !== undefined) return new Error(`${folder} cannot hold the matches: ${reason}`, { cause: error });
  return new Error(`${file} cannot be used: ${(error as Error).message}`, { cause: error });
}

/** Tries what SQLite has to do; the code of the first failure, if there is one. */
function whatTheSystemRefuses(folder: string, file: string): string | undefined {
  const probe = join(folder, `.room-${process.pid}`);
  try {
    closeSync(openSync(file, "a"));
    const handle = openSync(probe, "w", 0o600);
    try {
      if (writeSync(handle, Buffer.alloc(neededRoom)) < neededRoom) return "ENOSPC";
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return undefined;
  } catch (error) {
    return systemCode(error);
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Node's own errors have a code such as ENOSPC; SQLite's have another kind. */
function systemCode(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && Object.hasOwn(reasons, code) ? code : undefined;
}
