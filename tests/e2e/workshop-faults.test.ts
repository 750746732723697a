import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { ask, newKey } from "../../game/server/fixtures/workshop-room.ts";
import { testBrowser } from "../../print/fixtures/test-browser.ts";
import { type GameProcess, startGameProcess } from "../support/game-process.ts";
import { noLimits } from "../support/no-limits.ts";
import { awaited, comes, goes, press, says, saysOneOf, told } from "../workshop-faults/awaited.ts";
import {
  type Fault,
  faults,
  leads,
  type PhaseId,
  phases,
  promised,
  type Role,
  roles,
} from "../workshop-faults/cells.ts";
import { lost, pageStrikes, type StruckPage } from "../workshop-faults/page-strikes.ts";
import {
  addressIn,
  beginSomething,
  giveKey,
  type Looks,
  looksOf,
  openTab,
  sentence,
  settle,
  visit,
  whole,
} from "../workshop-faults/room-page.ts";
import { deleteRoom, lead, type StagedRoom, stageRoom } from "../workshop-faults/staged-room.ts";

let dataDir: string;
let port: number;
let running: GameProcess;
/** One browser of whoever leads, takes part or looks at the wall, and one of the others: they have other keys. */
let contexts: readonly [BrowserContext, BrowserContext];
const start = (limits: Readonly<Record<string, string>> = {}) =>
  startGameProcess({ dataDir, port, env: { BOT_THINK_MS: "0", ...noLimits, ...limits } });
const cards = { failures: ["A1", "A2"], measure: "M11" } as const;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "quartett-faults-"));
  port = await freePort();
  running = await start();
  const browser = await testBrowser();
  contexts = [await browser.createBrowserContext(), await browser.createBrowserContext()];
});

