import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfState, SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import { startTestServer, type TestServer } from "../../game/server/fixtures/test-server.ts";
import { cardsVersion } from "../support/cards-games.ts";
import { noLimits } from "../support/no-limits.ts";
import { type ArrangedMatch, arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { newVisitor } from "./new-visitor.ts";
import { endLearning, layQuartet, playRoundTo, playTricks } from "./table-scripts.ts";

// As long as names may be, with spaces, hyphens or neither.
const four = [
  "Hans-Jürgen von der Wies",
  "Maximiliane Oberhubersen",
  "Wilhelmine-Charlotte Bär",
  "Bürgermeisterin Müller-H",
];
const eight = [
  ...four,
  "Friederike Schallenmülle",
  "Sachgebietsleiter Konrad",
  "Karl-Friedrich Großmanns",
  "Donaudampfschiffahrtsges",
];

let server: TestServer;
let site: Readonly<{ address: string }>;
let hall: Page;

beforeAll(async () => {
  const webFolder = join(import.meta.dirname, "../../game/web/dist");
  server = await startTestServer({ decks: [cardsVersion()], webFolder, env: noLimits });
  site = { address: server.url };
  hall = await newVisitor();
  // The projector of many a town hall.
  await hall.setViewport({ width: 1024, height: 768 });
  await hall.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
});

afterAll(async () => {
  await hall?.browserContext().close();
  await server?.close();
});

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

type Failures = readonly Readonly<{ id: string; title: string; values: Readonly<Record<string, number>> }>[];

/**
 * Everybody's first cards are those with the longest titles whose money nobody else has, so that one of them wins. As many
 * as there are of the next ones are level in participation.
 */
async function dealLongest({ matchID }: ArrangedMatch, language: string): Promise<void> {
  const deck = await (await fetch(`${site.address}/content/${language}/deck.json`)).json();
  const cards = (deck.failures as Failures).toSorted((one, other) => other.title.length - one.title.length);
  const level = cards.filter(({ values }) => values.participation === 1);
  const rest = cards.filter((card) => !level.includes(card));
  const isAlone = ({ values }: Failures[number]) =>
    cards.filter((card) => card.values.money === values.money).length === 1;
  const others = [...rest.filter(isAlone), ...rest.filter((card) => !isAlone(card))];
  const match = await server.store.load(matchID);
  if (match?.state == null) throw new Error("the match has not started");
  const G = match.state.G as SupertrumpfState;
  const seats = G.hands.length;
  const order = [...others.slice(0, seats), ...level, ...others.slice(seats)].map(({ id }) => id);
  const hands = G.hands.map((hand, seat) => hand.map((_, place) => order[place * seats + seat] ?? ""));
  await server.store.save(match, { meta: match.meta, state: { ...match.state, G: { ...G, hands } } });
}

describe("on a small projection nobody scrolls for what matters in", () => {
  const tricks = [four, eight].flatMap((names, turn) =>
    languagesInTurn(turn).map((language) => ({ language, count: names.length, names })),
  );
  it.each(tricks)("a trick of Supertrumpf: players, amounts and the winner; $language, $count", async (trick) => {
    const { language, names } = trick;
    const latest = [".turn", ".players", ".plays:first-of-type .play-who", ".plays:first-of-type .play.best"];
    const match = await arrangeMatch(site, names, { setup: { roundCap: 4 } });
    await dealLongest(match, language);
    const table = await driveTable<SupertrumpfView>(site, match);
    const bestOf = async (value: string) => {
      await table.act(table.view().leader, "pickValue", value);
      const comparisons = table.view().history.at(-1)?.comparisons ?? [];
      const best = comparisons.at(-1)?.best.length ?? 0;
      await untilShown(comparisons.length, best);
      return best;
    };
    await sitDown(hall, site, match, null);
    await hall.evaluate((tag) => localStorage.setItem("quartett.language", tag), language);
    await hall.reload();
    await bestOf("money");
    expect(await belowTheFold(...latest)).toEqual([]);
    expect(await bestOf("participation")).toBe(4);
    expect(await belowTheFold(...latest)).toEqual([]);
    await bestOf("technology");
    expect(await belowTheFold(...latest)).toEqual([]);
    await playTricks(table);
    await table.act(table.view().learning?.picker ?? 0, "pickTrick", 0);
    // Who played what and who won the trick that is told; so many faces would be too small to read.
    expect(await belowTheFold(names.length === 4 ? ".told-card .face" : ".told-card .play-who")).toEqual([]);
    expect(await hall.$$eval(".told-card .play-mark", (marks) => marks.length)).toBe(1);
    for (const seat of names.keys()) await table.act(seat, "ready");
    expect(await belowTheFold(".winner", ".ranking")).toEqual([]);
    table.leave();
    await hall.evaluate(() => localStorage.removeItem("quartett.language"));
  });

  /** So many comparisons of one trick, and so many who are best in the latest. */
  const untilShown = (comparisons: number, best: number) =>
    hall.waitForFunction(
      (...counts) =>
        [".plays", ".plays:first-of-type .play.best"].every(
          (selector, index) => document.querySelectorAll(selector).length === counts[index],
        ),
      {},
      comparisons,
      best,
    );

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
  // Once it stays where it is: the table above it comes in parts.
  const press = (name: string) => hall.locator(`::-p-aria([name="${name}"][role="button"])`).click();
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
    // By another page of the app, which may not fill the screen.
    await hall.goto(`${site.address}/neu`);
    await hall.evaluate((path) => {
      history.pushState(null, "", path);
      dispatchEvent(new PopStateEvent("popstate"));
    }, match.path);
    await press("Vollbild");
    await expect.poll(isFull).toBe(true);
    expect(await hall.$eval(".site-header", (header) => getComputedStyle(header).display)).toBe("none");
    expect(await hall.$eval("html", (html) => html.getAttribute("data-asked"))).toBe("screen");
    await press("Vollbild beenden");
    await expect.poll(isFull).toBe(false);
  });

  it("is the only one who is offered that", async () => {
    await sitDown(hall, site, await arrangeMatch(site, four), 0);
    await hall.waitForSelector(".own-card");
    expect(await hall.$(".hall-screen")).toBeNull();
  });
});
