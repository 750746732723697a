import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "./platforms.ts";

const sources = join(import.meta.dirname, "../files");

/** What lies at the top of the folder to be started and read, by name, as its system reads it. */
export function startFiles({ texts }: Platform): ReadonlyMap<string, string> {
  return new Map(
    texts.map(({ from, to, lineEnd, mark }) => {
      const text = readFileSync(join(sources, from), "utf8").replaceAll("\r\n", "\n");
      return [to, mark + text.replaceAll("\n", lineEnd)];
    }),
  );
}

export function writeStartFiles(platform: Platform, folder: string): void {
  for (const [name, text] of startFiles(platform)) writeFileSync(join(folder, name), text, { mode: 0o755 });
}
