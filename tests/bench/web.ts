import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "lighthouse";
import type { Browser } from "puppeteer-core";
import { openBrowser } from "../../print/browser/open-browser.ts";
import { lighthouseReport } from "../support/lighthouse-report.ts";
import { median, rounded } from "./statistics.ts";

const root = join(import.meta.dirname, "../..");
const runs = 5;
const pages = { home: "/", empty: "/empty.html" } as const;
type PageName = keyof typeof pages;

/** Lighthouse measures nothing on a page without any content, so the empty one says one word. */
const emptyPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Empty</p></html>';

const audit = (id: string) => (report: Result) => report.audits[id]?.numericValue ?? Number.NaN;

const measures: Readonly<Record<string, (report: Result) => number>> = {
  "performance score": (report) => (report.categories.performance?.score ?? Number.NaN) * 100,
  "first contentful paint, ms": audit("first-contentful-paint"),
  "largest contentful paint, ms": audit("largest-contentful-paint"),
  "speed index, ms": audit("speed-index"),
  "total blocking time, ms": audit("total-blocking-time"),
  "time to interactive, ms": audit("interactive"),
  "cumulative layout shift": audit("cumulative-layout-shift"),
  "sent over the network, kB": (report) => audit("total-byte-weight")(report) / 1000,
};

/**
 * Prints what Lighthouse measures on the home page (a simulated phone of the middle class on slow 4G, nothing cached):
 * the medians of five runs, and their ratio to an empty page that the same server sends in the same minutes.
 * Rejects if the web app is not built or no browser is found.
 */
export async function benchWeb(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  await cp(join(root, "game/web/dist"), folder, { recursive: true });
  await writeFile(join(folder, "empty.html"), emptyPage);
  const server = fork(new URL("./serve-folder.ts", import.meta.url), [folder]);
  const browser = await openBrowser(console.error);
  try {
    const ended = once(server, "exit").then(() => Promise.reject(new Error("the server ended before it listened")));
    const [address] = await Promise.race([once(server, "message"), ended]);
    print(await measure(browser, String(address)));
  } finally {
    await browser.close();
    if (server.connected) server.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, address: string): Promise<Record<PageName, Result[]>> {
  const reports: Record<PageName, Result[]> = { home: [], empty: [] };
  // In turns: whatever else the machine does meanwhile slows both.
  for (let run = 0; run < runs; run += 1) {
    for (const name of ["home", "empty"] as const) {
      const page = await (await browser.createBrowserContext()).newPage();
      reports[name].push(await lighthouseReport(page, address + pages[name], ["performance"]));
      await page.browserContext().close();
    }
  }
  return reports;
}

function print(reports: Record<PageName, Result[]>): void {
  const row = (read: (report: Result) => number) => {
    const values = reports.home.map(read);
    const [home, empty] = [median(values), median(reports.empty.map(read))];
    return {
      "home (median)": rounded(home),
      min: rounded(Math.min(...values)),
      max: rounded(Math.max(...values)),
      "empty page (median)": rounded(empty),
      "home / empty": empty === 0 ? "–" : rounded(home / empty),
    };
  };
  const power = median(reports.home.map(({ environment }) => environment.benchmarkIndex));
  console.log(`Home, ${runs} runs; power of this machine while measuring (Lighthouse's benchmark index): ${power}`);
  console.table(Object.fromEntries(Object.entries(measures).map(([name, read]) => [name, row(read)])));
}
