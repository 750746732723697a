import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makePortable } from "./make-portable.ts";

const root = join(import.meta.dirname, "../../..");

try {
  const { values } = parseArgs({
    options: { platform: { type: "string", default: "win-x64" }, out: { type: "string", default: "out" } },
  });
  const { folder, zip } = await makePortable(values.platform, resolve(values.out), root);
  console.log(`${folder}: ${megabytes(sizeOf(folder))} MB`);
  console.log(`${zip}: ${megabytes(statSync(zip).size)} MB`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
