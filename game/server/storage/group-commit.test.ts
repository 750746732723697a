import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { GroupCommit } from "./group-commit.ts";
import { openSqlite, SqliteConnection } from "./sqlite-connection.ts";
import { migrate } from "./sqlite-migrations.ts";
import { prepareWrites, type WriteStatements } from "./sqlite-writes.ts";

/** A database on a disk that can break, and that tells when it is used. */
class WatchedConnection extends SqliteConnection<WriteStatements> {
  isBroken = false;
  syncs = 0;
  onUse: () => void = () => {};

  override statements(): WriteStatements {
    this.onUse();
    return super.statements();
  }

  override async sync(): Promise<void> {
    if (this.isBroken) throw new Error("the disk does not sync");
    await super.sync();
    this.syncs += 1;
  }
}

const noDecks = { sealed: undefined, decks: [], given: [] };

function open() {
  const file = join(tempFolder(), "matches.sqlite");
  const database = openSqlite(file);
  migrate(database);
  database.close();
  const connection = new WatchedConnection(file, prepareWrites);
  const commits = new GroupCommit(connection);
  onTestFinished(async () => {
    await commits.close();
    connection.drop();
  });
  return { connection, commits };
}

it("nothing is stored and nothing may be told while the disk does not sync; who only reads finds it mended", async () => {
  const { connection, commits } = open();
  await commits.durable();
  connection.isBroken = true;
  await expect(commits.write({ kind: "create", id: "one", expiresAt: 1, meta: "{}", ...noDecks })).rejects.toThrow(
    "does not sync",
  );
  await expect(commits.durable()).rejects.toThrow("does not sync");
  connection.isBroken = false;
  await commits.durable();
  expect(await commits.write({ kind: "create", id: "two", expiresAt: 1, meta: "{}", ...noDecks })).toBe(1);
});

it("who reads what was just committed waits for its sync", async () => {
  const { connection, commits } = open();
  const { database } = connection.statements();
  const reading = Promise.withResolvers<{ count: unknown; syncs: number }>();
  connection.onUse = () => {
    connection.onUse = () => {};
    // The very next step of the program after the commit.
    queueMicrotask(async () => {
      const row = database.prepare("SELECT count(*) AS count FROM matches").get();
      await commits.durable();
      reading.resolve({ count: row?.count, syncs: connection.syncs });
    });
  };
  await commits.write({ kind: "create", id: "one", expiresAt: 1, meta: "{}", ...noDecks });
  expect(await reading.promise).toEqual({ count: 1, syncs: 1 });
});
