import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.ts";
import { whoMay } from "./who-may.ts";

let site: Site;
let anna: Page;
let ben: Page;

beforeAll(async () => {
  site = await openSite();
  [anna, ben] = [await site.newPage(), await site.newPage()];
});

afterAll(() => site?.close());

/** Nothing here touches a mouse: everything goes through these keys. */
async function press(page: Page, key: KeyInput, modifier?: "Shift" | "Control"): Promise<void> {
  await page.bringToFront();
  if (modifier !== undefined) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  if (modifier !== undefined) await page.keyboard.up(modifier);
}

/** What has the focus, whether its mark can be seen, and whether something lies over it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
    return {
      tag: element.tagName,
      text: (element.textContent || element.getAttribute("aria-label") || element.id).trim(),
      selector: element.id === "" ? element.className : `#${element.id}`,
      isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      isInSight: hit !== null && (element.contains(hit) || hit.contains(element)),
    };
  });

/** Tabs on until `wanted` has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: string, modifier?: "Shift"): Promise<void> {
  const stops: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await press(page, "Tab", modifier);
    const stop = await focus(page);
    stops.push(`${stop.tag} ${stop.text}`);
    expect(stop.tag, `lost on the way to ${wanted}: ${stops.join(", ")}`).not.toBe("BODY");
    expect(stop, stops.join(", ")).toMatchObject({ isMarked: true, isInSight: true });
    if (stop.selector === wanted || stop.text.startsWith(wanted)) return;
  }
  throw new Error(`${wanted} cannot be reached: ${stops.join(", ")}`);
}

/** Resolves when the page with this heading is there and its heading has the focus. */
async function arrives(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((title) => document.querySelector("h1")?.textContent === title, {}, heading);
  expect(await focus(page)).toMatchObject({ tag: "H1", text: heading, isMarked: true });
}

const trick = (page: Page) => page.$eval(".table", (table) => table.querySelector(".turn span")?.textContent ?? "");
const isPlayed = async (page: Page) => (await page.$(".learning-moment")) !== null;

/** Whoever is to pick picks a value; both see what came of it, and nobody loses the focus. */
async function playRound(): Promise<void> {
  await Promise.all([anna, ben].map((page) => page.waitForSelector(".own-card")));
  const leader = await whoMay([anna, ben], ".value-picker [aria-disabled=false]");
  const cards = (page: Page) => page.$eval("main", (main) => main.textContent);
  const before = await Promise.all([anna, ben].map(cards));
  // Who won the last trick still stands on the value that won it.
  const isPicking = await leader.evaluate(() => document.activeElement?.closest(".value-picker") != null);
  if (!isPicking) await tabTo(leader, "Monate bis zum Aus");
  await press(leader, "Enter");
  await Promise.all(
    [anna, ben].map((page, index) =>
      page.waitForFunction((old) => document.querySelector("main")?.textContent !== old, {}, before[index]),
    ),
  );
  expect(await trick(ben)).toBe(await trick(anna));
  for (const page of [anna, ben]) expect((await focus(page)).tag).not.toBe("BODY");
}

