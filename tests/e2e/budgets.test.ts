import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { HTTPResponse, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arrangeMatch } from "./arranged-match.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

/** Bytes of one kB, as the budgets mean it. */
const kB = 1000;

const dist = join(import.meta.dirname, "../../game/web/dist");

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** What a page loads, file by file, from an empty cache: the bytes as the network would carry them. */
type Load = Readonly<{ javascript: number; fonts: number; texts: ReadonlyMap<string, number> }>;

/** `open` resolves when the view is there. */
async function firstView(open: (page: Page) => Promise<unknown>): Promise<Load> {
  const page = await site.newPage();
  const responses: HTTPResponse[] = [];
  page.on("response", (response) => responses.push(response));
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForNetworkIdle({ idleTime: 300 });
  const files = new Map<string, Readonly<{ type: string; bytes: number }>>();
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    const type = (response.headers()["content-type"] ?? "").split(";")[0] ?? "";
    if (!response.ok() || pathname.startsWith("/socket.io/") || response.request().method() !== "GET") continue;
    const body = await readFile(join(dist, pathname)).catch(() => null);
    // Pages are routes, not files.
    if (body === null) continue;
    files.set(pathname, { type, bytes: type.startsWith("font/") ? body.length : gzipSync(body).length });
  }
  await page.browserContext().close();
  const sum = (kind: RegExp) =>
    [...files.values()].reduce((bytes, file) => bytes + (kind.test(file.type) ? file.bytes : 0), 0);
  const texts = [...files].flatMap(([path, { bytes }]) =>
    path.startsWith("/content/") ? [[path, bytes] as const] : [],
  );
  return { javascript: sum(/javascript/), fonts: sum(/^font\//), texts: new Map(texts) };
}

describe("the first view of", () => {
  it("home has at most 95 kB of JavaScript and 90 kB of fonts, and no long stories", async () => {
    const load = await firstView(async (page) => {
      await page.goto(site.address);
      await page.waitForSelector(".fan .face");
    });
    expect(load.javascript).toBeGreaterThan(20 * kB);
    expect(load.javascript).toBeLessThanOrEqual(95 * kB);
    expect(load.fonts).toBeGreaterThan(10 * kB);
    expect(load.fonts).toBeLessThanOrEqual(90 * kB);
    expect([...load.texts.keys()].filter((path) => path.includes("stories"))).toEqual([]);
  });

  it.each([
    ["supertrumpf", ".own-card"],
    ["quartett", ".quartett-seats"],
    ["rettungsrunde", ".rr-choice"],
  ])("a table of %s has at most 170 kB of JavaScript in total", async (gameName, shows) => {
    const match = await arrangeMatch(site, ["Anna", "Ben", "Chris"], { gameName });
    const load = await firstView(async (page) => {
      const [key, value] = match.memories[0] ?? ["", ""];
      await page.evaluateOnNewDocument((name, memory) => localStorage.setItem(name, memory), key, value);
      await page.goto(site.address + match.path);
      await page.waitForSelector(shows);
    });
    expect(load.javascript).toBeGreaterThan(95 * kB);
    expect(load.javascript).toBeLessThanOrEqual(170 * kB);
  });

  it("a table is asked for in all its parts before the server has said how the match stands", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"]);
    const page = await site.newPage();
    await page.setRequestInterception(true);
    page.on("request", (request) =>
      // The server never says it.
      new URL(request.url()).pathname.startsWith("/socket.io/") ? undefined : request.continue(),
    );
    const parts = [
      /\/content\/de\/deck\.json$/,
      /\/content\/de\/stories\.json$/,
      /\/assets\/table-.*\.js$/,
      /\/assets\/supertrumpf-.*\.js$/,
    ];
    const asked = parts.map((part) => page.waitForRequest((request) => part.test(request.url())));
    await page.goto(site.address + match.path);
    await Promise.all(asked);
    await page.browserContext().close();
  });

  it.each([
    ["/", []],
    ["/karten", [/cards-page-/, /reading-/]],
    ["/k/A1", [/card-page-/, /stories\.json$/]],
    ["/neu", [/new-match-page-/, /api\/decks$/]],
  ])("%s asks for all its parts while the words of the frame are loading", async (path, parts) => {
    const page = await site.newPage();
    await page.setRequestInterception(true);
    page.on("request", (request) => (/\/assets\/app-.*\.js$/.test(request.url()) ? undefined : request.continue()));
    const asked = [/\/content\/de\/deck\.json$/, ...parts].map((part) =>
      page.waitForRequest((request) => part.test(request.url())),
    );
    await page.goto(`${site.address}${path}?lang=de`, { waitUntil: "domcontentloaded" });
    await Promise.all(asked);
    await page.browserContext().close();
  });

  it.each(languagesInTurn(0))("all cards in %s has at most 45 kB of card texts", async (language) => {
    const load = await firstView(async (page) => {
      await page.goto(`${site.address}/karten?lang=${language}`);
      await page.waitForSelector(".card-tile");
    });
    expect([...load.texts.keys()]).toContain(`/content/${language}/deck.json`);
    for (const [path, bytes] of load.texts) expect(bytes, path).toBeLessThanOrEqual(45 * kB);
  });
});
