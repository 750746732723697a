import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { endsWithInput, serverFromSource, serverProgram } from "./bundled-server.ts";

const root = join(import.meta.dirname, "../..");

/** The real server as a process of its own, on loopback. */
export type GameProcess = Readonly<{
  address: string;
  /** The last it has said, on both of its outputs: at most so much that it can stand in the message of an error. */
  said(): string;
  /** Ends the process: SIGTERM lets it finish, SIGKILL does not. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}>;

/**
 * Starts `npm start`'s program, see bundled-server.ts, and resolves when it says where it listens. Rejects with its output if it ends before.
 * `env` sets more of the variables that game/server/config/config.ts reads.
 */
export async function startGameProcess(options: {
  dataDir: string;
  port: number;
  env?: Readonly<Record<string, string>>;
  /** Another checkout whose source is run, as it stands. */
  checkout?: string;
}): Promise<GameProcess> {
  const { dataDir, port, env = {}, checkout } = options;
  const program = checkout === undefined ? await serverProgram() : serverFromSource(checkout);
  const child = spawn(join(root, "node_modules/.bin/node"), program, {
    cwd: checkout ?? root,
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, PUBLIC_URL: "", [endsWithInput]: "1" },
      ...env,
    },
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const said = listenTo(child);
  await untilItSays(child, /is served at/, said);
  return {
    address: `http://127.0.0.1:${port}`,
    said,
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

/** Characters of its output that are kept. */
const keptOutput = 4000;

function listenTo(child: ChildProcess): () => string {
  let output = "";
  const read = (chunk: Buffer) => {
    output = (output + chunk).slice(-keptOutput);
  };
  child.stdout?.on("data", read);
  child.stderr?.on("data", read);
  return () => output;
}

function untilItSays(child: ChildProcess, words: RegExp, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (words.test(said())) resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("exit", () => reject(new Error(`the server ended before it listened:\n${said()}`)));
  });
}
