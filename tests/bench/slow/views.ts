import type { Page } from "puppeteer-core";
import { startMatch } from "../../support/match-api.ts";
import { patienceMs, type SlowPage, slowPage } from "./slow-page.ts";

/** What was measured of one view, by name: ms, CPU in s of the slowed main thread. */
export type Figures = Readonly<Record<string, number>>;

/** Opens one view on a new page of the server at `address` and measures it. */
export type View = (page: Page, address: string) => Promise<Figures>;

const freeValue = '.value-picker button:not(:disabled):not([aria-disabled="true"])';

async function load(slow: SlowPage, url: string, shows: string): Promise<Figures> {
  await slow.watchFor(shows);
  await slow.page.goto(url, { waitUntil: "domcontentloaded", timeout: patienceMs });
  const shown = await slow.shown();
  await slow.comesToRest();
  const { tasks } = await slow.notes();
  return { "until shown": shown, "longest task": longest(tasks), "CPU to load": await slow.cpu() };
}

async function press(slow: SlowPage): Promise<Figures> {
  await slow.page.evaluate(() => {
    slowNotes.tasks = [];
    slowNotes.presses = [];
    addEventListener("pointerup", ({ timeStamp }) => performance.mark("pressed", { startTime: timeStamp }), true);
  });
  await slow.watchFor(".trick");
  await slow.cpu();
  await slow.page.click(freeValue);
  const shown = await slow.shown();
  const pressed = await slow.page.evaluate(() => performance.getEntriesByName("pressed")[0]?.startTime ?? Number.NaN);
  await slow.comesToRest();
  const { tasks, presses } = await slow.notes();
  return {
    "press to the next picture": Math.max(...presses),
    "press to the trick": shown - pressed,
    "longest task after a press": longest(tasks),
    "CPU of a press": await slow.cpu(),
  };
}

const longest = (tasks: readonly { duration: number }[]): number => Math.max(0, ...tasks.map((task) => task.duration));

async function match(page: Page, address: string): Promise<Figures> {
  const people = ["Anna", "Ben", "Chris"];
  const { matchID, creatorKey, credentials } = await startMatch(address, {
    gameName: "supertrumpf",
    setup: {},
    people,
  });
  const seat = await leaderOf(page, `${address}/m/${matchID}`);
  const memory = { credentials: credentials[seat], name: people[seat], ...(seat === 0 ? { creatorKey } : {}) };
  const slow = await slowPage(page, [[`quartett.match.${matchID}`, JSON.stringify(memory)]]);
  const loaded = await load(slow, `${address}/m/${matchID}`, ".own-card");
  return { ...loaded, ...(await press(slow)) };
}

/** The seat that leads, as somebody sees who only watches, on a page and with a cache of their own. */
async function leaderOf(page: Page, url: string): Promise<number> {
  const context = await page.browser().createBrowserContext();
  try {
    const watching = await context.newPage();
    await watching.goto(url);
    await watching.waitForSelector(".players .leads");
    return await watching.$$eval(".players > li", (players) => players.findIndex((player) => player.matches(".leads")));
  } finally {
    await context.close();
  }
}

const soloRecord = {
  version: 1,
  id: "slow",
  gameName: "supertrumpf",
  setup: { roundCap: 20, learningSeconds: 0 },
  seats: [
    { name: "Anna", bot: null },
    { name: "Ben", bot: "medium" },
    { name: "Chris", bot: "medium" },
  ],
  pace: "calm",
  seed: "slow",
  base: null,
  log: [],
  state: null,
  timeLeft: null,
};

async function solo(page: Page, address: string): Promise<Figures> {
  const slow = await slowPage(page, [["quartett.solo", JSON.stringify(soloRecord)]]);
  const loaded = await load(slow, `${address}/solo`, ".own-card");
  await page.waitForSelector(freeValue, { timeout: 60_000 });
  return { ...loaded, ...(await press(slow)) };
}

export const views: Readonly<Record<string, View>> = {
  home: async (page, address) => load(await slowPage(page, []), `${address}/`, ".fan .face"),
  "all cards": async (page, address) => load(await slowPage(page, []), `${address}/karten`, ".card-tile"),
  "a match": match,
  "a match alone": solo,
};
