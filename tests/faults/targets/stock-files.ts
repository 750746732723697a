import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FlatFile } from "boardgame.io/server";

/**
 * boardgame.io's own FlatFile on `folder`. It needs node-persist, which boardgame.io does not bring; what FlatFile calls
 * of it is here, with the same calls of Node's file system.
 */
export function stockFiles(folder: string): FlatFile {
  const file = (key: string) => join(folder, encodeURIComponent(key));
  const games = {
    init: () => mkdir(folder, { recursive: true }),
    keys: async () => (await readdir(folder)).map(decodeURIComponent),
    setItem: (key: string, value: unknown) => writeFile(file(key), JSON.stringify({ key, value })),
    removeItem: (key: string) => rm(file(key), { force: true }),
    async getItem(key: string): Promise<unknown> {
      try {
        return (JSON.parse(await readFile(file(key), "utf8")) as { value: unknown }).value;
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
