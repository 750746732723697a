import { parseArgs } from "node:util";
import { moveData } from "./data-mover.ts";

const usage = `Usage: npm run move-data -- --from ./data --to postgres://user:password@host/database

Copies all matches and workshops from the SQLite database in a folder to an empty PostgreSQL database, all or none.
Stop the server first. The folder stays as it is.

  --from <folder>    DATA_DIR of the server (or DATA_DIR in the environment)
  --to <address>     DATABASE_URL of the new server (or DATABASE_URL in the environment)`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { from, to } = readCommandLine(args);
    if (from === undefined || to === undefined) {
      console.error(usage);
      return 2;
    }
    const { matches, logEntries, workshops } = await moveData(from, to);
    console.log(`Moved ${matches} matches with ${logEntries} log entries, and ${workshops} workshops.`);
    return 0;
  } catch (error) {
    console.error(`Nothing was moved: ${(error as Error).message}`);
    return 1;
  }
}

function readCommandLine(args: string[]): { from: string | undefined; to: string | undefined } {
  const string = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { from: string, to: string } });
  return { from: values.from ?? process.env.DATA_DIR, to: values.to ?? process.env.DATABASE_URL };
}
