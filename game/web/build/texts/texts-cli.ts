import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFinding } from "../../../../cards/load/finding.ts";
import { textTypes } from "./text-types.ts";

/** Writes the types of all catalogues, and tells everything that is wrong with them. */
const root = join(import.meta.dirname, "../../../..");
const { files, findings } = textTypes(root);
for (const [file, content] of files) writeFileSync(join(root, file), content);
execFileSync("biome", ["format", "--write", ...files.keys()], { cwd: root, stdio: "ignore" });
for (const finding of findings) console.error(formatFinding(finding));
process.exitCode = findings.length > 0 ? 1 : 0;
