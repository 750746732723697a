import type { CDPSession, Page } from "puppeteer-core";

/** A computer six times as slow as this one, at the end of what Lighthouse calls slow 4G: bytes and ms. */
const slowness = {
  cpu: 6,
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
} as const;

/** What is slow is measured, not given up. */
export const patienceMs = 180_000;

/** What a page has noted of itself; all in ms. */
type Notes = {
  /** Since the page was asked for, until what was waited for was painted; null before. */
  shown: number | null;
  tasks: { start: number; duration: number }[];
  /** How long each press took from the finger to the next picture. */
  presses: number[];
};

declare global {
  var slowNotes: Notes;
}

export type SlowPage = Readonly<{
  page: Page;
  /** Has ms of the page's clock noted when `selector` will have been painted, on this page or the next one opened. */
  watchFor(selector: string): Promise<void>;
  /** Resolves with these ms. */
  shown(): Promise<number>;
  /** Resolves when nothing has kept the page busy for a second. */
  comesToRest(): Promise<void>;
  /** Seconds of the main thread's own time since the last call, counted by the slowed clock; other programs do not count. */
  cpu(): Promise<number>;
  notes(): Promise<Notes>;
}>;

/** `storage` is what the page finds in its localStorage. The page is not yet anywhere. */
export async function slowPage(page: Page, storage: readonly (readonly [string, string])[]): Promise<SlowPage> {
  const session = await page.createCDPSession();
  // What tsx adds to named functions.
  const named = "globalThis.__name ??= (named) => named";
  await page.evaluateOnNewDocument(named);
  await page.evaluate(named);
  await page.evaluateOnNewDocument(noteTasks);
  await page.evaluateOnNewDocument(copyNothing);
  await page.evaluateOnNewDocument(
    (entries) => {
      for (const [key, value] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    storage.map(([key, value]) => [key, value] as const),
  );
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowness.network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness.cpu });
  let counted = 0;
  return {
    page,
    async watchFor(selector) {
      await page.evaluateOnNewDocument(notePaint, selector);
      await page.evaluate(notePaint, selector);
    },
    async shown() {
      await page.waitForFunction(() => slowNotes.shown !== null, { polling: 100, timeout: patienceMs });
      const { shown } = await page.evaluate(() => slowNotes);
      return shown ?? Number.NaN;
    },
    async comesToRest() {
      await page.waitForFunction(isAtRest, { polling: 250, timeout: patienceMs });
    },
    async cpu() {
      const now = await taskSeconds(session);
      const since = now - counted;
      counted = now;
      return since;
    },
    notes: () => page.evaluate(() => slowNotes),
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

/* What follows runs in the page. */

function noteTasks(): void {
  globalThis.slowNotes ??= { shown: null, tasks: [], presses: [] };
  const observe = (type: string, note: (entry: PerformanceEntry) => void, options: object) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe("longtask", ({ startTime: start, duration }) => slowNotes.tasks.push({ start, duration }), {});
  observe(
    "event",
    (entry) => {
      if ((entry as PerformanceEntry & { interactionId: number }).interactionId > 0)
        slowNotes.presses.push(entry.duration);
    },
    { durationThreshold: 16 },
  );
}

function copyNothing(): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.register = () => new Promise(() => {});
}

/** Once `selector` is there, notes when the picture with it is painted. */
function notePaint(selector: string): void {
  globalThis.slowNotes ??= { shown: null, tasks: [], presses: [] };
  slowNotes.shown = null;
  const look = () => {
    if (document.querySelector(selector) === null) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        slowNotes.shown = performance.now();
      }),
    );
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

function isAtRest(): boolean {
  const last = slowNotes.tasks.at(-1);
  const end = Math.max(
    slowNotes.shown ?? Number.POSITIVE_INFINITY,
    last === undefined ? 0 : last.start + last.duration,
  );
  return document.readyState === "complete" && performance.now() - end > 1000;
}
