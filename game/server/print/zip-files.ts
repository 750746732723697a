import type { FileHandle } from "node:fs/promises";
import { Zip, ZipPassThrough } from "fflate";

/** The same files give the same bytes: no archive says when it was made. A ZIP knows no time before 1980. */
const fixedDate = new Date(2000, 0, 1);

type OpenFile = Readonly<{ name: string; handle: FileHandle }>;

/**
 * The bytes of a ZIP with these files, as they are read; each handle is closed. Nothing is packed: pictures and PDFs are
 * already, and nobody should wait for more of it.
 */
export async function* zipFiles(files: AsyncIterable<OpenFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for await (const { name, handle } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = fixedDate;
    zip.add(entry);
    for await (const bytes of handle.createReadStream()) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
