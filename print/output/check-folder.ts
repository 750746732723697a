import { closeSync, existsSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { outputFault } from "./output-fault.ts";

/** Room that the smallest print needs, in bytes. */
const minRoom = 64 * 1024;

/**
 * Tries whether files can be written into `folder`, which need not exist, and leaves nothing behind. Throws OutputFault,
 * so that nobody waits for a print that has no place.
 */
export function checkFolder(folder: string): void {
  // A folder that is missing would be made in the nearest one there is.
  let nearest = resolve(folder);
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    probe(join(nearest, `.quartett-${process.pid}.part`));
  } catch (error) {
    throw outputFault(folder, error);
  }
}

function probe(path: string): void {
  const file = openSync(path, "wx");
  try {
    for (let room = minRoom; room > 0; ) room -= writeSync(file, Buffer.alloc(room));
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
