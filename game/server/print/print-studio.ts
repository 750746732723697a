import { createHash } from "node:crypto";
import { join } from "node:path";
import { keptFolder } from "../../../cards/load/kept.ts";
import { message, messageText } from "../../../cards/text/message.ts";
import type { BrowserRemains } from "../../../print/browser/browser-remains.ts";
import { type Catalogue, resolveRequest } from "../../../print/catalogue/request.ts";
import { openCatalogue } from "../../../print/catalogue/studio.ts";
import { cardAddresses } from "../../../print/deck/public-url.ts";
import type { PrintedReport } from "../../../print/report/printed-report.ts";
import { PrintFailure, RequestFault } from "../../../print/vocabulary/print-failure.ts";
import type { PrintCatalogue, PrintJob, PrintKits } from "../../protocol/print-studio.ts";
import { systemClock } from "../matches/clock.ts";
import type { KeyedRequest } from "../matches/idempotency.ts";
import { Refusal } from "../matches/refusal.ts";
import { contentVersion } from "./content-version.ts";
import { KeyedOrders } from "./keyed-orders.ts";
import { Press, type PressOptions } from "./press.ts";
import type { BuiltFile } from "./press-messages.ts";
import { PrintCache } from "./print-cache.ts";
import { describeCatalogue } from "./print-catalogue.ts";
import { describeKits } from "./print-kits.ts";
import { PrintQueue } from "./print-queue.ts";

export type PrintStudioOptions = Readonly<{
  /** The top folder, with cards/, print/ and workshop-guides/. */
  root: string;
  /** The folder with decks of the operator, in its decks/. */
  ownCards: string | undefined;
  dataDir: string;
  /** The address of the game, for QR codes; nobody can have others printed. */
  publicUrl: string | undefined;
  /** Of the cache, in bytes. */
  maxBytes: number;
  longestQueue: number;
  onFull: () => void;
  reportFault: (error: unknown) => void;
  press?: Omit<PressOptions, "ownCards" | "keeping">;
}>;

export type PrintOrder = Readonly<{
  /** Asked only where a print has to be made; may reject. */
  admit: () => Promise<void>;
  keyed?: KeyedRequest | undefined;
  /** In which findings are told. */
  language: string;
}>;

/** Printing for whoever opens the page: checks requests, queues them, keeps the files. */
export class PrintStudio {
  readonly #catalogue: Catalogue;
  readonly #version: string;
  readonly #publicUrl: string | undefined;
  readonly #cache: PrintCache;
  readonly #press: Press;
  readonly #queue: PrintQueue;
  readonly #described = new Map<string, PrintCatalogue>();
  readonly #kits = new Map<string, PrintKits>();
  readonly #orders = new KeyedOrders(systemClock.date);
  readonly #admissions = new Map<string, Promise<void>>();

