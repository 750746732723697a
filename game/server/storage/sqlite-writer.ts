/** The thread that writes to SQLite: moves wait here for the disk while the server serves others. */
import { parentPort, workerData } from "node:worker_threads";
import { SqliteConnection } from "./sqlite-connection.ts";
import { applyTogether, prepareWrites, type Write, type Written, wipeWriteAheadLog } from "./sqlite-writes.ts";

const connection = new SqliteConnection(workerData as string, prepareWrites);

function write(writes: readonly Write[]): readonly Written[] {
  try {
    const statements = connection.statements();
    const written = applyTogether(statements, writes);
    if (writes.some(({ kind }) => kind === "delete" || kind === "deleteExpired")) wipeWriteAheadLog(statements);
    // What went wrong may have been the connection's own fault.
    if (written.some((outcome) => "error" in outcome)) connection.drop();
    return written;
  } catch (error) {
    return writes.map(() => ({ error: (error as Error).message }));
  }
}

parentPort?.on("message", (writes: readonly Write[] | null) => {
  if (writes !== null) parentPort?.postMessage(write(writes));
  else {
    connection.drop();
    parentPort?.close();
  }
});
