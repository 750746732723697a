import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDocuments } from "../../workshop-guides/render/documents.ts";
import { type ArrangedMatch, arrangeMatch, leadingSeat, playOnce, sitDown } from "./arranged-match.ts";
import { axeFindings, cutOff, smallTargets } from "./audits.ts";
import { openSite, type Site } from "./open-site.ts";

// As many as fit, with names as long as they may be.
const names = [
  "Donaudampfschifffahrtsin",
  "Wilhelmine-Charlotte Bär",
  "WWWWWWWWWWWWWWWWWWWWWWWW",
  "Anna",
  "Øystein",
  "Hans-Jürgen von der Wies",
  "Gül",
  "Maximiliane Oberhubersen",
];

let site: Site;
let page: Page;
let waiting: ArrangedMatch;
let running: ArrangedMatch;
let over: ArrangedMatch;
let leader: number;

beforeAll(async () => {
  site = await openSite();
  [waiting, running, over] = await Promise.all([
    arrangeMatch(site, names, { waits: true }),
    arrangeMatch(site, names),
    arrangeMatch(site, names, { roundCap: 1 }),
  ]);
  const spectator = await site.newPage();
  page = await site.newPage();
  await sitDown(spectator, site, running, null);
  await playOnce(site, running, spectator, page);
  leader = await leadingSeat(spectator);
  await sitDown(spectator, site, over, null);
  do await playOnce(site, over, spectator, page);
  while ((await spectator.$(".result")) === null);
  await spectator.browserContext().close();
});

afterAll(() => site?.close());

type View = Readonly<{ name: string; path: string; ready: string } | { name: string; open: () => Promise<unknown> }>;

const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const home: View = { name: "home", path: "/", ready: ".fan .face" };
const card: View = { name: "a failure card", path: "/k/A1", ready: ".solve" };
const table: View = {
  name: "the table, my turn",
  open: async () => {
    await sitDown(page, site, running, leader);
    await page.waitForSelector(".value-picker");
  },
};
const documents = listDocuments(join(import.meta.dirname, "../../workshop-guides")).map(
  ({ kind, name }): View => ({ name: `${kind} ${name}`, path: `/anleitungen/${kind}/${name}`, ready: ".guide-body" }),
);
const views: readonly View[] = [
  home,
  { name: "new match", path: "/neu", ready: "form" },
  { name: "all cards", path: "/karten", ready: ".card-tile" },
  { name: "cards of one cause", path: "/karten?cause=3", ready: ".card-tile" },
  { name: "no card found", path: "/karten?deck=measures&sector=A", ready: ".card-filter" },
  card,
  {
    name: "a failure card with its solution",
    open: async () => {
      await page.goto(`${site.address}/k/A1`);
      await press("Lösung zeigen");
      await page.waitForSelector(".solution");
    },
  },
  { name: "a measure card", path: "/k/M11", ready: ".card-article" },
  { name: "an unknown card", path: "/k/zz9", ready: "main a" },
  { name: "guides", path: "/anleitungen", ready: ".document-list li" },
  ...documents,
  { name: "privacy", path: "/datenschutz", ready: "main button" },
  { name: "an unknown page", path: "/gibt/es/nicht", ready: "main a" },
  { name: "an unknown match", path: "/m/gibtesnicht", ready: "main a" },
  {
    name: "the waiting room of the creator",
    open: async () => {
      await sitDown(page, site, waiting, 0);
      await page.waitForSelector(".player-list li");
    },
  },
  {
    name: "the waiting room of a late-comer",
    open: async () => {
      const few = await arrangeMatch(site, ["Anna"], { waits: true });
      await sitDown(page, site, few, null);
      await page.waitForSelector("#name");
    },
  },
  table,
  {
    name: "the table, waiting",
    open: async () => {
      await sitDown(page, site, running, (leader + 1) % names.length);
      await page.waitForSelector(".own-card");
    },
  },
  {
    name: "a card over the table",
    open: async () => {
      await sitDown(page, site, running, leader);
      await page.locator(".play button").click();
      await page.waitForSelector(".card-dialog[open]");
    },
  },
  {
    name: "the table for spectators",
    open: async () => {
      await sitDown(page, site, running, null);
      await page.waitForSelector(".whole-cards .face");
    },
  },
  {
    name: "the result",
    open: async () => {
      await sitDown(page, site, over, 0);
      await page.waitForSelector(".ranking");
    },
  },
];

async function show(view: View): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 });
  await colours("light");
  if ("open" in view) return void (await view.open());
  await page.goto(site.address + view.path);
  await page.waitForSelector(view.ready);
}

const colours = (scheme: "light" | "dark") =>
  page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    // Half-way through its fade-in a card has no contrast.
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);

async function speak(language: string): Promise<void> {
  if (!page.url().startsWith(site.address)) await page.goto(`${site.address}/datenschutz`);
  await page.evaluate((id) => localStorage.setItem("quartett.language", id), language);
}

describe.each(views)("$name", (view) => {
  beforeAll(async () => {
    await speak("de");
    await show(view);
  });

  it("has no violation that axe knows, on a desk by day and on a phone by night", async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 640 });
    await colours("dark");
    expect(await axeFindings(page, "looks")).toEqual([]);
  });

  it.each([640, 360, 320])("is whole at %i px, without scrolling sideways", async (width) => {
    await page.setViewport({ width, height: 640 });
    expect(await cutOff(page)).toEqual([]);
  });

  it("has controls that a finger meets", async () => {
    expect(await smallTargets(page)).toEqual([]);
  });
});

describe.each(["en", "de-simple"])("in %s", (language) => {
  beforeAll(() => speak(language));

  it.each([home, card, table])("$name has no violation and is whole at 320 px", async (view) => {
    await show(view);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await colours("dark");
    expect(await axeFindings(page, "looks")).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
});

describe("motion", () => {
  const moving = () =>
    page.$$eval("body, body *", (elements) =>
      elements.flatMap((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName === "none" && /^0s(, 0s)*$/.test(transitionDuration) ? [] : [element.className];
      }),
    );

  it("stands still for those who asked for it, and only for them", async () => {
    await speak("de");
    await show(table);
    expect(await moving()).toEqual([]);
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "no-preference" }]);
    expect(await moving()).not.toEqual([]);
  });
});
