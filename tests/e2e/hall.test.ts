import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning, layQuartet, playRoundTo, playTricks } from "./table-scripts.ts";

const four = ["Anna", "Øystein", "Hans-Jürgen von der Wies", "Gül"];
const eight = [...four, "Maximiliane Oberhubersen", "Ben", "Chris", "Wilhelmine-Charlotte Bär"];

let site: Site;
let hall: Page;

beforeAll(async () => {
  site = await openSite();
  hall = await site.newPage();
  // The projector of many a town hall.
  await hall.setViewport({ width: 1024, height: 768 });
  await hall.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
});

afterAll(() => site?.close());

/** Waits for all of these, and names what does not stand in the window as a whole before anybody scrolls. */
async function belowTheFold(...selectors: readonly string[]): Promise<string[]> {
  for (const selector of selectors) await hall.waitForSelector(selector);
  await hall.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  return hall.evaluate(
    (all) =>
      all.flatMap((selector) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const { bottom } = element.getBoundingClientRect();
          return bottom > innerHeight ? [`${selector} ends at ${Math.round(bottom)} px`] : [];
        }),
      ),
    selectors,
  );
}

/** The cards with the longest stories. */
async function longestStories(count: number): Promise<string[]> {
  const stories = (await (await fetch(`${site.address}/content/de/stories.json`)).json()) as Record<string, string>;
  const ids = Object.entries(stories).sort(([, one], [, other]) => other.length - one.length);
  // The rules want them in the order of the deck.
  return ids
    .slice(0, count)
    .map(([id]) => id)
    .sort();
}

describe("on a small projection nobody scrolls for what matters in", () => {
  it.each([four, eight])("a trick of Supertrumpf: players, amounts and the winner", async (...names) => {
    const match = await arrangeMatch(site, names, { setup: { roundCap: 2 } });
    const table = await driveTable<SupertrumpfView>(site, match);
    await sitDown(hall, site, match, null);
    await table.act(table.view().leader, "pickValue", "months");
    expect(await belowTheFold(".turn", ".players", ".play-who", ".play.best")).toEqual([]);
    await playTricks(table);
    await table.act(table.view().learning?.picker ?? 0, "pickTrick", 0);
    if (names.length === 4) expect(await belowTheFold(".told-card .face")).toEqual([]);
    for (const seat of names.keys()) await table.act(seat, "ready");
    expect(await belowTheFold(".winner", ".ranking")).toEqual([]);
    table.leave();
  });

  it("Quartett: who asks, the card that was asked for, the four cards of a quartet with their question", async () => {
    const match = await arrangeMatch(site, eight, { gameName: "quartett" });
    const table = await driveTable<QuartettView>(site, match);
    await endLearning(table);
    await sitDown(hall, site, match, null);
    await layQuartet(table);
    expect(await belowTheFold(".quartett-status", ".four-cards .face", ".table-question")).toEqual([]);
    await endLearning(table);
    expect(await belowTheFold(".quartett-status", ".quartett-seats", ".quartett-last .face")).toEqual([]);
    table.leave();
  });

  it("Rettungsrunde: trust and phase, the case, the reveal, the ways out, the outcome, the verdict", async () => {
    const setup = { rounds: 3, cards: await longestStories(3) };
    const match = await arrangeMatch(site, eight, { gameName: "rettungsrunde", setup });
    const table = await driveTable<RettungsrundeView>(site, match);
    await sitDown(hall, site, match, null);
    expect(await belowTheFold(".rr-diagnosis .rr-story", ".rr-status", ".rr-bar", ".rr-case .face")).toEqual([]);
    await playRoundTo(table, "talk");
    expect(await belowTheFold(".rr-status", ".rr-bar", ".rr-reveal", ".rr-prompts")).toEqual([]);
    await playRoundTo(table, "vote");
    expect(await belowTheFold(".rr-status", ".rr-bar", ".rr-grid .rr-tile")).toEqual([]);
    await playRoundTo(table, "debrief");
    const debrief = [".rr-outcome", ".rr-cause", ".lesson", ".rr-questions"];
    expect(await belowTheFold(".rr-status", ".rr-bar", ...debrief)).toEqual([]);
    await playRoundTo(table, "over");
    expect(await belowTheFold(".rr-verdict", ".rr-transfer")).toEqual([]);
    table.leave();
  });
});

describe("whoever watches without a seat", () => {
  const button = (name: string) => hall.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  const isFull = () => hall.evaluate(() => document.fullscreenElement !== null);

  it("may give the match all of the screen, which stays on", async () => {
    const match = await arrangeMatch(site, four);
    await hall.evaluateOnNewDocument(() => {
      const request = WakeLock.prototype.request;
      WakeLock.prototype.request = function (type) {
        document.documentElement.setAttribute("data-asked", String(type));
        return request.call(this, type);
      };
    });
    await sitDown(hall, site, match, null);
    await (await button("Vollbild"))?.click();
    await expect.poll(isFull).toBe(true);
    expect(await hall.$eval(".site-header", (header) => getComputedStyle(header).display)).toBe("none");
    expect(await hall.$eval("html", (html) => html.getAttribute("data-asked"))).toBe("screen");
    await (await button("Vollbild beenden"))?.click();
    await expect.poll(isFull).toBe(false);
  });

  it("is the only one who is offered that", async () => {
    await sitDown(hall, site, await arrangeMatch(site, four), 0);
    await hall.waitForSelector(".own-card");
    expect(await hall.$(".hall-screen")).toBeNull();
  });
});
