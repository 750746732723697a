import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { endsWithInput, serverFromSource, serverProgram } from "./bundled-server.ts";

const root = join(import.meta.dirname, "../..");

/** The real server as a process of its own, on loopback. */
export type GameProcess = Readonly<{
  address: string;
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
  await untilItSays(child, /is served at/);
  return {
    address: `http://127.0.0.1:${port}`,
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

function untilItSays(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (words.test(output)) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`the server ended before it listened:\n${output}`)));
  });
}
