import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Room in a folder that can be taken away and given back while a server keeps its database there. */
export type ScarceDisk = Readonly<{ fill(): void; free(): void; remove(): void }>;

const succeeds = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

/** The folder becomes a disk of its own of 4 MB; undefined where the machine does not let us mount one. */
export function smallDisk(folder: string): ScarceDisk | undefined {
  if (!succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder)) return undefined;
  const filler = join(folder, "filler");
  return {
    fill() {
      const file = openSync(filler, "w");
      try {
        // Down to the last bytes: the rest of a page that is there already needs no room.
        for (const size of [4096, 1]) while (writes(file, size)) {}
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    remove: () => void succeeds("umount", folder),
  };
}

function writes(file: number, bytes: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(bytes)) === bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") return false;
    throw error;
  }
}

/** No file of the process may grow beyond the write-ahead log as it is; undefined where that cannot be said (not Linux). */
export function noGrowth(folder: string, pid: number): ScarceDisk | undefined {
  const limit = (soft: string) => succeeds("prlimit", "--pid", String(pid), `--fsize=${soft}:`);
  if (!limit("unlimited")) return undefined;
  return {
    fill: () => void limit(String(statSync(join(folder, "matches.sqlite-wal")).size)),
    free: () => void limit("unlimited"),
    remove() {},
  };
}
