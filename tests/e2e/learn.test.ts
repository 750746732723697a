import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, colours, cutOff } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { forgetAll, newTab } from "./new-visitor.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let shared: Page;

beforeAll(async () => {
  site = await openSite();
  shared = await site.newPage();
});

afterAll(() => site?.close());

/** One page for all, each as somebody who was never here. */
async function newReader(): Promise<Page> {
  await forgetAll(shared);
  return shared;
}

/** What has the focus, by its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element instanceof HTMLInputElement ? element.closest("label") : element;
    return { tag: element?.tagName ?? "", text: (label?.textContent ?? "").trim() };
  });

/** Tabs on until something with this text has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const stops: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const { text } = await focused(page);
    if (text.includes(wanted)) return;
    stops.push(text.slice(0, 30));
  }
  throw new Error(`${wanted} cannot be reached: ${stops.join(" | ")}`);
}

async function pressOn(page: Page, wanted: string, key: KeyInput = "Enter"): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** The step is there, and a screen reader stands on its heading. */
async function onStep(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector(".learn-guide h2")?.textContent?.endsWith(text) === true,
    {},
    heading,
  );
  expect(await focused(page)).toMatchObject({ tag: "H2", text: expect.stringContaining(heading) });
}

/** Opens the lesson from a page that links to it; the table is there. */
async function openFrom(path: string, game: string): Promise<Page> {
  const page = await newReader();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(site.address + path);
  await page.waitForSelector(`.learn-links a[href="/lernen/${game}"]`);
  await page.focus(`.learn-links a[href="/lernen/${game}"]`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".learn-table [data-look]");
  return page;
}

