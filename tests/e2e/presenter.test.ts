import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import type { RunSheet } from "../../workshop-guides/run-sheet.ts";
import { faults, speak } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let page: Page;
let sheet: RunSheet;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await page.evaluateOnNewDocument(moveClock);
  const file = join(import.meta.dirname, "../../game/web/dist/content/de/guides/kompakttraining.run.json");
  sheet = JSON.parse(await readFile(file, "utf8")) as RunSheet;
});

afterAll(() => site?.close());

/** Runs in the page: its clock is ahead by what the tab remembers. */
function moveClock(): void {
  const now = Date.now;
  Date.now = () => now() + Number(sessionStorage.getItem("ahead"));
}

/** Minutes go by in no time. */
const pass = (minutes: number) =>
  page.evaluate((ms) => {
    sessionStorage.setItem("ahead", String(Number(sessionStorage.getItem("ahead")) + ms));
  }, minutes * 60_000);

const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const heading = () => page.$eval("h1", (title) => title.textContent);
const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? "");
const showsText = (selector: string, wanted: string | RegExp) =>
  expect.poll(() => text(selector)).toMatch(wanted instanceof RegExp ? wanted : new RegExp(wanted));
const onStep = (place: number) => expect.poll(heading).toBe(sheet.steps[place]?.phase);

it("a guide is led by: clock, delay, what may be dropped, a card for the wall, the way back, and the times of the last time", async () => {
  await page.goto(`${site.address}/anleitungen/guide/kompakttraining`);
  await page.locator("::-p-aria([name='Durchführen'][role='link'])").click();
  await expect.poll(heading).toBe(sheet.title);
  await button("Beginnen");
  await onStep(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await text(".run-say")).toContain("Willkommen. Bevor wir spielen");
  await showsText(".run-time", /^[56]:\d\d$/);
  await showsText(".run-whole", "Im Plan");

  await pass(9);
  await showsText(".run-time", /^\+[23]:\d\d$/);
  await showsText(".run-clock [role=status]", /Die Zeit ist um: Ankommen/);
  await showsText(".run-whole", /[23] Minuten hinter dem Plan/);
  await button("+ 2 Minuten");
  await showsText(".run-time", /^\+[01]:\d\d$/);

  await page.keyboard.press("ArrowRight");
  await onStep(1);
  await page.reload();
  await onStep(1);
  expect(await text(".run-short button")).toBe("Kürzen: spart 2 Minuten: Rahmen");
  await page.locator(".run-short button").click();
  await showsText(".run-time", /^[34]:\d\d$/);
  await showsText(".run-whole", /(1 Minute hinter dem|Im) Plan/);

  await page.keyboard.press("Escape");
  await page.focus("h1");
  await page.keyboard.press("Space");
  await showsText(".run-left", /Angehalten/);
  const stopped = await text(".run-time");
  await pass(3);
  await showsText(".run-whole", /[34] Minuten hinter dem Plan/);
  expect(await text(".run-time")).toBe(stopped);

  for (const place of [2, 3]) {
    await page.keyboard.press("ArrowRight");
    await onStep(place);
  }
  // A clicker's keys.
  await page.keyboard.press("PageUp");
  await onStep(2);
  await page.keyboard.press("PageDown");
  await onStep(3);
  const wall = await page.$eval(".run-words a.button", ({ href, target }: HTMLAnchorElement) => ({ href, target }));
  expect(wall).toEqual({ href: `${site.address}/k/B3?lang=de`, target: "quartett-wall" });

  // Only the way there: what was not led by has no time of its own.
  await page.$eval(".run-all summary", (summary) => summary.click());
  await button(sheet.steps.at(-1)?.phase ?? "");
  await onStep(sheet.steps.length - 1);
  await button("Beenden");
  await expect.poll(heading).toBe("Geschafft");
  await button("Von vorn beginnen");
  await page.waitForSelector("[role=alertdialog]");
  await page.$eval("[role=alertdialog] .primary", (confirm) => (confirm as HTMLElement).click());
  await expect.poll(heading).toBe(sheet.title);
  await showsText(".run-steps li:first-child", "letztes Mal 9 Minuten");
  await button("Beginnen");
  await showsText(".run-clock", "Letztes Mal dauerte dieser Schritt 9 Minuten");
});

it.each(languagesInTurn(1))("has no fault while it runs, in %s", async (language) => {
  // Cards of the tables, and questions.
  for (const kind of inTurn(["round", "debrief"], 0)) {
    const place = sheet.steps.findLastIndex((step) => step.kind === kind && !("at" in step && step.at === "room"));
    await page.goto(`${site.address}/anleitungen/guide/kompakttraining/leiten?lang=de`);
    await page.waitForSelector(".run-all");
    await page.$eval(".run-all", (all) => all.setAttribute("open", ""));
    await button(sheet.steps[place]?.phase ?? "");
    await onStep(place);
    await speak(page, language);
    expect(await faults(page, place)).toEqual([]);
  }
});
