// First: boardgame.io reads it when it is loaded.
import "./production.ts";
import { join } from "node:path";
import { readConfig } from "./config/config.ts";
import { startLines } from "./operations/start-lines.ts";
import { startProgram } from "./program.ts";

try {
  const config = readConfig(process.env);
  const { address, networkOrigins, missing } = await startProgram({
    config,
    root: join(import.meta.dirname, "../.."),
    hasPages: !process.argv.includes("--without-pages"),
    signals: ["SIGINT", "SIGTERM"],
  });
  const place = { address, publicUrl: config.publicUrl, networkOrigins, isTerminal: process.stdout.isTTY };
  for (const line of startLines(place)) console.log(line);
  if (missing.length > 0) {
    const lack = `imprint and accessibility statement lack: ${missing.join(", ")}`;
    console.log(`Before the public uses it: ${lack} (OPERATOR_FILE, docs/operations.md)`);
  }
} catch (error) {
  console.error((error as Error).message);
  // What is open already, such as connections to PostgreSQL, must not keep alive a process that serves nobody.
  process.exit(1);
}
