import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Scan } from "../../support/worn-code.ts";

const run = promisify(execFile);

/** What `zbarimg` (Debian: zbar-tools) finds in each of `scans`. Rejects if it is not installed. */
export async function readWithZbar(scans: readonly Scan[]): Promise<(string | undefined)[]> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-codes-"));
  try {
    const files = scans.map((_, index) => join(folder, `${index}.pgm`));
    await Promise.all(scans.map((scan, index) => writeFile(files[index] ?? "", pgm(scan))));
    const found = new Map<string, string>();
    for (const [, file = "", text = ""] of (await zbar(files)).matchAll(
      /<source href='([^']+)'>[\s\S]*?<data><!\[CDATA\[(.*?)\]\]>[\s\S]*?<\/source>/g,
    )) {
      found.set(file, text);
    }
    return files.map((file) => found.get(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function zbar(files: readonly string[]): Promise<string> {
  try {
    return (await run("zbarimg", ["--xml", "-q", "-Sdisable", "-Sqr.enable", ...files], { maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    // It found a code in some of the pictures and none in others.
    if (code === 4 && stdout !== undefined) return stdout;
    throw error;
  }
}

const pgm = ({ width, height, grey }: Scan): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), new Uint8Array(grey.buffer)]);
