import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Room in a folder that can be taken away and given back while a server keeps its database there. */
export type ScarceDisk = Readonly<{
  /** Takes what room there is now; a server may have made some since. */
  fill(): void;
  free(): void;
  remove(): void;
}>;

const succeeds = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

/** The folder becomes a disk of its own of 4 MB; undefined where the machine does not let us mount one. */
export function smallDisk(folder: string): ScarceDisk | undefined {
  if (!succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder)) return undefined;
  const filler = join(folder, "filler");
  return {
    fill() {
      const file = openSync(filler, "a");
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

/** No file of the process may grow beyond nothing; undefined where that cannot be said (not on Linux). */
export function noGrowth(pid: number): ScarceDisk | undefined {
  const limit = (bytes: string) => succeeds("prlimit", "--pid", String(pid), `--fsize=${bytes}:`);
  if (!limit("unlimited")) return undefined;
  return { fill: () => void limit("0"), free: () => void limit("unlimited"), remove() {} };
}
