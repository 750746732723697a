import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type BuiltFile, builtFile } from "./press-messages.ts";

const manifest = z.strictObject({ version: z.string(), files: z.array(builtFile).min(1) });

type Entry = Readonly<{ files: readonly BuiltFile[]; size: number }>;

export type PrintCacheOptions = Readonly<{
  folder: string;
  /** bytes */
  most: number;
  /** Of cards and program: prints of another version are thrown away. */
  version: string;
  /** The date, in ms since 1970: a later run finds out by it what was wanted last. */
  now: () => number;
}>;

const isPrintID = (name: string): boolean => /^[0-9a-f]{32}$/.test(name);

/**
 * Finished prints on disk, one folder each, named by what was asked for. A print is there as a whole or not at all.
 * Once they take more than `most`, those go first that nobody has wanted for the longest time.
 */
export class PrintCache {
  readonly #options: PrintCacheOptions;
  /** Those wanted least recently first. */
  readonly #entries = new Map<string, Entry>();

  /** Opens the folder, makes it where it is missing, and clears away what was left half done. */
  constructor(options: PrintCacheOptions) {
    this.#options = options;
    mkdirSync(options.folder, { recursive: true });
    const found: [name: string, entry: Entry, usedAt: number][] = [];
    for (const name of readdirSync(options.folder)) {
      const entry = isPrintID(name) ? this.#read(name) : undefined;
      if (entry === undefined) rmSync(join(options.folder, name), { recursive: true, force: true });
      else found.push([name, entry, statSync(this.#manifestOf(name)).mtimeMs]);
    }
    for (const [name, entry] of found.sort(([, , a], [, , b]) => a - b)) this.#entries.set(name, entry);
    this.#makeRoom();
  }

  get size(): number {
    return [...this.#entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  }

  /** The files of a finished print, which counts as used now. */
  find(id: string): readonly BuiltFile[] | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    const usedAt = this.#options.now() / 1000;
    this.#entries.delete(id);
    try {
      utimesSync(this.#manifestOf(id), usedAt, usedAt);
    } catch {
      // Somebody has emptied the folder.
      return undefined;
    }
    this.#entries.set(id, entry);
    return entry.files;
  }

  /** Opens a file of a finished print; undefined where there is none. The caller closes it. */
  async open(id: string, name: string): Promise<Readonly<{ file: BuiltFile; handle: FileHandle }> | undefined> {
    const files = this.find(id) ?? [];
    const index = files.findIndex((file) => file.name === name);
    const file = files[index];
    if (file === undefined) return undefined;
    const handle = await open(join(this.#options.folder, id, String(index))).catch(() => undefined);
    if (handle === undefined) this.#entries.delete(id);
    return handle && { file, handle };
  }

  /** An empty folder to print into. */
  async begin(id: string): Promise<string> {
    const folder = join(this.#options.folder, `${id}.part`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** What was printed into the folder that `begin` has made is there from now on. */
  async finish(id: string, files: readonly BuiltFile[]): Promise<void> {
    const { folder, version } = this.#options;
    const part = join(folder, `${id}.part`);
    await writeFile(join(part, "manifest.json"), JSON.stringify({ version, files }));
    await rm(join(folder, id), { recursive: true, force: true });
    await rename(part, join(folder, id));
    this.#entries.delete(id);
    this.#entries.set(id, { files, size: sizeOf(files) });
    this.#makeRoom(id);
  }

  /** Nothing came of what `begin` was called for. */
  async giveUp(id: string): Promise<void> {
    await rm(join(this.#options.folder, `${id}.part`), { recursive: true, force: true });
  }

  #makeRoom(kept?: string): void {
    let size = this.size;
    for (const [id, entry] of [...this.#entries]) {
      if (size <= this.#options.most) return;
      if (id === kept) continue;
      size -= entry.size;
      this.#entries.delete(id);
      rmSync(join(this.#options.folder, id), { recursive: true, force: true });
    }
  }

  #read(id: string): Entry | undefined {
    try {
      const { version, files } = manifest.parse(JSON.parse(readFileSync(this.#manifestOf(id), "utf8")));
      const isWhole = files.every(
        ({ size }, index) => statSync(join(this.#options.folder, id, String(index))).size === size,
      );
      if (version !== this.#options.version || !isWhole) return undefined;
      return { files, size: sizeOf(files) };
    } catch {
      return undefined;
    }
  }

  #manifestOf(id: string): string {
    return join(this.#options.folder, id, "manifest.json");
  }
}

const sizeOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
