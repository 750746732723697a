import { createHash, type Hash } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** What is made of some files, and the folder to keep it in; it is made anew each time where there is no folder. */
export type Keeping = Readonly<{
  folder: string | undefined;
  /** What it is, as part of a file's name. */
  name: string;
  /** Folders and files that it is made from. */
  inputs: readonly string[];
  /** Folders with the sources of the code that makes it. */
  sources: readonly string[];
}>;

const sealBytes = 32;
/** Results that are kept in a folder, whichever they are. */
const maxKept = 32;
/** How old a file is that nobody finishes any more, in ms. */
const abandonedMs = 3_600_000;

/**
 * What `make` makes of the inputs, from the folder where it is kept there already. Another name, place or content of any
 * file in them, other code, packages or another Node, or a file that is damaged or may be somebody else's: then it is made
 * anew, and kept, too. Where nothing can be written, or a file cannot be read, nothing is kept; nor what `isWorthIt` says
 * is not worth it, nor what was made while files have changed since `began`, in ms since 1970: nobody knows whether they
 * were read before or after.
 */
export function kept<Value>(
  keeping: Keeping,
  make: () => Value,
  isWorthIt: (value: Value) => boolean = () => true,
  began: number = whenCodeWasLoaded,
): Value {
  const { folder, name } = keeping;
  const inputs = folder === undefined ? undefined : hashOf(keeping);
  if (folder === undefined || inputs === undefined) return make();
  const file = join(folder, `${name}-${inputs.toString("hex", 0, 16)}.kept`);
  const known = readKept<Value>(file, inputs);
  if (known !== undefined) return known.value;
  const value = make();
  if (isWorthIt(value) && hashOf(keeping, began)?.equals(inputs)) writeKept(file, inputs, { value });
  return value;
}

/**
 * Where results are kept for the program below `root`: beside its packages or, where nothing can be written there, in the
 * folder of its data. Undefined where neither can be written to.
 */
export function keptFolder(root: string, dataDir?: string): string | undefined {
  const packages = join(root, "node_modules");
  const places = [...(existsSync(packages) ? [join(packages, ".cache/quartett")] : [])];
  // Whoever needs it first makes it, for its owner alone.
  if (dataDir !== undefined && existsSync(dataDir)) places.push(join(dataDir, "kept"));
  return places.find(canBeWritten);
}

function canBeWritten(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The hash of the inputs and of what is kept comes first. */
const sealOf = (inputs: Uint8Array, content: Uint8Array): Buffer =>
  createHash("sha256").update(inputs).update(content).digest();

function readKept<Value>(file: string, inputs: Uint8Array): { value: Value } | undefined {
  try {
    const bytes = readOwn(file);
    if (bytes === undefined) return undefined;
    const content = bytes.subarray(sealBytes);
    return sealOf(inputs, content).equals(bytes.subarray(0, sealBytes)) ? deserialize(content) : undefined;
  } catch {
    // There is none yet.
    return undefined;
  }
}

/** Undefined for a link, what is no file, and what another user than this one and root has written or can write. */
function readOwn(file: string): Buffer | undefined {
  // Whoever opens a pipe would wait for somebody to write into it.
  const opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(opened);
    const user = process.geteuid?.();
    const isOwn = user === undefined || ([user, 0].includes(stats.uid) && (stats.mode & 0o022) === 0);
    return isOwn && stats.isFile() ? readFileSync(opened) : undefined;
  } finally {
    closeSync(opened);
  }
}

function writeKept(file: string, inputs: Uint8Array, value: unknown): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const content = serialize(value);
    // Decks may lie where only their owner can read them; nor is anything written where a link of that name leads.
    writeFileSync(unfinished, Buffer.concat([sealOf(inputs, content), content]), { mode: 0o600, flag: "wx" });
    renameSync(unfinished, file);
    removeOld(dirname(file));
  } catch {
    // A full disk, a folder that may only be read: it is made anew the next time, too.
    removeUnfinished(unfinished);
  }
}

function removeUnfinished(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where there is no folder there is no such file.
  }
}

function removeOld(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => /\.(?:kept|part)$/.test(name))
    .map((name) => ({ path: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed);
  const old = entries.filter(({ path }) => path.endsWith(".kept")).slice(maxKept);
  const abandoned = entries.filter(({ path, changed }) => path.endsWith(".part") && changed < Date.now() - abandonedMs);
  for (const { path } of [...old, ...abandoned]) rmSync(path, { force: true });
}

/** Files after the folder or file whose content they are. */
type Files = readonly (readonly [of: string, files: readonly string[]])[];

const own = import.meta.filename;
const isBundle = !own.endsWith(".ts");
const top = join(import.meta.dirname, "../..");

/** In ms since 1970. Sources are read one by one from the beginning on; a bundle may have been made meanwhile. */
const whenCodeWasLoaded = performance.timeOrigin + (isBundle ? performance.now() : 0);

function inputFiles({ inputs, sources }: Keeping): Files {
  // npm writes down in its folder what is installed there.
  const packages = [join(top, "package-lock.json"), join(top, "node_modules/.package-lock.json")];
  return [...[...inputs, ...packages].map((input) => [input, filesIn(input)] as const), ...codeFiles(sources)];
}

/** A bundle does not do what the sources say now, but what they said when it was made. */
function codeFiles(sources: readonly string[]): Files {
  if (!isBundle) {
    return sources.map(
      (folder) => [folder, filesIn(folder).filter((file) => /(?<!\.test)\.tsx?$/.test(file))] as const,
    );
  }
  const folder = dirname(own);
  const parts = readdirSync(folder).filter((name) => name.endsWith("js"));
  return [[folder, parts.sort().map((name) => join(folder, name))]];
}

function filesIn(input: string): readonly string[] {
  if (!existsSync(input)) return [];
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Undefined where a file cannot be read, and whoever needs it says so in words of its own; and where one may have changed
 * since `began`.
 */
function hashOf(keeping: Keeping, began = Number.POSITIVE_INFINITY): Buffer | undefined {
  try {
    const hash = createHash("sha256").update(JSON.stringify(process.versions));
    for (const [of, names] of inputFiles(keeping)) {
      // No content can change without this time.
      if (!names.every((name) => statSync(name).ctimeMs < began)) return undefined;
      addFiles(hash, of, names);
    }
    return hash.digest();
  } catch {
    return undefined;
  }
}

function addFiles(hash: Hash, of: string, files: readonly string[]): void {
  hash.update(`\0${of}\0${files.length}`);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
}
