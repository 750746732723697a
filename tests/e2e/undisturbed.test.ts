import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import type { FacilitatorAction } from "../../game/protocol/public-match.ts";
import { postToMatches } from "../support/match-api.ts";
import { type ArrangedMatch, arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning, layQuartet, playRoundTo, playTricks } from "./table-scripts.ts";

// Nothing that somebody reads, has typed, chosen or focused is lost by what others do.

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});

afterAll(() => site?.close());

const until = (text: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? "");
/** What has the focus: its text, what a screen reader adds to it, and whether it can be used. */
const focus = () =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const reasons = (element.getAttribute("aria-describedby") ?? "").split(" ");
    return {
      text: element instanceof HTMLInputElement ? element.value : (element.textContent ?? ""),
      reason: reasons.map((id) => document.getElementById(id)?.textContent ?? "").join(" "),
      isBarred: element.getAttribute("aria-disabled") === "true",
    };
  });

/** Seats Anna at the page, with everybody's connections in the test's hand. */
async function open<View>(gameName: string, setup: object, names = ["Anna", "Ben", "Ina"]) {
  const match = await arrangeMatch(site, names, { gameName, setup });
  const table = await driveTable<View>(site, match);
  onTestFinished(() => table.leave());
  const lead = (action: FacilitatorAction) => facilitate(match, action);
  return { match, table, lead };
}

const facilitate = ({ matchID, creatorKey }: ArrangedMatch, action: FacilitatorAction) =>
  postToMatches(site.address, `/${matchID}/facilitate`, action, creatorKey);

/** A slow computer draws news before the page hears that somebody has scrolled. Until the next page is opened. */
const withholdScrolls = () =>
  page.evaluate(() => addEventListener("scroll", (event) => event.stopPropagation(), { capture: true }));

/** The first line in sight of what is read. Says by how many px it has moved in the window since; NaN: it is gone. */
async function watchPlace(): Promise<() => Promise<number>> {
  const before = await page.evaluate(() => {
    const lines = [...document.querySelectorAll("[data-reading] :is(h2, h3, p, li):not(.face *)")];
    const line = lines.find((element) => element.getBoundingClientRect().top >= 0);
    line?.setAttribute("data-watched", "");
    return line?.getBoundingClientRect().top ?? Number.NaN;
  });
  return async () =>
    Math.abs((await page.$eval("[data-watched]", (line) => line.getBoundingClientRect().top)) - before);
}

describe("Supertrumpf", () => {
  it("leaves the focus on the value that was picked, says the amounts, and says why none can be picked", async () => {
    const { match, table, lead } = await open<SupertrumpfView>("supertrumpf", {});
    const seat = table.view().leader;
    await sitDown(page, site, match, seat);
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    await page.focus(".value-picker button:nth-of-type(2)");
    const { text } = await focus();
    await lead({ type: "pause" });
    await page.waitForSelector(".paused");
    expect(await focus()).toEqual({ text, reason: "Die Partie ist angehalten.", isBarred: true });
    await lead({ type: "resume" });
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    expect((await focus()).isBarred).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".value-picker [aria-disabled=true]");
    expect(await focus()).toMatchObject({ isBarred: true, reason: expect.stringMatching(/wählt/) });
    expect(await page.evaluate(() => document.activeElement?.closest(".value-picker") !== null)).toBe(true);
    const amounts = table.view().history.at(-1)?.comparisons[0]?.plays ?? [];
    expect(amounts).toHaveLength(3);
    for (const { seat: who, amount } of amounts) {
      expect(await textOf("[role=status].turn")).toMatch(new RegExp(`${["Anna", "Ben", "Ina"][who]} ${amount}\\b`));
    }
  });

  it("lets a story be read to the end, in its place, when the moment is over; nothing of it is closed", async () => {
    const { match, table, lead } = await open<SupertrumpfView>("supertrumpf", { roundCap: 2 });
    await sitDown(page, site, match, 0);
    await playTricks(table);
    await table.act(table.view().learning?.picker ?? 0, "pickTrick", 0);
    await page.waitForSelector(".told-card summary");
    await page.click(".told-card summary");
    await withholdScrolls();
    await page.$eval(".told-card:nth-child(2)", (card) => card.scrollIntoView());
    await page.focus(".told-card:nth-child(2) summary");
    const [moved, held] = [await watchPlace(), await focus()];
    await lead({ type: "skip" });
    await page.waitForSelector(".result");
    await until("Die Partie ist zu Ende. Lesen Sie in Ruhe weiter.");
    expect(await page.$(".told-card details[open]")).not.toBeNull();
    expect(await focus()).toEqual(held);
    expect(await moved()).toBeLessThan(3);
    await press("Fertig gelesen");
    await page.waitForSelector(".told-card", { hidden: true });
  });

  it("calls a computer a computer, and keeps a card in sight that somebody looks at", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { bots: ["easy"] });
    const table = await driveTable<SupertrumpfView>(site, match);
    onTestFinished(() => table.leave());
    await sitDown(page, site, match, null);
    await page.waitForSelector(".players");
    expect(await page.$$eval(".players li", (all) => all.map((seat) => seat.textContent))).toMatchObject([
      expect.not.stringContaining("Computer"),
      expect.not.stringContaining("Computer"),
      expect.stringMatching(/Computer(?!.*nicht verbunden)/),
    ]);
  });
});

