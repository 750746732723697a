import { freePort } from "../../game/server/fixtures/free-port.ts";
import { type MeasuredProcess, startMeasured } from "../support/measured-process.ts";
import { noLimits } from "../support/no-limits.ts";
import type { Usage } from "../support/usage-reporter.ts";
import type { StoreFault } from "./failing-store.ts";

/** A server that is killed and restarted at one address, on one database, and whose storage fails at times. */
export class TorturedServer {
  readonly url: string;
  readonly #port: number;
  readonly #storage: Readonly<Record<string, string>>;
  #process: MeasuredProcess | undefined;

  private constructor(port: number, storage: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#storage = storage;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** `storage`: the variables that say where matches are kept. */
  static async start(storage: Readonly<Record<string, string>>): Promise<TorturedServer> {
    const server = new TorturedServer(await freePort(), storage);
    await server.#start();
    return server;
  }

  /** Ends the process and starts another; resolves once that listens. SIGTERM lets it finish, SIGKILL does not. */
  async restart(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    await this.#process?.stop(signal);
    await this.#start();
  }

  /** From now on the storage fails so, or no more (null). A server that is being restarted has no fault anyway. */
  setFault(fault: StoreFault | null): void {
    const { child } = this.#process ?? {};
    if (child?.connected === true) child.send({ fault }, () => {});
  }

  async memory(): Promise<Usage> {
    if (this.#process === undefined) throw new Error("the server does not run");
    return this.#process.usage("memory");
  }

  async stop(): Promise<void> {
    await this.#process?.stop("SIGTERM");
  }

  async #start(): Promise<void> {
    this.#process = await startMeasured({
      file: new URL("./soak-server.ts", import.meta.url),
      core: null,
      ready: /is served (at)/,
      env: {
        ...{ PORT: String(this.#port), HOST: "127.0.0.1", PUBLIC_URL: "", ...this.#storage },
        ...{ LOG_LEVEL: "silent", BOT_THINK_MS: "300", ...noLimits },
      },
    });
  }
}
