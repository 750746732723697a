import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let anna: Page;
let ben: Page;

beforeAll(async () => {
  site = await openSite();
  [anna, ben] = [await site.newPage(), await site.newPage()];
  await anna.setViewport({ width: 390, height: 740, isMobile: true, hasTouch: true });
});

afterAll(() => site?.close());

const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);

/** Brings an element under a finger, and taps it. */
async function tap(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((target) => target.scrollIntoView({ block: "center" }));
  await element?.tap();
}

/** Types over what stands there: a code that did not do is kept. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** A tap that followed faster than people see would be taken for the second half of a double tap. */
async function lookFirst(): Promise<void> {
  const since = await anna.evaluate(() => performance.now());
  await anna.waitForFunction((start) => performance.now() - start > 500, {}, since);
}

type Player = Readonly<{
  page: Page;
  /** Asks somebody for some card. `chance` makes one ask differ from the next. */
  ask: (chance: number) => Promise<unknown>;
  ready: () => Promise<unknown>;
}>;

/** At a phone, by touch. */
const byTouch: Player = {
  get page() {
    return anna;
  },
  async ask(chance) {
    const cards = await anna.$$(".missing button");
    const card = cards[chance % cards.length];
    await card?.evaluate((target) => target.scrollIntoView({ block: "center" }));
    await card?.tap();
    await anna.waitForSelector(".ask-whom");
    const seats = (await anna.$$(".ask-whom li")).length;
    await lookFirst();
    await tap(anna, `.ask-whom li:nth-child(${1 + (chance % seats)}) button`);
  },
  async ready() {
    await lookFirst();
    await tap(anna, ".readiness button");
  },
};

/** At a desk, by typing codes. */
const byKeys: Player = {
  get page() {
    return ben;
  },
  async ask(chance) {
    const codes = await ben.$$eval(".missing button strong", (all) => all.map((code) => code.textContent));
    await type(ben, "#asked-code", (codes[chance % codes.length] ?? "").toLowerCase());
    await ben.waitForSelector(".ask-whom");
    const seats = (await ben.$$(".ask-whom li")).length;
    await ben.keyboard.press(`Digit${1 + (chance % seats)}` as KeyInput);
  },
  async ready() {
    await ben.focus(".readiness button");
    await ben.keyboard.press("Enter");
  },
};

type Task = "ask" | "look" | "over";

/** What the table expects of this page now; resolves when there is something. */
async function nextTask(page: Page, signal: AbortSignal): Promise<Task> {
  // Puppeteer does not notice a signal that was given before.
  signal.throwIfAborted();
  const found = await page.waitForFunction(
    () => {
      if (document.querySelector(".ranking") !== null) return "over";
      if (document.querySelector(".readiness button:not([aria-disabled=true])") !== null) return "look";
      return document.querySelector(".missing-card[aria-disabled=false]") === null ? null : "ask";
    },
    { signal },
  );
  return (await found.jsonValue()) as Task;
}

/** Does something, and resolves when what came of it has reached the page. */
async function andSee(page: Page, act: () => Promise<unknown>): Promise<void> {
  const told = ".quartett-learning h2, .quartett-history ol, .readiness button, .ranking";
  const read = () => page.$$eval(told, (all) => all.map((element) => element.textContent).join());
  const before = await read();
  await act();
  await page.waitForFunction(
    (selector, old) => [...document.querySelectorAll(selector)].map((element) => element.textContent).join() !== old,
    {},
    told,
    before,
  );
}

/** Both play on until one of them comes to such a task; at the latest to the end. */
async function playOn(isEnough: (player: Player, task: Task) => boolean): Promise<void> {
  const enough = new AbortController();
  const play = async (player: Player) => {
    for (let asks = 0; ; asks += 1) {
      const task = await nextTask(player.page, enough.signal);
      if (isEnough(player, task) || task === "over") break;
      await andSee(player.page, () => (task === "ask" ? player.ask(asks) : player.ready()));
    }
    enough.abort();
  };
  await Promise.all(
    [byTouch, byKeys].map((player) =>
      play(player).catch((error: unknown) => {
        if (!enough.signal.aborted) throw error;
      }),
    ),
  );
}

