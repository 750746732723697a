import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { undoAtExit } from "../output/undo-at-exit.ts";
import type { FoundBrowser } from "./found-browser.ts";

const run = promisify(execFile);
const carrier = "@sparticuz/chromium";

/**
 * The headless shell that @sparticuz/chromium carries for Linux x64, unpacked once a user and version. Undefined where
 * the platform or the optional dependency is missing. `cache` is the folder that keeps it; by default the user's own.
 */
export async function carriedBrowser(
  report: (message: string) => void,
  cache?: string,
): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const version = await carriedVersion();
  if (version === undefined) return undefined;
  const folder = join(cache ?? (await usersCache()), `chromium-${version}`);
  if (!existsSync(folder)) {
    report(`Unpacking the browser brought along (Chromium ${version}, once)`);
    await unpack(folder);
  }
  const executablePath = join(folder, "chromium");
  const env = await librariesFor(executablePath, folder);
  return { executablePath, headless: "shell", env };
}

/** In containers a user often has no home to write to; then a folder that nobody else could have made. */
async function usersCache(): Promise<string> {
  const home = join(homedir(), ".cache", "digitalisierungs-quartett");
  try {
    await mkdir(home, { recursive: true });
    await access(home, constants.W_OK);
    return home;
  } catch {
    const user = process.getuid?.() ?? 0;
    const temporary = join(tmpdir(), `digitalisierungs-quartett-${user}`);
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    if ((await stat(temporary)).uid !== user) throw new Error(`${temporary} belongs to somebody else`);
    return temporary;
  }
}

async function carriedVersion(): Promise<string | undefined> {
  try {
    // It exports no package.json, so the file is found from its entry.
    const entry = fileURLToPath(import.meta.resolve(carrier));
    for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
      const file = join(folder, "package.json");
      if (!existsSync(file)) continue;
      const { name, version } = JSON.parse(await readFile(file, "utf8")) as { name?: string; version?: string };
      if (name === carrier) return version;
    }
  } catch {
    // Not installed: it is an optional dependency.
  }
  return undefined;
}

/**
 * The package unpacks into the folder for temporary files, readable for one user only and never complete at once. It is
 * given a folder of its own, which gets its name when all is there.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  const changed = { TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  const before = { ...process.env };
  const isDone = undoAtExit(() => rmSync(unfinished, { recursive: true, force: true }));
  try {
    // The variable of Lambda makes it unpack the libraries, too, which a bare system lacks.
    Object.assign(process.env, changed);
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    for (const name of [...Object.keys(changed), "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "HOME"]) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  isDone();
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process was faster; its copy is as good.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Nothing where the system has all libraries, else the ones brought along. Throws if it does not start with either. */
async function librariesFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const carried = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") };
  try {
    await run(executablePath, ["--version"]);
    return {};
  } catch {
    await run(executablePath, ["--version"], { env: { ...process.env, ...carried } });
    return carried;
  }
}
