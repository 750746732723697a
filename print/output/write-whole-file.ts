import { closeSync, fsync, openSync, renameSync, rmSync, write } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { makeFolder } from "./make-folder.ts";
import { outputFault } from "./output-fault.ts";
import { undoAtExit } from "./undo-at-exit.ts";

const writeSome = promisify(write);
const flush = promisify(fsync);

/**
 * Writes `content` to `path` so that there is at any moment either the old file or the whole new one: beside it first,
 * then renamed. Makes the folder. Leaves nothing behind when it fails or the program is stopped. Throws OutputFault.
 */
export async function writeWholeFile(path: string, content: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    makeFolder(dirname(path));
    // Opened and renamed at once: what is under way in another thread could come after the removal.
    const file = openSync(unfinished, "w");
    const remove = () => rmSync(unfinished, { force: true });
    const isDone = undoAtExit(remove);
    try {
      await writeAll(file, content);
      await flush(file);
      renameSync(unfinished, path);
    } catch (error) {
      remove();
      throw error;
    } finally {
      closeSync(file);
      isDone();
    }
  } catch (error) {
    throw outputFault(path, error);
  }
}

/** A nearly full disk takes a part and says so only at the next one. */
async function writeAll(file: number, content: Uint8Array): Promise<void> {
  for (let written = 0; written < content.length; ) {
    written += (await writeSome(file, content, written)).bytesWritten;
  }
}
