import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

const sealBytes = 32;

/**
 * What `make` makes of all that is in `folders`, from `file` where it is kept there already. Another name, place or
 * content of any file in them, another release of Node, or a damaged `file`: then it is made anew, and kept instead. Where
 * nothing can be written, or a file cannot be read, nothing is kept. `file` must lie where only the code looks for it that
 * makes the same of the same.
 */
export function kept<Value>(file: string, folders: readonly string[], make: () => Value): Value {
  const inputs = hashOf(folders);
  if (inputs === undefined) return make();
  const known = readKept<Value>(file, inputs);
  if (known !== undefined) return known.value;
  const value = make();
  writeKept(file, inputs, { value });
  return value;
}

/** The hash of the inputs and of what is kept comes first. */
const sealOf = (inputs: Uint8Array, content: Uint8Array): Buffer =>
  createHash("sha256").update(inputs).update(content).digest();

function readKept<Value>(file: string, inputs: Uint8Array): { value: Value } | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(sealBytes);
    return sealOf(inputs, content).equals(bytes.subarray(0, sealBytes)) ? deserialize(content) : undefined;
  } catch {
    // There is none yet.
    return undefined;
  }
}

function writeKept(file: string, inputs: Uint8Array, value: unknown): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const content = serialize(value);
    writeFileSync(unfinished, Buffer.concat([sealOf(inputs, content), content]));
    renameSync(unfinished, file);
  } catch {
    // A full disk, a folder that may only be read: it is made anew the next time, too.
    rmSync(unfinished, { force: true });
  }
}

/** Undefined where a file cannot be read: whoever needs it says so in words of its own. */
function hashOf(folders: readonly string[]): Uint8Array | undefined {
  try {
    const hash = createHash("sha256").update(process.version);
    for (const folder of folders) addFolder(hash, folder);
    return hash.digest();
  } catch {
    return undefined;
  }
}

function addFolder(hash: Hash, folder: string): void {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  hash.update(`\0${folder}\0${files.length}`);
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
}