describe("Quartett", () => {
  it("keeps a code that was typed and an open question through a pause, and gives the focus back", async () => {
    const { match, table, lead } = await open<QuartettView>("quartett", {});
    await endLearning(table);
    await sitDown(page, site, match, table.view().turn);
    await page.waitForSelector(".missing-card[aria-disabled=false]");
    const code = await textOf(".missing-card strong");
    await page.type("#asked-code", code);
    await lead({ type: "pause" });
    await page.waitForSelector(".paused");
    expect((await focus()).text).toBe(code);
    await page.keyboard.press("Enter");
    await until("Die Partie ist angehalten.");
    expect(await page.$(".ask-whom")).toBeNull();
    await lead({ type: "resume" });
    await page.waitForSelector(".missing-card[aria-disabled=false]");
    expect((await focus()).text).toBe(code);

    await page.focus(".missing-card");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ask-whom");
    await page.keyboard.press("Tab");
    const { text } = await focus();
    await lead({ type: "pause" });
    await page.waitForSelector(".paused");
    expect(await focus()).toEqual({ text, reason: "Die Partie ist angehalten.", isBarred: true });
    await page.keyboard.press("Enter");
    await lead({ type: "resume" });
    await page.waitForSelector(".ask-whom [aria-disabled=false]");
    expect(table.view().history).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".ask-whom", { hidden: true });
    expect((await focus()).text).toContain(code);
  });

  it("hides nothing that has the focus behind the question, which closes from anywhere", async () => {
    await page.setViewport({ width: 360, height: 640 });
    onTestFinished(() => page.setViewport({ width: 1280, height: 800 }));
    const { match, table } = await open<QuartettView>("quartett", {});
    await endLearning(table);
    await sitDown(page, site, match, table.view().turn);
    await page.waitForSelector(".missing-card[aria-disabled=false]");
    const opener = await textOf(".missing-card strong");
    await page.focus(".missing-card");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ask-whom");
    await page.focus("#asked-code");
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      const isInSight = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return (
          hit !== null && (element.contains(hit) || hit.contains(element)) && element.closest(".ask-whom") === null
        );
      });
      expect(isInSight, `${step}: ${(await focus()).text}`).toBe(true);
    }
    await page.keyboard.press("Escape");
    await page.waitForSelector(".ask-whom", { hidden: true });
    expect((await focus()).text).toContain(opener);
  });

  it("leaves a learning moment to whoever has not finished, beside the hand, and nobody else", async () => {
    const { match, table, lead } = await open<QuartettView>("quartett", {});
    await endLearning(table);
    await sitDown(page, site, match, 0);
    await layQuartet(table);
    await page.waitForSelector(".quartett-learning");
    const heading = await textOf(".quartett-learning h2");
    await withholdScrolls();
    await page.focus(".readiness button");
    // First in sight is the fine print of a card that is shown in short once the moment is over.
    await page.$$eval(".quartett-learning .face li", (lines) =>
      scrollBy(0, (lines.at(-1)?.getBoundingClientRect().top ?? Number.NaN) - 3),
    );
    const moved = await watchPlace();
    await lead({ type: "skip" });
    await until("Die Partie geht weiter. Lesen Sie in Ruhe zu Ende.");
    expect(await textOf(".quartett-learning h2")).toBe(heading);
    expect(await moved()).toBeLessThan(3);
    expect((await focus()).text).toBe("Fertig gelesen");
    expect(await page.$(".quartett-hand, .quartett-status")).not.toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".quartett-learning", { hidden: true });
    expect((await focus()).text).toMatch(/dran|fragt|wählen|gelegt/i);
  });
});