afterAll(async () => {
  for (const context of contexts ?? []) await context.close();
  await running?.stop("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

const contextOf = (role: Role): BrowserContext => contexts[role === "coFacilitator" || role === "tableDevice" ? 1 : 0];

/** The way to another device comes last: the keys of before open nothing any more. */
const inOrder = [...faults.filter((fault) => fault !== "otherDevice"), "otherDevice"] as const;

// All cells, in minutes of CPU. The usual run tries them without pages (tests/workshop-faults/), and some in workshop.test.ts.
const full = it.runIf(process.env.FULL === "1");

full.each(phases.map((phase) => [phase.name, phase] as const))(
  "%s: every page is whole again, whatever strikes it",
  async (_name, phase) => {
    // What a fault has left open costs the phases after it nothing.
    onTestFinished(async () => {
      for (const context of contexts) for (const page of await context.pages()) await page.close();
    });
    let opened = await openAll(phase.id);
    for (const fault of inOrder) {
      if (phase.id === "deleted" && fault !== inOrder[0]) opened = await openAll(phase.id);
      opened = await survive(opened, fault);
    }
  },
);

/** What happens to whom: an error says so first, and what the server said last. */
async function cell<Found>(phase: PhaseId, event: string, role: Role, work: () => Promise<Found>): Promise<Found> {
  try {
    return await work();
  } catch (error) {
    throw told(error, `${phase}, ${event}, ${role}`, `The server said last: ${running.said()}`);
  }
}

async function openAll(phase: PhaseId): Promise<readonly Opened[]> {
  const room = await stageRoom({ url: running.address, cards }, phase);
  const opened: Opened[] = [];
  for (const role of roles) opened.push(await cell(phase, "opened", role, () => open(room, role)));
  return opened;
}

/** Strikes all pages by a fault, and answers them as they are afterwards. */
async function survive(opened: readonly Opened[], fault: Fault): Promise<readonly Opened[]> {
  const [{ room } = { room: null }] = opened;
  if (room === null) return opened;
  const { phase } = room;
  const healing: (() => Promise<readonly Page[]>)[] = [];
  for (const each of opened) {
    const strike = fault === "restart" ? async () => async () => [each.page] : pageStrikes[fault];
    healing.push(await cell(phase, `${fault} begins`, each.role, () => strike(each)));
  }
  if (fault === "restart") await restart(opened);
  const news = `Please come back: ${fault}`;
  if (phase === "deleted") await deleteRoom(room);
  else await lead(room, { type: "message", id: `message-${fault}`, text: news, table: null });
  const after: Opened[] = [];
  for (const [index, each] of opened.entries()) {
    after.push(await cell(phase, fault, each.role, () => comeThrough(each, fault, news, healing[index])));
  }
  if (phase === "deleted") for (const { page } of after) await page.close();
  return after;
}

/** Heals one page, and expects it, and those that have come beside it, to be whole; answers the one that goes on. */
async function comeThrough(
  each: Opened,
  fault: Fault,
  news: string,
  heal: () => Promise<readonly Page[]> = async () => [],
): Promise<Opened> {
  const isDeleted = each.room.phase === "deleted";
  const [page = each.page, ...others] = await heal();
  for (const shown of [page, ...others]) await (isDeleted ? saysGone(shown) : expectWhole(shown, each, fault, news));
  for (const other of others) await other.close();
  if (page === each.page) return each;
  if (!each.page.isClosed()) await each.page.close();
  return isDeleted ? { ...each, page } : begin({ ...each, page });
}

/** How it looks with and without what is begun and not sent. */
type Opened = StruckPage & Readonly<{ before: Looks; settled: Looks }>;

async function open(room: StagedRoom, role: Role): Promise<Opened> {
  const context = contextOf(role);
  const page = await openTab(context, role, `${room.server.url}/healthz`);
  await giveKey(page, room, role);
  await visit(page, addressIn(room, role));
  await settle(page, room.phase, role);
  const settled = await looksOf(page);
  return begin({ page, context, otherContext, room, role, settled, before: settled });
}

async function begin(opened: Opened): Promise<Opened> {
  const { page, room, role } = opened;
  await beginSomething(page, room.phase, role);
  return { ...opened, before: await looksOf(page) };
}

async function otherContext(): Promise<BrowserContext> {
  const context = await (await testBrowser()).createBrowserContext();
  onTestFinished(() => context.close());
  return context;
}

async function restart(opened: readonly Opened[]): Promise<void> {
  await running.stop("SIGKILL");
  const each = async (event: string, wait: (page: Page) => Promise<unknown>) => {
    for (const { page, room, role } of opened) await cell(room.phase, `restart: ${event}`, role, () => wait(page));
  };
  if (opened[0]?.room.phase !== "match") await each("the server is gone", (page) => comes(page, lost));
  running = await start();
  await each("the server is back", (page) => goes(page, lost));
}

const saysGone = (page: Page) => saysOneOf(page, /no longer exists|no such workshop|was deleted/);

async function expectWhole(
  page: Page,
  { before, settled, role, room, page: first }: Opened,
  fault: Fault,
  news: string,
): Promise<void> {
  const phase = phases.find(({ id }) => id === room.phase);
  if (phase === undefined) return;
  const begun = promised(phase, "reload", role).includes("typed");
  const keepsFields = !begun || (promised(phase, fault, role).includes("typed") && page === first);
  await comes(page, whole(phase.id, role));
  await says(page, news);
  const now = async () => {
    const { text, fields } = await looksOf(page);
    return { text, fields: keepsFields ? fields : [] };
  };
  const expected = keepsFields ? before : { text: settled.text, fields: [] };
  await awaited(page, "the page as it was", () =>
    expect.poll(now, { interval: 200 }).toEqual({ text: expected.text, fields: expected.fields }),
  );
  const { minutesLeft, at } = await looksOf(page);
  // While it is paused it stands still.
  expect(minutesLeft).toBeLessThanOrEqual(before.minutesLeft + 1);
  expect(minutesLeft).toBeGreaterThanOrEqual(before.minutesLeft - Math.ceil((at - before.at) / 60_000) - 1);
  if (keepsFields) return;
  if (phase.own.includes("vote") && !leads(role)) await comes(page, sentVote(phase.id, role));
  if (phase.id === "commitment" && fault !== "otherDevice" && !leads(role)) {
    expect(await page.$eval("#commitment", (field) => (field as HTMLTextAreaElement).value)).toBe(sentence);
  }
}

/** The field of what was sent in a vote, as it counts. */
function sentVote(phase: PhaseId, role: Role): string {
  const choice = phase === "measure" ? cards.measure : "2";
  return role === "tableDevice" ? `[id="count-${choice}"][value="1"]` : `.room-vote input[value="${choice}"]:checked`;
}

full("whoever guesses too often is told to wait, and whoever has a key goes on, behind the same address", async () => {
  await running.stop("SIGKILL");
  running = await start({ LIMIT_WRONG_SECRETS: "3" });
  const room = await stageRoom({ url: running.address, cards }, "talk");
  const inside = await open(room, "participant");
  const tries = await Promise.all(
    ["aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd"].map((code) =>
      ask({ url: running.address }, `/${room.code}/come-back`, newKey(), { code }),
    ),
  );
  expect(tries.map(({ status }) => status)).toContain(429);
  const stranger = await openTab(
    await otherContext(),
    "participant",
    `${addressIn(room, "participant")}#back=eeeeeeee`,
  );
  await press(stranger, ".rejoin form [type=submit]");
  await says(stranger, "Too much is coming from your connection");
  await inside.page.reload();
  await comes(inside.page, ".room-whereabouts");
  await lead(room, { type: "message", id: "of-meanwhile", text: "Come back", table: null });
  await says(inside.page, "Come back");
});
