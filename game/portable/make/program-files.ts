import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fontStyles } from "../../../cards/fonts/font-files.ts";

/** What the server reads as it runs, below the top folder. */
const dataFolders = ["cards", "print", "workshop-guides", "game/server/workshops/rehearsal/words"] as const;

/** Read by their names, so that no bundle can hold them: fonts, and what is loaded for a language. */
export const readPackages: readonly string[] = [
  ...new Set(fontStyles.map((style) => style.split("/").slice(0, 2).join("/"))),
  ...["hyphen", "n2words"],
];

/** Copies what the bundled server reads from `root` into `folder`, where its bundle is already. */
export function copyProgramFiles(root: string, folder: string): void {
  for (const name of dataFolders) copy(join(root, name), join(folder, name), isData);
  copy(join(root, "game/web/dist"), join(folder, "game/web/dist"), (path) => !isCardPage.test(path));
  for (const name of readPackages) {
    copy(join(root, "node_modules", name), join(folder, "node_modules", name), isProgramOfPackage);
  }
  cpSync(join(root, "package-lock.json"), join(folder, "package-lock.json"));
  // Finished prints are kept until anything that they are made from changes: the code is, but lies elsewhere here.
  writeFileSync(join(folder, "print/bundle.sha256"), hashOf(folder));
}

const copy = (from: string, to: string, isWanted: (path: string) => boolean) => {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true, filter: isWanted });
};

/** Pages of cards as files are for hosts that can do nothing else; on Windows k/ and K/ would be one folder. */
const isCardPage = /[/\\]dist[/\\]k$/i;

/** Code is bundled, and tests and their data stay at home. */
const isData = (path: string): boolean =>
  !/\.[jt]sx?$/.test(path) && !["fixtures", "hostile", "README.md"].includes(basename(path));

/** Without what is there for other loaders, for types and for reading. */
const isProgramOfPackage = (path: string): boolean =>
  !/\.d\.[cm]?ts$|\.map$|\.scss$|[/\\]dist$|README|CHANGELOG|bower\.json/i.test(path.replace(/^.*node_modules/, ""));

function hashOf(folder: string): string {
  const hash = createHash("sha256");
  const parts = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  for (const name of parts.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
