import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The same files give the same bytes. A ZIP knows no time before 1980. */
const fixedDate = new Date(2000, 0, 1);
/** UNIX, whose rights go with the files. */
const madeOn = 3;

/**
 * Packs `folder`, by its own name, into the ZIP `file`; `programs` are names in it that may be run. Throws where two names
 * differ in capitals alone: Windows would unpack one over the other.
 */
export function zipFolder(folder: string, file: string, programs: readonly string[]): void {
  const files: Zippable = {};
  const known = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll(sep, "/");
    const same = known.get(name.toLowerCase());
    if (same !== undefined) throw new Error(`${folder}: Windows does not tell ${same} and ${name} apart`);
    known.set(name.toLowerCase(), name);
    const mode = programs.includes(name) ? 0o100755 : 0o100644;
    files[`${basename(folder)}/${name}`] = [
      readFileSync(path),
      { attrs: mode * 2 ** 16, os: madeOn, mtime: fixedDate },
    ];
  }
  writeFileSync(file, zipSync(files));
}
