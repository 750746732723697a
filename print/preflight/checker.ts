import { Worker } from "node:worker_threads";
import type { PrintFinding } from "../vocabulary/print-failure.ts";
import type { findPrintFaults } from "./preflight.ts";

type Check = typeof findPrintFaults;
type Given = Parameters<Check>;

export type CheckOrder = Readonly<{ id: number; bytes: Given[0]; draft: Given[1]; product: Given[2] }>;
export type CheckAnswer = Readonly<{ id: number; findings?: PrintFinding[]; error?: Error }>;

type Waiting = Readonly<{ resolve: (findings: PrintFinding[]) => void; reject: (error: unknown) => void }>;

/** Checks finished files in a thread of its own, like findPrintFaults. Starts at once, so that it is loaded in time. */
export class Checker {
  readonly #thread = new Worker(new URL("./check-thread.ts", import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #failure: Error | undefined;

  constructor() {
    // It must not keep a program alive that has nothing to check.
    this.#thread.unref();
    this.#thread.on("message", ({ id, findings, error }: CheckAnswer) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (findings === undefined) waiting?.reject(error);
      else waiting?.resolve(findings);
    });
    this.#thread.on("error", (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  readonly check: Check = (bytes, { colour, expected, tagged, where }, { preflight }) =>
    new Promise((resolve, reject) => {
      // A thread that has ended answers no more.
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#last += 1;
      this.#waiting.set(this.#last, { resolve, reject });
      this.#thread.ref();
      const draft = { colour, expected, tagged, where };
      this.#thread.postMessage({ id: this.#last, bytes, draft, product: { preflight } } satisfies CheckOrder);
    });

  close(): Promise<number> {
    return this.#thread.terminate();
  }
}