async function endsWith(page: Page, game: string): Promise<void> {
  await page.waitForSelector(".learn-end");
  expect(await page.$(".learn-table")).toBeNull();
  expect(await cutOff(page)).toEqual([]);
  const links = await page.$$eval(".learn-end a", (all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(
    expect.arrayContaining([`/neu?game=${game}`, `/solo?game=${game}`, `/anleitungen/rules/${game}`]),
  );
}

describe("a first round by keyboard alone, on a narrow screen", () => {
  it("of Supertrumpf, with a move that was not asked for", async () => {
    const page = await openFrom("/neu", "supertrumpf");
    expect((await focused(page)).text).toBe("Supertrumpf in zwei Minuten");
    await pressOn(page, "Weiter");
    await onStep(page, "Der größte Flop sticht");
    await pressOn(page, "Presseglanz");
    await page.waitForFunction(() => document.querySelector(".learn-slip")?.textContent !== "");
    await page.keyboard.down("Shift");
    await pressOn(page, "Monate bis zum Aus");
    await page.keyboard.up("Shift");
    await onStep(page, "Ihr Stich");
    await pressOn(page, "Weiter");
    await onStep(page, "Gleichstand");
    expect(await page.$eval(".turn", (turn) => turn.textContent)).toContain("Gleichstand zwischen Ada und Konrad.");
    await pressOn(page, "Weiter");
    await onStep(page, "Jetzt frei");
    await pressOn(page, "Anteil der Technik");
    await onStep(page, "Eine Karte genauer");
    await pressOn(page, "Fertig gelesen");
    await onStep(page, "Das war schon alles");
    await page.waitForSelector(".learn-end .ranking");
    await endsWith(page, "supertrumpf");
    await pressOn(page, "Noch einmal von vorn");
    await onStep(page, "Ihre oberste Karte");
  });

  it("of Quartett, and its rules sheet after it", async () => {
    const page = await openFrom("/", "quartett");
    await pressOn(page, "Weiter");
    await onStep(page, "Fragen");
    await pressOn(page, "A3");
    await page.waitForSelector(".ask-whom");
    await pressOn(page, "Ada");
    await onStep(page, "Ein Ja");
    await pressOn(page, "A4");
    await page.waitForSelector(".ask-whom");
    await page.keyboard.press("1");
    await onStep(page, "Ein Nein");
    await pressOn(page, "Weiter");
    await onStep(page, "Mitdenken");
    await tabTo(page, "A4");
    await page.keyboard.type("A4");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ask-whom");
    await page.keyboard.press("2");
    await onStep(page, "Ein Quartett");
    await pressOn(page, "Fertig, weiterspielen");
    await onStep(page, "Das war schon alles");
    await endsWith(page, "quartett");
    await pressOn(page, "Regeln auf einem Blatt");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Klassisches Quartett");
  });

  it("of the Rettungsrunde", async () => {
    const page = await openFrom("/solo?game=rettungsrunde", "rettungsrunde");
    await pressOn(page, "Weiter");
    await onStep(page, "Die Diagnose");
    await pressOn(page, "Fehlende Beteiligung", "Space");
    await pressOn(page, "Diagnose stellen");
    await onStep(page, "Das Gespräch");
    await pressOn(page, "Bereit zum Weiterspielen");
    await onStep(page, "Der Ausweg");
    await pressOn(page, "R1", "Space");
    await pressOn(page, "Verdeckt ausspielen");
    await onStep(page, "Die Abstimmung");
    await tabTo(page, "L1");
    await page.keyboard.press("Space");
    await pressOn(page, "Stimme abgeben");
    await onStep(page, "Die Auflösung");
    await pressOn(page, "Bereit für die nächste Runde");
    await onStep(page, "Das war eine ganze Runde");
    await endsWith(page, "rettungsrunde");
  });
});

describe("a lesson", () => {
  it("can be left for the page that one came from", async () => {
    const page = await openFrom("/neu?game=quartett", "quartett");
    await pressOn(page, "Einführung verlassen");
    await page.waitForFunction(() => location.pathname === "/neu");
  });

  it.each(
    ["supertrumpf", "quartett", "rettungsrunde"].flatMap((game, turn) =>
      languagesInTurn(turn).map((language) => [game, language] as const),
    ),
  )("of %s is accessible in %s", async (game, language) => {
    const page = await newReader();
    await page.setViewport({ width: 360, height: 740 });
    // What is still fading in has not its contrast yet.
    await colours(page, language === "en" ? "dark" : "light");
    await page.goto(`${site.address}/lernen/${game}?lang=${language}`);
    await page.waitForSelector(".learn-table [data-look]");
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.emulateMediaFeatures([]);
  });

  it("of an unknown game is no page", async () => {
    const page = await newReader();
    await page.goto(`${site.address}/lernen/toString`);
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Diese Seite gibt es nicht");
  });
});

describe("sounds", () => {
  it("are off until somebody wants them, and make none before a key or a touch", async () => {
    // Counts what would be heard; the real Web Audio plays it.
    const listenTo = (tab: Page) =>
      tab.evaluateOnNewDocument(() => {
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...when) {
          document.documentElement.dataset.tones = String(Number(document.documentElement.dataset.tones ?? 0) + 1);
          start.apply(this, when);
        };
      });
    const tonesOf = (tab: Page) => tab.evaluate(() => Number(document.documentElement.dataset.tones ?? 0));
    const buttonOf = (tab: Page, text: string) => tab.waitForSelector(`::-p-xpath(//button[text()='${text}'])`);
    const page = await site.newPage();
    await listenTo(page);
    const tones = () => tonesOf(page);
    const button = (text: string) => buttonOf(page, text);
    await page.goto(`${site.address}/solo?game=supertrumpf`);
    await page.waitForSelector("#pace");
    await page.select("#pace", "instant");
    await page.keyboard.press("Tab");
    await (await button("Karten geben"))?.press("Enter");
    const off = await button("Töne einschalten");
    await page.waitForSelector(".value-picker button");
    await (await page.$(".value-picker button"))?.press("Enter");
    await page.waitForSelector(".trick");
    expect(await tones()).toBe(0);
    await off?.press("Enter");
    await button("Töne ausschalten");
    // Its own, as soon as the browser's audio is there, and whatever the computers have done meanwhile.
    await expect.poll(tones).toBeGreaterThan(0);
    const heard = await tones();
    await page.waitForSelector(".value-picker button");
    await (await page.$(".value-picker button"))?.press("Enter");
    await page.waitForFunction((before) => Number(document.documentElement.dataset.tones) > before, {}, heard);
    // Remembered on the device; a tab of its own knows of no key that was pressed, as one that is loaded again would.
    const later = await newTab(page.browserContext());
    await listenTo(later);
    await page.close();
    await later.goto(`${site.address}/solo`);
    await buttonOf(later, "Töne ausschalten");
    expect(await tonesOf(later)).toBe(0);
    await later.close();
  });
});