/** Resolves when this quartet is no longer looked at. The computers are fast: it may be the next one already. */
const leaves = (page: Page, heading: string | null) =>
  page.waitForFunction((old) => document.querySelector(".quartett-learning h2")?.textContent !== old, {}, heading);

const both = (act: (page: Page) => Promise<unknown>) => Promise.all([anna, ben].map(act));

describe("a Quartett of four: one by touch, one by keyboard, two computers", () => {
  it("is opened on a phone, with two computers at the table", async () => {
    await anna.goto(`${site.address}/neu`);
    await tap(anna, ".game-choice [value=quartett]");
    await anna.waitForSelector("[name=quartett-deck]");
    await tap(anna, button("Spiel eröffnen"));
    await type(anna, "#name", "Anna");
    await tap(anna, ".facilitator-desk summary");
    await tap(anna, button("Leichten Computer dazu"));
    await tap(anna, button("Starken Computer dazu"));
    await until(anna, "3 Personen am Tisch");
    await ben.goto(anna.url());
    await type(ben, "#name", "Ben");
    await until(anna, "4 Personen am Tisch");
    await tap(anna, button("Partie beginnen"));
    await both((page) => page.waitForSelector(".quartett"));
  });

  it("says why a code that was typed does not do", async () => {
    await playOn((player, task) => player === byKeys && task === "ask");
    await type(ben, "#asked-code", "z9");
    await until(ben, "Eine Karte „z9“ gibt es nicht.");
    const own = await ben.$eval(".mini-card-band", (band) => band.firstChild?.textContent);
    await type(ben, "#asked-code", own ?? "");
    await until(ben, `${own} haben Sie selbst.`);
  });

  it("goes on after a reload, with the same hand and the same turn", async () => {
    const hand = () => textOf(ben, ".hand-quartets");
    const before = await hand();
    await ben.reload();
    await ben.waitForSelector("#asked-code");
    // What is new in the hand is still marked as new: it was the latest ask.
    expect(await hand()).toBe(before);
  });

  it("shows a quartet that was laid to everybody, until all have seen enough", async () => {
    await playOn((_, task) => task === "look");
    await both((page) => page.waitForSelector(".quartett-learning"));
    const heading = await textOf(anna, ".quartett-learning h2");
    expect(await textOf(ben, ".quartett-learning h2")).toBe(heading);
    expect((await ben.$$(".four-cards > li")).length % 4).toBe(0);
    await byKeys.ready();
    await until(ben, "Es lesen noch: Anna.");
    expect(await anna.$(".quartett-learning")).not.toBeNull();
    await byTouch.ready();
    await both((page) => leaves(page, heading));
  });

  it("lets the creator release the next one for all", async () => {
    await playOn((_, task) => task === "look");
    await both((page) => page.waitForSelector(".quartett-learning"));
    const heading = await textOf(anna, ".quartett-learning h2");
    await tap(anna, ".facilitator-desk summary");
    await tap(anna, button("Weiter für alle"));
    // Who has not finished reading goes on reading, until they say so themselves.
    await both((page) => until(page, "Die Partie geht weiter. Lesen Sie in Ruhe zu Ende."));
    expect(await textOf(ben, ".quartett-learning h2")).toBe(heading);
    await byKeys.ready();
    // The computers go on, and what they do moves the button: a finger that missed it taps again.
    const read = () => anna.evaluate(() => document.querySelector(".quartett-learning h2")?.textContent);
    for (let taps = 0; taps < 10; taps += 1) {
      await lookFirst();
      if ((await read()) !== heading) break;
      await tap(anna, button("Fertig gelesen"));
    }
    await both((page) => leaves(page, heading));
  });

  it("ends with the last quartet and the same result for both", async () => {
    await playOn(() => false);
    await both((page) => page.waitForSelector(".ranking"));
    const ranking = async (page: Page) => (await textOf(page, ".ranking"))?.replace(" (Sie)", "");
    expect(await ranking(ben)).toBe(await ranking(anna));
    await until(ben, "Alle Quartette sind gelegt.");
    expect((await anna.$$(".quartett-laid > ul > li")).length).toBe(8);
  });
});
