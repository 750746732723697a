import { createReadStream } from "node:fs";
import { Zip, ZipPassThrough } from "fflate";

/** The same files give the same bytes: no archive says when it was made. A ZIP knows no time before 1980. */
const fixedDate = new Date(2000, 0, 1);

/**
 * The bytes of a ZIP with these files, as they are read. Nothing is packed: pictures and PDFs are already, and nobody
 * should wait for more of it.
 */
export async function* zipFiles(
  files: readonly Readonly<{ name: string; path: string }>[],
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const { name, path } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = fixedDate;
    zip.add(entry);
    for await (const bytes of createReadStream(path)) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
