import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { houseDeck } from "../../cards/fixtures/house-deck.ts";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { canBeDealt } from "../../game/web/content/can-be-dealt.ts";
import { newTab, newVisitor } from "../e2e/new-visitor.ts";
import { buildPages } from "../support/build-pages.ts";
import { type GameProcess, startGameProcess } from "../support/game-process.ts";

/** The promise of docs/new-mode.md: a mode is one folder and two lines. */

const root = join(import.meta.dirname, "../..");
const isFull = process.env.FULL === "1";

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "quartett-new-mode-"));
  const isBuilt = (path: string) => /\/(dist|node_modules)$/.test(path);
  for (const part of [
    "cards",
    "game",
    "print",
    "workshop-guides",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    await cp(join(root, part), join(copy, part), { recursive: true, filter: (path) => !isBuilt(path) });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await addCoin();
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** The folder as it would stand in game/modes/, and a line in each list. */
async function addCoin() {
  const folder = join(copy, "game/modes/coin");
  await cp(join(import.meta.dirname, "coin"), folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll("../game/", ""));
  }
  for (const [list, file] of [
    ["modes.ts", "mode.ts"],
    ["modes.web.tsx", "mode.web.tsx"],
  ] as const) {
    const path = join(copy, "game/modes", list);
    await writeFile(path, `${await readFile(path, "utf8")}export { coin } from "./coin/${file}";\n`);
  }
}

it("has a first round, which any deck will do for", async () => {
  const { firstRound } = await import(join(copy, "game/modes/coin/first-round/first-round.ts"));
  expect(canBeDealt(firstRound, houseDeck())).toBe(true);
});

it("is played to its end by computers, like all others", async () => {
  const modes = await import(join(copy, "game/modes/modes.ts"));
  const { engineModes } = await import(join(copy, "game/engine/playable-modes.ts"));
  const { playersOf, playOut } = await import(join(copy, "game/simulation/play-out.ts"));
  const coin = engineModes(modes, houseDeck()).get("coin");
  expect(playersOf(coin)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  for (const players of playersOf(coin)) {
    const { winners, length } = playOut(coin, Array(players).fill("easy"), players);
    expect(length).toBe(3);
    expect(winners.length).toBeGreaterThan(0);
  }
});

describe.runIf(isFull)("in a browser", () => {
  let server: GameProcess;
  let anna: Page;
  let ben: Page;

  beforeAll(async () => {
    buildPages(copy);
    server = await startGameProcess({ dataDir: join(copy, "data"), port: await freePort(), checkout: copy });
    anna = await newVisitor();
    ben = await newTab(await anna.browser().createBrowserContext());
  });

  afterAll(async () => {
    await Promise.all([anna, ben].map((page) => page?.browserContext().close()));
    await server?.stop();
  });

  const choose = async (path: string) => {
    await anna.goto(server.address + path);
    await anna.waitForSelector(".game-choice [value=coin]");
    expect(await anna.$eval(".game-choice", (list) => list.textContent)).toContain("Münzwurf");
    await anna.locator(".game-choice [value=coin]").click();
    await anna.waitForSelector("#tosses");
  };
  const guess = (page: Page) => page.locator(".coin button[aria-disabled=false]").click();
  const untilTossed = (page: Page, count: number) =>
    page.waitForFunction(
      (tossed) => document.querySelector(".coin p")?.textContent?.startsWith(`${tossed} /`) === true,
      {},
      count,
    );

  it("is set up and played on one device", async () => {
    await choose("/solo");
    await anna.locator(".solo-form [type=submit]").click();
    for (const tosses of [1, 2, 3]) {
      await guess(anna);
      await untilTossed(anna, tosses);
    }
    await anna.waitForSelector(".result");
  });

  it("is created over the API, with its own set-up, and refused with another", async () => {
    const create = async (setup: object) => {
      const body = JSON.stringify({ gameName: "coin", setup });
      const headers = { "content-type": "application/json" };
      return (await fetch(`${server.address}/api/matches`, { method: "POST", headers, body })).status;
    };
    expect(await create({ rounds: 5 })).toBe(201);
    expect(await create({ rounds: 10 })).toBe(400);
    expect(await create({ roundCap: 5 })).toBe(400);
  });

  it("is opened and played by two people in two browsers", async () => {
    await choose("/neu");
    await anna.locator(".form [type=submit]").click();
    await anna.waitForFunction(() => location.pathname.startsWith("/m/"));
    for (const [page, name] of [
      [anna, "Anna"],
      [ben, "Ben"],
    ] as const) {
      if (page === ben) await ben.goto(anna.url());
      await page.locator("#name").fill(name);
      await page.locator("::-p-aria([name='Platz nehmen'][role='button'])").click();
    }
    await anna.waitForFunction(() => document.body.innerText.includes("2 Personen am Tisch"));
    await anna.locator("::-p-aria([name='Partie beginnen'][role='button'])").click();
    for (const tosses of [1, 2, 3]) {
      await Promise.all([anna, ben].map(guess));
      if (tosses < 3) await Promise.all([anna, ben].map((page) => untilTossed(page, tosses)));
    }
    await Promise.all([anna, ben].map((page) => page.waitForSelector(".result")));
  });

  it("has a first round", async () => {
    await anna.goto(`${server.address}/lernen/coin`);
    await guess(anna);
    await anna.waitForSelector(".learn-end");
  });
});
