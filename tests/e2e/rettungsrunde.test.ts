import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf } from "../../cards/card-code.ts";
import { houseDeck } from "../../cards/fixtures/house-deck.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import { driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
/** Opens the match and leads it. */
let anna: Page;
let ben: Page;

beforeAll(async () => {
  site = await openSite();
  [anna, ben] = [await site.newPage(), await site.newPage()];
});

afterAll(() => site?.close());

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
const both = (act: (page: Page) => Promise<unknown>) => Promise.all([anna, ben].map(act));
const phase = (page: Page, name: string) => page.waitForSelector(`.rr-${name}`);
/** Whether there is nothing to confirm now. */
const isSaid = async (page: Page) => (await page.$(".rr-confirm [aria-disabled=true]")) !== null;
const matchID = () => new URL(anna.url()).pathname.split("/").at(-1) ?? "";
/** Reactions come and go. */
const table = (page: Page) => page.$eval(".rr", (rr) => rr.innerHTML);

/** Chooses one of the options of a secret choice, and confirms. Resolves when the table knows. */
async function choose(page: Page, option: number): Promise<void> {
  const radio = (await page.$$(".rr-choice [type=radio]"))[option];
  // Away from the bar at the foot of the window.
  await radio?.evaluate((target) => target.scrollIntoView({ block: "center" }));
  await radio?.click();
  const mark = await page.evaluate(() => document.querySelector(".rr-status")?.textContent);
  await page.locator(".rr-confirm button").click();
  await page.waitForFunction(
    (old) =>
      document.querySelector(".rr-confirm [aria-disabled=true]") !== null ||
      document.querySelector(".rr-status")?.textContent !== old,
    {},
    mark,
  );
}

/** Does what the present phase asks of everybody, until `last` is reached; the default choices will do. */
async function playOn(page: Page, last: string): Promise<void> {
  while (true) {
    const task = await page.waitForFunction(
      (end) => {
        if (document.querySelector(end) !== null) return "end";
        if (document.querySelector(".rr-confirm button:not([aria-disabled=true])") === null) return null;
        return document.querySelector(".rr-choice") === null ? "say" : "choose";
      },
      {},
      last,
    );
    const what = await task.jsonValue();
    if (what === "end") return;
    if (what === "choose") await choose(page, 0);
    else {
      await page.locator(".rr-confirm button").click();
      await page.waitForFunction(
        () =>
          document.querySelector(".rr-confirm button:not([aria-disabled=true])") === null ||
          document.querySelector(".rr-choice") !== null,
      );
    }
  }
}

describe("a Rettungsrunde of three: two people and a computer", () => {
  it("is opened for three rounds, with a computer at the table", async () => {
    await anna.goto(`${site.address}/neu?game=rettungsrunde`);
    const rounds = await anna.waitForSelector('::-p-aria([name="Runden"][role="combobox"])');
    await rounds?.select("3");
    await press(anna, "Spiel eröffnen");
    await anna.locator("#name").fill("Anna");
    await press(anna, "Platz nehmen");
    // The form goes, and the desk moves up where it was.
    await anna.waitForSelector("#name", { hidden: true });
    await anna.locator(".facilitator-desk summary").click();
    await press(anna, "Mittleren Computer dazu");
    await ben.goto(anna.url());
    await ben.locator("#name").fill("Ben");
    await press(ben, "Platz nehmen");
    await until(anna, "3 Personen am Tisch");
    await press(anna, "Partie beginnen");
    await both((page) => phase(page, "diagnosis"));
  });

  it("keeps a diagnosis secret until all have theirs, even while it is changed", async () => {
    await choose(anna, 2);
    await ben.waitForFunction(() => document.querySelectorAll(".rr-person-done").length === 2);
    const before = await table(ben);
    await choose(anna, 4);
    await until(anna, "✓ Ihre Wahl");
    // What comes to Ben next shows that the change has passed by.
    await press(anna, "Beifall");
    await ben.waitForSelector(".reaction-shown svg");
    expect(await table(ben)).toBe(before);
    const chosen = await textOf(anna, ".rr-option:nth-child(5) .rr-option-title");
    expect(await textOf(ben, ".rr-people")).not.toContain(chosen);
    await choose(ben, 4);
    await both((page) => phase(page, "talk"));
    expect(await textOf(ben, ".rr-people")).toContain(chosen);
    expect(await textOf(anna, ".rr-reveal")).toContain(chosen);
  });

  it("stands still while the creator pauses it", async () => {
    await anna.locator(".facilitator-desk summary").click();
    await press(anna, "Anhalten");
    await until(ben, "Die Partie ist angehalten.");
    expect(await isSaid(ben)).toBe(true);
    // The page holds moves back; a client that does not is refused.
    const key = `quartett.match.${matchID()}`;
    const secret = await ben.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? "{}").credentials, key);
    const match = { matchID: matchID(), gameName: "rettungsrunde", credentials: ["", "", secret] };
    const client = await driveTable<RettungsrundeView>(site, match);
    await expect(client.act(2, "ready")).rejects.toThrow("paused");
    expect(client.view(2).acted).toEqual([false, true, false]);
    client.leave();
    await press(anna, "Weiterspielen");
    await ben.waitForSelector(".paused", { hidden: true });
    expect(await isSaid(ben)).toBe(false);
  });

  it("goes back by one move for the creator, even where it ended the phase", async () => {
    await press(ben, "Bereit zum Weiterspielen");
    await until(ben, "Es fehlt noch: Anna.");
    await press(anna, "Bereit zum Weiterspielen");
    await both((page) => phase(page, "measure"));
    await press(anna, "Letzten Zug zurücknehmen");
    await both((page) => phase(page, "talk"));
    expect(await isSaid(anna)).toBe(false);
    expect(await isSaid(ben)).toBe(true);
  });

  it("goes on for all when the creator says so", async () => {
    await press(anna, "Weiter für alle");
    await both((page) => phase(page, "measure"));
  });

  it("keeps a way out secret until all have played theirs, and its player until the debrief", async () => {
    const held = await anna.$$eval(".rr-choice [type=radio]", (all) => all.map((it) => (it as HTMLInputElement).value));
    const { measures } = houseDeck("de");
    const hand = held.flatMap((id) => measures.filter((card) => card.id === id).map(codeOf));
    expect(hand).toHaveLength(4);
    await choose(anna, 1);
    await until(ben, "✓ hat gewählt");
    const hidden = await textOf(ben, ".rr");
    for (const measure of hand) expect(hidden).not.toContain(measure);
    await choose(ben, 0);
    await both((page) => phase(page, "vote"));
    expect(await textOf(ben, ".rr-choice")).toContain(hand[1]);
    expect(await textOf(ben, ".rr-choice")).not.toContain("Anna");
    await both((page) => playOn(page, ".rr-debrief"));
    expect(await textOf(ben, ".rr-debrief")).toMatch(new RegExp(`${hand[1]}.*von Anna`));
  });

  it("ends after three rounds with the same verdict for all", async () => {
    await both((page) => playOn(page, ".rr-verdict"));
    expect(await textOf(ben, ".rr-verdict")).toBe(await textOf(anna, ".rr-verdict"));
    await until(ben, "Alle Runden sind gespielt.");
    const learnt = async (page: Page) => (await textOf(page, ".rr-learnt"))?.replace(" (Sie)", "");
    expect(await learnt(ben)).toBe(await learnt(anna));
  });
});
