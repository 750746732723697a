import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "puppeteer-core";
import { z } from "zod";
import { freePort } from "../../../game/server/fixtures/free-port.ts";
import { openBrowser } from "../../../print/browser/open-browser.ts";
import { noLimits } from "../../support/no-limits.ts";
import { readOptions } from "../../support/read-options.ts";
import { median, rounded } from "../statistics.ts";
import { type Figures, views } from "./views.ts";

const root = join(import.meta.dirname, "../../..");

const schema = z.object({
  rounds: z.coerce.number().int().min(1).max(99),
  views: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(Object.keys(views)))),
});

type Checkout = Readonly<{ address: string; close(): Promise<void> }>;

/**
 * Prints how long a slow computer on a slow network takes to show the app's pages and to answer a press. With --beside,
 * another checkout of this project, built and with its node_modules, is measured in turns: whatever else the machine
 * does meanwhile slows both. --rounds: how often each, 5 unless told; --views: names of views, else all; --out: a JSON
 * file for every single figure.
 */
export async function benchSlow(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      beside: { type: "string" },
      rounds: { type: "string", default: "5" },
      views: { type: "string", default: Object.keys(views).join(",") },
      out: { type: "string" },
    },
  });
  const { rounds, views: asked } = readOptions(schema, values);
  const folders = { today: root, ...(values.beside === undefined ? {} : { beside: resolve(values.beside) }) };
  const browser = await openBrowser(console.error);
  const opened: [string, Checkout][] = [];
  try {
    for (const [name, folder] of Object.entries(folders)) opened.push([name, await serve(folder)]);
    const chosen = Object.entries(views).filter(([name]) => asked.includes(name));
    const all: Record<string, Record<string, Figures[]>> = {};
    for (const [view, measure] of chosen) {
      const figures: Record<string, Figures[]> = Object.fromEntries(opened.map(([name]) => [name, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, { address }] of opened) figures[name]?.push(await measureOnce(browser, measure, address));
      }
      all[view] = figures;
      report(view, figures);
      if (values.out !== undefined) await writeFile(values.out, JSON.stringify(all, null, 1));
    }
  } finally {
    for (const [, { close }] of opened) await close();
    await browser.close();
  }
}

async function measureOnce(browser: Browser, measure: (typeof views)[string], address: string): Promise<Figures> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    return await measure(page, address);
  } finally {
    await context.close();
  }
}

/** The server of a checkout, with its own deck and the web app that is built there. */
async function serve(folder: string): Promise<Checkout> {
  const [port, data] = [await freePort(), await mkdtemp(join(tmpdir(), "quartett-bench-"))];
  const env = { ...process.env, ...noLimits, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: data, BOT_THINK_MS: "0" };
  const server = spawn(process.execPath, ["--import", "tsx", "game/server/main.ts"], { cwd: folder, env });
  const ended = once(server, "exit").then(() => Promise.reject(new Error(`${folder}: the server ended`)));
  ended.catch(() => undefined);
  let said = "";
  while (!said.includes("is served at")) said += (await Promise.race([once(server.stdout, "data"), ended]))[0];
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      if (server.exitCode === null && server.kill()) await once(server, "exit");
      await rm(data, { recursive: true, force: true });
    },
  };
}

function report(view: string, { today = [], beside }: Readonly<Record<string, readonly Figures[]>>): void {
  const row = (name: string) => {
    const now = today.map((figures) => figures[name] ?? Number.NaN);
    if (beside === undefined) return { today: rounded(median(now)) };
    const then = beside.map((figures) => figures[name] ?? Number.NaN);
    const ratios = now.map((value, round) => value / (then[round] ?? Number.NaN));
    return {
      beside: rounded(median(then)),
      today: rounded(median(now)),
      ratio: rounded(median(ratios)),
      min: rounded(Math.min(...ratios)),
      max: rounded(Math.max(...ratios)),
    };
  };
  console.log(view);
  console.table(Object.fromEntries(Object.keys(today[0] ?? {}).map((name) => [name, row(name)])));
}
