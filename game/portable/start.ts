// The program of the folder that needs no installation: deploy/ has the others.
// First: boardgame.io reads it when it is loaded.
import "../server/production.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../server/config/config.ts";
import { startProgram } from "../server/program.ts";
import { FolderInUse } from "../server/storage/folder-lock.ts";
import { freePort } from "./free-port.ts";
import { openInBrowser } from "./open-browser.ts";
import { failedLines, runsAlreadyLines, windowLines } from "./window-lines.ts";

const root = join(import.meta.dirname, "../..");
const dataDir = join(root, "../data");
/** Where the server that has the data told a second start where it is. */
const addressFile = join(dataDir, "address.txt");
/** Not the window: it is for people, and one in which somebody has marked a word holds up whoever writes there. */
const logFile = join(dataDir, "log.txt");
const logTo = { write: (line: string) => void appendFile(logFile, line).catch(() => undefined) };
/** Links that were given away and what browsers remember hold the port: it is another one only where it has to be. */
const defaultPorts = [8000, 8001, 8002, 8003, 8004, 8005, 8006, 8007, 8008, 8009] as const;

const firstPage = (address: string): string => `${address}/workshop`;
const say = (lines: readonly string[]) => console.log(lines.join("\n"));

// Nothing is fetched from elsewhere without being asked.
process.env.PUPPETEER_SKIP_DOWNLOAD = "1";

try {
  const { port, "without-browser": isBrowserless } = readArguments();
  const open = (page: string) => (isBrowserless ? undefined : openInBrowser(page));
  try {
    // What the variables of an office machine say was meant for other programs.
    const config = readConfig({ DATA_DIR: dataDir, PORT: port ?? String(await freePort(defaultPorts)) });
    // Closing a window hangs up on Windows as elsewhere.
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const { address, networkOrigins } = await startProgram({ config, root, hasPages: true, signals, logTo });
    writeFileSync(addressFile, address);
    const page = firstPage(address);
    say(windowLines({ page, networkOrigins, dataDir, isTerminal: process.stdout.isTTY }));
    open(page);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const page = pageOfOther();
    say(runsAlreadyLines(page));
    if (page !== undefined) open(page);
    process.exit(1);
  }
} catch (error) {
  say(failedLines((error as Error).message));
  process.exit(1);
}

function readArguments() {
  return parseArgs({ options: { port: { type: "string" }, "without-browser": { type: "boolean" } } }).values;
}

function pageOfOther(): string | undefined {
  try {
    const address = readFileSync(addressFile, "utf8");
    return /^http:\/\/localhost:\d+$/.test(address) ? firstPage(address) : undefined;
  } catch {
    return undefined;
  }
}