describe("a match by keyboard alone", () => {
  it("starts with a way round the menu", async () => {
    await anna.goto(site.address);
    await anna.waitForSelector("h1");
    await tabTo(anna, "Zum Inhalt springen");
    await press(anna, "Enter");
    expect(await focus(anna)).toMatchObject({ selector: "#main", isMarked: true });
    await tabTo(anna, "Spiel eröffnen");
    await press(anna, "Enter");
    await arrives(anna, "Spiel eröffnen");
  });

  it("is opened for two rounds", async () => {
    await tabTo(anna, "#round-cap");
    await press(anna, "KeyA", "Control");
    await anna.keyboard.type("2");
    await tabTo(anna, "Spiel eröffnen");
    await press(anna, "Space");
    await arrives(anna, "Warteraum");
  });

  it("is joined by two", async () => {
    for (const [page, name] of [
      [anna, "Anna"],
      [ben, "Ben"],
    ] as const) {
      if (page === ben) await ben.goto(anna.url());
      await page.waitForSelector("#name");
      await tabTo(page, "#name");
      await page.keyboard.type(name);
      await tabTo(page, "Platz nehmen");
      await press(page, "Enter");
      // The form is gone, and with it what had the focus.
      await page.waitForSelector("#name", { hidden: true });
      expect(await focus(page)).toMatchObject({ tag: "H1", text: "Warteraum" });
    }
  });

  it("lets a seat be given up and taken again", async () => {
    await tabTo(ben, "Platz wieder freigeben");
    await press(ben, "Enter");
    await ben.waitForSelector("#name");
    expect(await focus(ben)).toMatchObject({ tag: "H1" });
    expect(await ben.$$eval("[role=alert]", (notes) => notes.map((note) => note.textContent).join(""))).toBe("");
    await tabTo(ben, "#name");
    await press(ben, "Enter");
    await ben.waitForSelector("#name", { hidden: true });
  });

  it("is begun by the creator, and the table announces itself to both", async () => {
    await anna.waitForFunction(() => document.querySelectorAll(".player-list li").length === 2);
    await tabTo(anna, "Partie beginnen");
    await press(anna, "Enter");
    await arrives(anna, "Spieltisch");
    await ben.bringToFront();
    await arrives(ben, "Spieltisch");
  });

  it("shows a card in full and gives the focus back", async () => {
    await playRound();
    await tabTo(anna, "Karte ansehen");
    const opener = (await focus(anna)).text;
    await press(anna, "Enter");
    await anna.waitForSelector(".card-dialog");
    await expect.poll(() => focus(anna)).toMatchObject({ text: "Schließen", isMarked: true });
    await press(anna, "Escape");
    await anna.waitForSelector(".card-dialog", { hidden: true });
    await expect.poll(() => focus(anna)).toMatchObject({ tag: "BUTTON", text: opener, isMarked: true });
  });

  it("has the reactions as one stop, with the arrow keys between them", async () => {
    await tabTo(anna, "Beifall");
    await press(anna, "ArrowRight");
    await expect.poll(() => focus(anna)).toMatchObject({ text: "Lachen", isMarked: true });
    await press(anna, "Enter");
    await ben.waitForFunction(() => document.querySelector(".reaction-shown")?.textContent?.includes("Lachen"));
    await press(anna, "Tab");
    expect(await anna.evaluate(() => document.activeElement?.closest("[role=toolbar]"))).toBeNull();
  });

  it("asks before the match ends for everyone, and goes on when the answer is no", async () => {
    await tabTo(anna, "Partie leiten");
    await press(anna, "Enter");
    await anna.waitForSelector(".facilitator-desk .actions");
    await tabTo(anna, "Partie beenden");
    const question = () => anna.$eval("[role=alertdialog] h2", (heading) => heading.textContent);
    for (const no of ["Escape", "Enter"] as const) {
      await press(anna, "Enter");
      await anna.waitForSelector("[role=alertdialog]");
      expect(await question()).toBe("Die Partie jetzt für alle beenden?");
      // The harmless button comes first, and nothing behind the question can be reached.
      await expect.poll(() => focus(anna)).toMatchObject({ text: "Abbrechen", isMarked: true });
      await press(anna, "Tab");
      await expect.poll(() => focus(anna)).toMatchObject({ text: "Partie beenden" });
      await press(anna, "Tab");
      await expect.poll(() => focus(anna)).toMatchObject({ text: "Abbrechen" });
      await press(anna, no);
      await anna.waitForSelector("[role=alertdialog]", { hidden: true });
      await expect.poll(() => focus(anna)).toMatchObject({ tag: "BUTTON", text: "Partie beenden", isMarked: true });
    }
    expect(await anna.$(".result")).toBeNull();
  });

  it("changes its language without losing the place", async () => {
    await tabTo(anna, "Deutsch", "Shift");
    await press(anna, "ArrowDown");
    await anna.waitForFunction(() => document.querySelector("h1")?.textContent === "Das Spiel");
    expect(await focus(anna)).toMatchObject({ tag: "SELECT", isMarked: true });
    await press(anna, "ArrowUp");
    await anna.waitForFunction(() => document.querySelector("h1")?.textContent === "Spieltisch");
  });

  it("goes on to a trick told in full", async () => {
    while (!(await isPlayed(anna))) await playRound();
    await ben.waitForSelector(".learning-moment");
    const picker = await whoMay([anna, ben], ".trick-choice button:enabled");
    await tabTo(picker, "Stich 1");
    await press(picker, "Enter");
    for (const page of [anna, ben]) {
      await page.waitForSelector(".told-card");
      expect((await focus(page)).tag).not.toBe("BODY");
      await tabTo(page, "Die Lösung");
      await press(page, "Enter");
      await tabTo(page, "Fertig gelesen");
      await press(page, "Enter");
    }
  });

  it("comes to the result and into the next match", async () => {
    for (const page of [anna, ben]) {
      await page.bringToFront();
      await arrives(page, "Ergebnis");
    }
    await ben.waitForSelector(".result");
    await tabTo(ben, "Noch eine Partie");
    await press(ben, "Enter");
    await arrives(ben, "Warteraum");
  });
});
