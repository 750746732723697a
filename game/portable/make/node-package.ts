import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const lock = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) });
const packed = z.tuple([z.object({ filename: z.string() })]);

/**
 * The folder of a package that `root`'s lock names: where it is installed, or else below `temporary`, fetched by npm.
 * Throws where what came is not what the lock says, byte by byte.
 */
export function packageFolder(name: string, version: string, root: string, temporary: string): string {
  const installed = join(root, "node_modules", name);
  if (existsSync(join(installed, "bin"))) return installed;
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const expected = packages[`node_modules/${name}`]?.integrity;
  if (expected === undefined) throw new Error(`package-lock.json: node_modules/${name} has no integrity`);
  const archive = join(temporary, fetchPackage(`${name}@${version}`, temporary));
  checkIntegrity(readFileSync(archive), expected, name);
  // Windows brings tar, too.
  execFileSync("tar", ["-xzf", archive, "-C", temporary]);
  return join(temporary, "package");
}

function fetchPackage(spec: string, folder: string): string {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const answer = execFileSync(npm, ["pack", spec, "--json", "--pack-destination", folder], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return packed.parse(JSON.parse(answer))[0].filename;
}

/** Throws where `bytes` do not have the hash that a lock writes as “sha512-…”. */
export function checkIntegrity(bytes: Uint8Array, expected: string, name: string): void {
  const [algorithm = ""] = expected.split("-", 1);
  const found = `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
  if (found !== expected) throw new Error(`${name}: what was fetched is ${found}, package-lock.json says ${expected}`);
}
