import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PrintFinding, tellPrintFinding } from "../../../print/vocabulary/print-failure.ts";
import type { PrintFault, PrintJob } from "../../protocol/print-studio.ts";
import { Refusal } from "../matches/refusal.ts";
import { type Press, PressFault } from "./press.ts";
import type { BuiltFile } from "./press-messages.ts";
import type { PrintCache } from "./print-cache.ts";

type Waiting = Readonly<{
  id: string;
  print: () => Promise<void>;
  /** Told where it will not be printed any more. */
  cancel: () => void;
}>;
type Failure = Readonly<{ fault: PrintFault; findings: readonly PrintFinding[] }>;

export type PrintQueueOptions = Readonly<{
  cache: PrintCache;
  press: Press;
  /** How many prints may wait. */
  longest: number;
  onFull: () => void;
  /** Told about every print that failed through no fault of who asked. */
  reportFault: (error: unknown) => void;
}>;

/** How many failures are remembered, for those who ask later. */
const maxFailures = 200;

/** Prints one after another, in the order in which they were asked for. */
export class PrintQueue {
  readonly #options: PrintQueueOptions;
  readonly #waiting: Waiting[] = [];
  readonly #failures = new Map<string, Failure>();
  #building: { readonly id: string; share: number } | undefined;
  #working: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: PrintQueueOptions) {
    this.#options = options;
  }

  get length(): number {
    return this.#waiting.length + (this.#building === undefined ? 0 : 1);
  }

  /** How a print stands, its findings in `language`; undefined where nobody has asked for it, or too long ago. */
  find(id: string, language: string): PrintJob | undefined {
    if (this.#building?.id === id) return { id, state: "building", percent: Math.round(this.#building.share * 100) };
    const place = this.#waiting.findIndex((waiting) => waiting.id === id);
    if (place >= 0) return { id, state: "queued", ahead: place + (this.#building === undefined ? 0 : 1) };
    const files = this.#options.cache.find(id);
    if (files !== undefined) return doneJob(id, files);
    const failure = this.#failures.get(id);
    if (failure === undefined) return undefined;
    const findings = failure.findings.map((finding) => tellPrintFinding(finding, language));
    return { id, state: "failed", fault: failure.fault, findings };
  }

  /** Whether a print is finished or on its way, so that asking for it makes no work. */
  isUnderWay(id: string): boolean {
    const isWaiting = this.#waiting.some((waiting) => waiting.id === id);
    return isWaiting || this.#building?.id === id || this.#options.cache.find(id) !== undefined;
  }

  /** Puts a print at the end of the queue. Throws Refusal where that is full, or the server is closing. */
  add(id: string, request: unknown): void {
    this.#failures.delete(id);
    this.#enqueue({ id, print: () => this.#print(id, request), cancel: () => undefined });
  }

  /**
   * Prints what is nobody else's: whoever asks gets the file, and nothing of it is kept. Throws Refusal where the queue is
   * full, the server is closing, or it cannot be printed.
   */
  printReport(report: unknown): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const id = randomBytes(16).toString("hex");
      const print = () => this.#printReport(id, report).then(resolve, reject);
      this.#enqueue({ id, print, cancel: () => reject(closing()) });
    });
  }

  #enqueue(waiting: Waiting): void {
    if (this.#isClosed) throw closing();
    if (this.#waiting.length >= this.#options.longest) {
      this.#options.onFull();
      throw new Refusal(503, "print-queue-full", "too many prints are waiting; try again in some minutes");
    }
    this.#waiting.push(waiting);
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** Prints nothing more. What is being printed is lost; whoever wants it asks again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { cancel } of this.#waiting.splice(0)) cancel();
    await this.#options.press.close();
    await this.#working;
  }

  async #work(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#building = { id: next.id, share: 0 };
      await next.print().finally(() => {
        this.#building = undefined;
      });
    }
  }

  async #print(id: string, request: unknown): Promise<void> {
    const { cache, press, reportFault } = this.#options;
    try {
      const folder = await cache.begin(id);
      const files = await press.print({ request, folder }, (share) => {
        // A second try begins anew; what people see only grows.
        if (this.#building?.id === id) this.#building.share = Math.max(this.#building.share, share);
      });
      await cache.finish(id, files);
    } catch (error) {
      const failure = error instanceof PressFault ? error : new PressFault("internal", [String(error)]);
      if (this.#isClosed) return;
      if (failure.fault !== "findings") reportFault(failure);
      // What went wrong inside is for the log alone.
      this.#remember(id, { fault: failure.fault, findings: failure.fault === "findings" ? failure.findings : [] });
    } finally {
      // After a print that went well there is nothing to clear away.
      await cache.giveUp(id).catch(() => undefined);
    }
  }

  async #printReport(id: string, report: unknown): Promise<Uint8Array> {
    const { cache, press, reportFault } = this.#options;
    try {
      const folder = await cache.begin(id);
      await press.print({ report, folder }, () => undefined);
      return await readFile(join(folder, "0"));
    } catch (error) {
      if (this.#isClosed) throw closing();
      // Without its findings: what people have said may stand in them.
      reportFault(new PressFault(error instanceof PressFault ? error.fault : "internal"));
      throw new Refusal(500, "internal", "this could not be printed; try again in a moment");
    } finally {
      await cache.giveUp(id).catch(() => undefined);
    }
  }

  #remember(id: string, failure: Failure): void {
    this.#failures.set(id, failure);
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > maxFailures && oldest !== undefined) this.#failures.delete(oldest);
  }
}

const closing = () => new Refusal(503, "closing", "the server is closing; try again in a moment");

function doneJob(id: string, files: readonly BuiltFile[]): PrintJob {
  const listed = files.map(({ name, size, mediaType, pages }) => ({
    ...{ name, size, mediaType, path: `/api/print/jobs/${id}/files/${encodeURIComponent(name)}` },
    ...(pages === undefined ? {} : { pages }),
  }));
  const archive = { name: archiveName(files.map(({ name }) => name)), path: `/api/print/jobs/${id}/files.zip` };
  return { id, state: "done", files: listed, ...(files.length > 1 ? { archive } : {}) };
}

/** What the names of all files begin with. */
function archiveName([first = "", ...others]: readonly string[]): string {
  const end = [...first].findIndex((_, index) => others.some((name) => !name.startsWith(first.slice(0, index + 1))));
  const shared = first.slice(0, end === -1 ? first.length : end).replace(/[^a-z0-9]+$/i, "");
  return `${shared === "" ? "quartett" : shared}.zip`;
}