  /** Reads cards and products. Throws PrintFailure if they are not in order. */
  constructor({
    root,
    ownCards,
    dataDir,
    publicUrl,
    maxBytes,
    longestQueue,
    onFull,
    reportFault,
    press,
  }: PrintStudioOptions) {
    const keeping = keptFolder(root, dataDir);
    this.#catalogue = openCatalogue(root, ownCards, keeping);
    this.#version = contentVersion(root, ownCards);
    this.#publicUrl = printableUrl(publicUrl, this.#catalogue, reportFault);
    const folder = join(dataDir, "print-cache");
    this.#cache = new PrintCache({ folder, max: maxBytes, version: this.#version, now: systemClock.date });
    this.#press = new Press({ ...press, ownCards, keeping });
    this.#queue = new PrintQueue({
      cache: this.#cache,
      press: this.#press,
      longest: longestQueue,
      onFull,
      reportFault,
    });
  }

  /** Prints that are waiting or being made. */
  get queued(): number {
    return this.#queue.length;
  }

  get browser(): BrowserRemains | undefined {
    return this.#press.browser;
  }

  /** What can be printed, told in `language`; undefined where there is no such language. */
  describe(language: string): PrintCatalogue | undefined {
    if (!this.#catalogue.sources.languages().includes(language)) return undefined;
    // Not at the start: every document is read for its title, and most servers restart for the sake of matches.
    const described =
      this.#described.get(language) ?? describeCatalogue(this.#catalogue, language, this.#publicUrl !== undefined);
    this.#described.set(language, described);
    return described;
  }

  /** What is printed for the guides, told in `language`; undefined where there is no such language. */
  kits(language: string): PrintKits | undefined {
    if (!this.#catalogue.sources.languages().includes(language)) return undefined;
    const kits = this.#kits.get(language) ?? describeKits(this.#catalogue, language);
    this.#kits.set(language, kits);
    return kits;
  }

  /**
   * Asks for a print; whoever asks for the same gets the same job. An order that comes again with its key gets what it got,
   * also where that failed. Throws Refusal with all findings if the request is wrong, or if the queue is full.
   */
  async order(request: unknown, { admit, keyed, language }: PrintOrder): Promise<PrintJob> {
    const given = keyed && this.#orders.find(keyed);
    const known = given === undefined ? undefined : this.#queue.find(given, language);
    if (known !== undefined) return known;
    const resolved = this.#resolve(request, language);
    const id = createHash("sha256")
      .update(`${this.#version}\0${JSON.stringify(resolved)}`)
      .digest("hex")
      .slice(0, 32);
    // At once: another order with this key may come before this one is admitted.
    if (keyed !== undefined) this.#orders.remember(keyed, id);
    try {
      await this.#bringUnderWay(id, resolved, admit);
    } catch (error) {
      if (keyed !== undefined) this.#orders.forget(keyed);
      throw error;
    }
    return this.find(id, language);
  }

  /** How a job stands, its findings in `language`. Throws Refusal where there is none: then it has to be asked for again. */
  find(id: string, language: string): PrintJob {
    const job = this.#queue.find(id, language);
    if (job === undefined) throw new Refusal(404, "no-such-job", "there is no such print; ask for it again");
    return job;
  }

  /** Where a file of a finished print lies; undefined where there is none. */
  locate(id: string, name: string): Readonly<{ file: BuiltFile; path: string }> | undefined {
    return this.#cache.locate(id, name);
  }

  /** Where the archive of a finished print lies; undefined where there is none. */
  locateArchive(id: string): string | undefined {
    return this.#cache.locateArchive(id);
  }

  /** A report as a PDF, of which nothing is kept. Throws Refusal where that is not possible now. */
  printReport(report: PrintedReport): Promise<Uint8Array> {
    return this.#queue.printReport(report);
  }

  close(): Promise<void> {
    return this.#queue.close();
  }

  async #bringUnderWay(id: string, resolved: unknown, admit: () => Promise<void>): Promise<void> {
    if (this.#queue.isUnderWay(id)) return;
    // Many may ask at the same moment: one of them counts.
    const admission = this.#admissions.get(id) ?? admit().then(() => this.#queue.add(id, resolved));
    this.#admissions.set(id, admission);
    await admission.finally(() => this.#admissions.delete(id));
  }

  /**
   * The request with all its defaults, in an order that does not depend on who has written it. Throws Refusal with what is
   * wrong, told in a language.
   */
  #resolve(request: unknown, told: string): Readonly<Record<string, unknown>> {
    try {
      if (typeof request === "object" && request !== null && "publicUrl" in request) {
        throw new RequestFault([["publicUrl", message("known-already")]]);
      }
      const { loaded, language, options } = resolveRequest(request, this.#catalogue);
      const { product } = loaded;
      const url = this.#publicUrl !== undefined && "publicUrl" in product.options ? { publicUrl: this.#publicUrl } : {};
      const entries = Object.entries({ ...options, ...url }).sort(([a], [b]) => (a < b ? -1 : 1));
      return { product: product.name, language, ...Object.fromEntries(entries) };
    } catch (error) {
      throw error instanceof RequestFault ? refusalOf(error, told) : error;
    }
  }
}

/** With what is wrong in `language`. */
function refusalOf({ findings, message }: RequestFault, language: string): Refusal {
  const told = findings.map(([field, expected]) => ({ field, ...expected, expected: messageText(expected, language) }));
  return new Refusal(400, "invalid-request", message, told);
}

/** `publicUrl` if a QR code can hold it: cards without codes are better than none. */
function printableUrl(
  publicUrl: string | undefined,
  { sources }: Catalogue,
  reportFault: (error: unknown) => void,
): string | undefined {
  if (publicUrl === undefined) return undefined;
  try {
    for (const language of sources.languages()) cardAddresses(publicUrl, sources.deckIn(language), sources);
    return publicUrl;
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    reportFault(error);
    return undefined;
  }
}
