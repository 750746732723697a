import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleProgram } from "./bundle-program.ts";
import { writeLicences } from "./licence-files.ts";
import { packageFolder } from "./node-package.ts";
import { type Platform, platforms } from "./platforms.ts";
import { copyProgramFiles } from "./program-files.ts";
import { writeStartFiles } from "./start-files.ts";
import { zipFolder } from "./zip-folder.ts";

export type Made = Readonly<{ folder: string; zip: string }>;

/**
 * Makes the folder that runs the server without any installation, and a ZIP of it, in `out`; older ones are replaced.
 * The web app below `root` has to be built. Throws with what is missing.
 */
export async function makePortable(name: string, out: string, root: string): Promise<Made> {
  const all = platforms(root);
  const platform = all.find((each) => each.name === name);
  if (platform === undefined)
    throw new Error(`--platform: ${name} is none of ${all.map((one) => one.name).join(", ")}`);
  if (!existsSync(join(root, "game/web/dist/index.html"))) throw new Error('"npm run build" first');
  const folder = join(out, `quartett-${name}`);
  const zip = `${folder}.zip`;
  for (const old of [folder, zip]) rmSync(old, { recursive: true, force: true });
  const program = join(folder, "program");
  mkdirSync(program, { recursive: true });
  const temporary = mkdtempSync(join(tmpdir(), "quartett-portable-"));
  try {
    copyNode(platform, folder, root, temporary);
    await bundleProgram(root, program);
    copyProgramFiles(root, program);
    writeLicences({ root, program, folder: join(folder, "Lizenzen"), temporary }, all);
    writeStartFiles(platform, folder);
    zipFolder(folder, zip, [platform.program.name, "start.sh"]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { folder, zip };
}

function copyNode({ packageName, version, program }: Platform, folder: string, root: string, temporary: string): void {
  const to = join(folder, program.name);
  cpSync(join(packageFolder(packageName, version, root, temporary), program.inPackage), to);
  chmodSync(to, 0o755);
}
