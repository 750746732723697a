import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Everything that a print is made from, below the top folder. */
const sources = ["cards", "workshop-guides", "print"];

/** A hash of everything that prints are made from, decks of the operator in `ownCards` included: the same request on another version is another print. */
export function contentVersion(root: string, ownCards?: string): string {
  const hash = createHash("sha256");
  const folders = [
    ...sources.map((source) => join(root, source)),
    ...(ownCards === undefined ? [] : [join(ownCards, "decks")]),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(root, "package-lock.json")]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}
