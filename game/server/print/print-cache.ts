import { createWriteStream, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { makeFolder } from "../storage/make-folder.ts";
import { type BuiltFile, builtFile } from "./press-messages.ts";
import { zipFiles } from "./zip-files.ts";

const manifest = z.strictObject({ version: z.string(), files: z.array(builtFile).min(1) });

type Entry = Readonly<{ files: readonly BuiltFile[]; size: number }>;

export type PrintCacheOptions = Readonly<{
  folder: string;
  /** bytes */
  max: number;
  /** Of cards and program: prints of another version are thrown away. */
  version: string;
  /** The date, in ms since 1970: a later run finds out by it what was wanted last. */
  now: () => number;
}>;

/** The name of the archive in the folder of a print; files are called by numbers. */
const archive = "files.zip";

const isPrintID = (name: string): boolean => /^[0-9a-f]{32}$/.test(name);

/**
 * Finished prints on disk, one folder each, named by what was asked for. A print is there as a whole or not at all.
 * Once they take more than `max`, those go first that nobody has wanted for the longest time.
 */
export class PrintCache {
  readonly #options: PrintCacheOptions;
  /** Those wanted least recently first. */
  readonly #entries = new Map<string, Entry>();

  /** Opens the folder, makes it where it is missing, and clears away what was left half done. */
  constructor(options: PrintCacheOptions) {
    this.#options = options;
    makeFolder(options.folder);
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

  /** Where a file of a finished print lies; undefined where there is none. */
  locate(id: string, name: string): Readonly<{ file: BuiltFile; path: string }> | undefined {
    const files = this.find(id) ?? [];
    const index = files.findIndex((file) => file.name === name);
    const file = files[index];
    return file && { file, path: join(this.#options.folder, id, String(index)) };
  }

  /** Where all files of a finished print lie as one archive; undefined where there are not several. */
  locateArchive(id: string): string | undefined {
    return (this.find(id)?.length ?? 0) > 1 ? join(this.#options.folder, id, archive) : undefined;
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
    // At once, as a file: parts of it can be asked for.
    if (files.length > 1) {
      const listed = files.map(({ name }, index) => ({ name, path: join(part, String(index)) }));
      await pipeline(zipFiles(listed), createWriteStream(join(part, archive)));
    }
    await writeFile(join(part, "manifest.json"), JSON.stringify({ version, files }));
    await rm(join(folder, id), { recursive: true, force: true });
    await rename(part, join(folder, id));
    this.#entries.delete(id);
    this.#entries.set(id, { files, size: this.#sizeOf(id, files) });
    this.#makeRoom(id);
  }

  /** Nothing came of what `begin` was called for. */
  async giveUp(id: string): Promise<void> {
    await rm(join(this.#options.folder, `${id}.part`), { recursive: true, force: true });
  }

  #makeRoom(kept?: string): void {
    let size = this.size;
    for (const [id, entry] of [...this.#entries]) {
      if (size <= this.#options.max) return;
      if (id === kept) continue;
      size -= entry.size;
      this.#entries.delete(id);
      rmSync(join(this.#options.folder, id), { recursive: true, force: true });
    }
  }

  #read(id: string): Entry | undefined {
    try {
      const { version, files } = manifest.parse(JSON.parse(readFileSync(this.#manifestOf(id), "utf8")));
      const isWhole = files.every(({ size }, index) => this.#sizeAt(id, String(index)) === size);
      if (version !== this.#options.version || !isWhole) return undefined;
      return { files, size: this.#sizeOf(id, files) };
    } catch {
      return undefined;
    }
  }

  /** Throws where the archive is missing. */
  #sizeOf(id: string, files: readonly BuiltFile[]): number {
    const single = files.reduce((sum, { size }) => sum + size, 0);
    return files.length > 1 ? single + this.#sizeAt(id, archive) : single;
  }

  #sizeAt(id: string, name: string): number {
    return statSync(join(this.#options.folder, id, name)).size;
  }

  #manifestOf(id: string): string {
    return join(this.#options.folder, id, "manifest.json");
  }
}
