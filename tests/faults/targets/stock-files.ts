import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FlatFile } from "boardgame.io/server";

/**
 * boardgame.io's own FlatFile on `folder`. It needs node-persist, which boardgame.io does not bring; what FlatFile calls
 * of it is here, with the same calls of Node's file system.
 */
export function stockFiles(folder: string): FlatFile {
  // node-persist, too, names a file by the digest of its key.
  const file = (key: string) => join(folder, createHash("md5").update(key).digest("hex"));
  const read = async (path: string) => JSON.parse(await readFile(path, "utf8")) as { key: string; value: unknown };
  const games = {
    init: () => mkdir(folder, { recursive: true }),
    async keys() {
      const files = await readdir(folder);
      return Promise.all(files.map(async (name) => (await read(join(folder, name))).key));
    },
    setItem: (key: string, value: unknown) => writeFile(file(key), JSON.stringify({ key, value })),
    removeItem: (key: string) => rm(file(key), { force: true }),
    async getItem(key: string): Promise<unknown> {
      try {
        return (await read(file(key))).value;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
  };
  // The constructor would load node-persist.
  const storage = Object.create(FlatFile.prototype) as FlatFile;
  return Object.assign(storage, { games, dir: folder, logging: false, ttl: false, fileQueues: {} });
}
