import { parseArgs } from "node:util";
import { readConfig } from "../config/config.ts";
import { backUp } from "./backup.ts";

/** npm run backup -- --to <file>: a copy of the running server's database; DATA_DIR says where that is. */
try {
  const { to } = parseArgs({ options: { to: { type: "string" } } }).values;
  if (to === undefined || to === "") throw new Error("Say where to: npm run backup -- --to <file>");
  const { dataDir, databaseUrl } = readConfig(process.env);
  if (databaseUrl !== undefined) throw new Error("All is stored in PostgreSQL (DATABASE_URL): use pg_dump.");
  const { matches, workshops } = backUp(dataDir, to);
  console.log(`${to}: ${matches} matches, ${workshops} workshops`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