describe("Rettungsrunde", () => {
  it("keeps what was picked through a pause and somebody's undo, and says why it cannot be sent", async () => {
    const { match, table, lead } = await open<RettungsrundeView>("rettungsrunde", { rounds: 3 });
    await sitDown(page, site, match, 0);
    await page.waitForSelector(".rr-choice");
    await page.click(".rr-option:nth-child(3) .radio");
    await page.focus(".rr-confirm button");
    await table.act(1, "pickCause", 5);
    await lead({ type: "pause" });
    await page.waitForSelector(".paused");
    expect(await focus()).toMatchObject({ reason: "Die Partie ist angehalten.", isBarred: true });
    await lead({ type: "resume" });
    await lead({ type: "undo" });
    await page.waitForFunction(() => document.querySelectorAll(".rr-person-done").length === 0);
    expect((await focus()).text).toBe("Diagnose stellen");
    expect(await page.$eval(".rr-option:nth-child(3) input", (radio) => (radio as HTMLInputElement).checked)).toBe(
      true,
    );
    await page.keyboard.press("Enter");
    await page.waitForSelector(".rr-confirm [aria-disabled=true]");
    await lead({ type: "undo" });
    await page.waitForSelector(".rr-confirm [aria-disabled=false]");
    expect(await page.$eval(".rr-option:nth-child(3) input", (radio) => (radio as HTMLInputElement).checked)).toBe(
      true,
    );
  });

  it("leaves a debrief to whoever has not finished while the next round begins", async () => {
    const { match, table, lead } = await open<RettungsrundeView>("rettungsrunde", { rounds: 3 });
    await sitDown(page, site, match, 0);
    await playRoundTo(table, "debrief");
    await page.waitForSelector(".rr.rr-debrief");
    await withholdScrolls();
    await page.$eval(".rr-questions", (questions) => questions.scrollIntoView());
    const moved = await watchPlace();
    await lead({ type: "skip" });
    await page.waitForSelector(".rr.rr-diagnosis");
    await until("Die Partie geht weiter. Lesen Sie in Ruhe zu Ende.");
    expect(await moved()).toBeLessThan(3);
    await press("Fertig gelesen");
    await page.waitForSelector(".rr-questions", { hidden: true });
    expect(await page.$(".rr-choice")).not.toBeNull();
  });
});

describe("clocks", () => {
  it("are in sight, announced, stand still in a pause, and give more time to whoever leads", async () => {
    const { match, table, lead } = await open<RettungsrundeView>("rettungsrunde", {
      rounds: 3,
      talkSeconds: 600,
      minutes: 60,
    });
    await sitDown(page, site, match, 0);
    await until("Die Partie");
    await playRoundTo(table, "talk");
    const said = () => textOf(".clocks [role=status]");
    await page.waitForFunction(() =>
      document.querySelector(".clocks [role=status]")?.textContent?.includes("diesen Schritt"),
    );
    expect(await said()).toBe("Noch 10 Minuten für diesen Schritt.");
    expect(await page.$eval(".clocks", (bar) => bar.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await page.click(".clock button");
    await page.waitForFunction(() => document.querySelector(".clocks time")?.textContent?.startsWith("11:"));
    expect(await said()).toBe("Noch 12 Minuten für diesen Schritt.");
    await lead({ type: "pause" });
    await page.waitForFunction(() => document.querySelectorAll(".clocks time").length === 2);
    await until("(angehalten)");
    const stopped = await page.$$eval(".clocks time", (all) => all.map((time) => time.textContent));
    await lead({ type: "extend", clock: "match", minutes: 5 });
    await page.waitForFunction(
      (old) => document.querySelectorAll(".clocks time")[1]?.textContent !== old,
      {},
      stopped[1],
    );
    expect(await page.$eval(".clocks time", (time) => time.textContent)).toBe(stopped[0]);
  });

  it("are off at first for everybody who opens a match, alone or with others", async () => {
    for (const path of ["/neu", "/solo"]) {
      await page.goto(`${site.address}${path}`);
      await page.waitForSelector(".game-choice");
      for (const [game, ownField] of [
        ["supertrumpf", "#round-cap"],
        ["quartett", "[name=quartett-deck]"],
        ["rettungsrunde", ".time-fields [name=talkSeconds]"],
      ] as const) {
        await page.$eval(`.game-choice [value=${game}]`, (radio) => (radio as HTMLElement).click());
        await page.waitForSelector(ownField);
        await page.waitForSelector(".time-fields [name=learningSeconds]");
        const chosen = await page.$$eval(".time-fields select", (all) =>
          all.map((field) => field.selectedOptions[0]?.text),
        );
        expect(new Set(chosen), `${path} ${game}`).toEqual(new Set(["Ohne Uhr"]));
      }
    }
  });
});

describe("a name that is taken", () => {
  it("is marked in its field, which says why, until another one is typed", async () => {
    const match = await arrangeMatch(site, ["Anna"], { waits: true });
    await sitDown(page, site, match, null);
    await page.waitForSelector("#name");
    await page.type("#name", "Anna");
    await press("Platz nehmen");
    await page.waitForSelector("#name[aria-invalid=true]");
    expect(await focus()).toMatchObject({ text: "Anna", reason: expect.stringContaining("sitzt schon am Tisch") });
    await page.keyboard.type("2");
    await page.waitForSelector("#name[aria-invalid=false]");
  });
});
