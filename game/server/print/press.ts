import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type BrowserRemains, clearRemains } from "../../../print/browser/browser-remains.ts";
import { type PrintFinding, tellPrintFinding } from "../../../print/vocabulary/print-failure.ts";
import type { PrintFault } from "../../protocol/print-studio.ts";
import { environment } from "../config/config.ts";
import { type BuiltFile, type PressOrder, pressMessage } from "./press-messages.ts";

/** A print that came to nothing, and why. */
export class PressFault extends Error {
  override readonly name = "PressFault";
  readonly fault: PrintFault;
  readonly findings: readonly PrintFinding[];

  constructor(fault: PrintFault, findings: readonly PrintFinding[] = []) {
    super(`${fault} ${findings.map((finding) => tellPrintFinding(finding)).join("\n")}`);
    this.fault = fault;
    this.findings = findings;
  }
}

export type PressOptions = Readonly<{
  /** The folder with decks of the operator, in its decks/. */
  ownCards?: string | undefined;
  /** The folder of what is kept of decks that were read. */
  keeping?: string | undefined;
  /** How long one print may take, and how long the press waits for the next before it closes, in ms. */
  patienceMs?: number;
  idleMs?: number;
}>;

/** Most memory of the press without its browser, in MB; a print that needs more ends the press, not the server. */
const maxMemory = 768;
/** How long a press may go on with what it is at once the server has hung up, in ms. */
const closingMs = 1000;

/** Prints one thing after another in a process of its own, with a browser that is kept warm. */
export class Press {
  readonly #args: readonly string[];
  readonly #patienceMs: number;
  readonly #idleMs: number;
  #child: ChildProcess | undefined;
  #browser: BrowserRemains | undefined;
  /** Once what a press has left behind is cleared away. */
  #cleared: Promise<void> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ ownCards = "", keeping = "", patienceMs = 300_000, idleMs = 300_000 }: PressOptions = {}) {
    this.#args = [ownCards, keeping];
    this.#patienceMs = patienceMs;
    this.#idleMs = idleMs;
  }

  /** The warm browser; undefined where there is none. */
  get browser(): BrowserRemains | undefined {
    return this.#browser;
  }

  /** Prints one thing. If the press or its browser dies of it, tries once more. Throws PressFault. */
  async print(order: PressOrder, onProgress: (share: number) => void): Promise<readonly BuiltFile[]> {
    clearTimeout(this.#idle);
    try {
      return await this.#try(order, onProgress);
    } catch (error) {
      if (!(error instanceof PressFault) || error.fault !== "crashed" || this.#isClosed) throw error;
      return await this.#try(order, onProgress);
    } finally {
      this.#idle = setTimeout(() => this.#stop(), this.#idleMs).unref();
    }
  }

  /** Ends the press and its browser; what it is printing fails as “crashed”. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idle);
    await this.#stop();
  }

  #try(order: PressOrder, onProgress: (share: number) => void): Promise<readonly BuiltFile[]> {
    if (this.#isClosed) throw new PressFault("crashed", ["the server is closing"]);
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const read = (raw: unknown) => {
        const message = pressMessage.parse(raw);
        if (message.type === "progress") onProgress(message.share);
        if (message.type === "done") settle(() => resolve(message.files));
        if (message.type === "failed") settle(() => reject(new PressFault(message.fault, message.findings)));
      };
      const onExit = (code: number | null, signal: string | null) =>
        settle(() => reject(new PressFault("crashed", [`the press ended (${signal ?? code})`])));
      const timer = setTimeout(() => {
        settle(() => reject(new PressFault("too-slow", [`not done after ${this.#patienceMs} ms`])));
        child.kill("SIGKILL");
      }, this.#patienceMs);
      const settle = (end: () => void) => {
        clearTimeout(timer);
        child.off("message", read).off("exit", onExit);
        end();
      };
      child.on("message", read).on("exit", onExit);
      child.send(order, (error) => error && onExit(null, "gone"));
    });
  }

  #start(): ChildProcess {
    // Neither the press nor a browser needs to know the secrets of the server.
    const ours = Object.keys(environment.shape);
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
    const program = new URL("./press-process.ts", import.meta.url);
    // In a bundle it is JavaScript.
    const loader = program.pathname.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
    const child = fork(program, this.#args, {
      execArgv: [...loader, `--max-old-space-size=${maxMemory}`],
      env,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let browser: BrowserRemains | undefined;
    child.on("message", (raw) => {
      const { data: message } = pressMessage.safeParse(raw);
      if (message?.type === "browser") browser = this.#browser = message;
    });
    child.once("exit", () => {
      if (this.#child === child) this.#child = undefined;
      if (this.#browser === browser) this.#browser = undefined;
      // A press that was killed leaves its browser behind.
      if (browser !== undefined) this.#cleared = clearRemains(browser);
    });
    return child;
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    const impatient = setTimeout(() => child.kill("SIGKILL"), closingMs);
    if (child.connected) child.disconnect();
    await exit;
    clearTimeout(impatient);
    await this.#cleared;
  }
}
