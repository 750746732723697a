import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { speak } from "./audits.ts";
import { type DrivenTable, driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning, layQuartet, playRoundTo, playTricks } from "./table-scripts.ts";

const names = ["Anna", "Ben", "Chris"];

const isFull = process.env.FULL === "1";

let site: Site;
let untouched: Page;
let translated: Page;
const complaints: string[] = [];

beforeAll(async () => {
  site = await openSite();
  [untouched, translated] = [await site.newPage(), await site.newPage()];
  // As translators in browsers do it, again with whatever comes later: each text goes into an element.
  await translated.evaluateOnNewDocument(() => {
    const untranslatable = "font, script, style, title, option, textarea, svg, noscript";
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.nodeValue?.trim() === "" || text.parentElement?.closest(untranslatable) !== null) continue;
        const outer = document.createElement("font");
        outer.append(document.createElement("font"));
        outer.firstElementChild?.append(text.nodeValue ?? "");
        text.parentNode?.replaceChild(outer, text);
      }
    };
    const watcher = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const node of type === "characterData" ? [target] : addedNodes) if (node.isConnected) translate(node);
    });
    watcher.observe(document, { childList: true, characterData: true, subtree: true });
  });
  translated.on("pageerror", (error) => complaints.push(String(error)));
});

afterAll(() => site?.close());

const textOf = (page: Page) =>
  page.$eval("body", (body) => {
    const copy = body.cloneNode(true) as HTMLElement;
    for (const clock of copy.querySelectorAll("[role=timer], noscript, script")) clock.remove();
    return copy.textContent;
  });

/** Where one text begins to differ from the other; nothing where they are the same. */
function difference(is: string | null, wanted: string | null): string {
  if (is === wanted) return "";
  const first = [...(wanted ?? "")].findIndex((letter, index) => letter !== is?.[index]);
  return `${is?.slice(Math.max(0, first - 40), first + 40)} | instead of | ${wanted?.slice(Math.max(0, first - 40), first + 40)}`;
}

/** Waits until the page that is translated says what the other one says. */
async function sayTheSame(moment: string): Promise<void> {
  await expect
    .poll(async () => difference(await textOf(translated), await textOf(untouched)), { message: moment })
    .toBe("");
  expect(complaints, moment).toEqual([]);
  expect(await translated.$("main font"), moment).not.toBeNull();
}

const both = (act: (page: Page) => Promise<unknown>) => Promise.all([untouched, translated].map(act));

/** A change of language changes every text there is. */
async function sayTheSameInAll(moment: string): Promise<void> {
  await sayTheSame(moment);
  for (const language of ["en", "de"]) {
    await both((page) => speak(page, language));
    await sayTheSame(`${moment}, ${language}`);
  }
}

/**
 * The seat of both pages has read enough, and both have heard so before the others have, too: a page that does not leaves
 * the debrief there to be read.
 */
async function endDebrief(table: DrivenTable<RettungsrundeView>): Promise<void> {
  const before = await Promise.all([untouched, translated].map(textOf));
  await table.act(0, "ready");
  for (const [index, page] of [untouched, translated].entries()) {
    await expect.poll(() => textOf(page)).not.toBe(before[index]);
  }
  for (const seat of table.view().waitingFor) await table.act(seat, "ready");
}

describe("a page that the browser translates says what is so now", () => {
  it.each(["/", "/k/A1", "/k/M11", "/karten?cause=3", "/neu?game=rettungsrunde"])("%s", async (path) => {
    await both((page) => page.goto(site.address + path, { waitUntil: "networkidle0" }));
    await sayTheSameInAll(path);
  });

  it.runIf(isFull)("all through a Supertrumpf", async () => {
    const match = await arrangeMatch(site, names, { setup: { roundCap: 2 } });
    const table = await driveTable<SupertrumpfView>(site, match);
    await both((page) => sitDown(page, site, match, 0));
    await both((page) => page.waitForSelector(".turn"));
    await sayTheSame("start");
    await table.act(table.view().leader, "pickValue", "months");
    await both((page) => page.waitForSelector(".play"));
    await sayTheSameInAll("trick");
    await playTricks(table);
    await sayTheSame("learning moment");
    await table.act(table.view().learning?.picker ?? 0, "pickTrick", 0);
    await both((page) => page.waitForSelector(".told-card"));
    await sayTheSameInAll("trick told");
    for (const seat of names.keys()) await table.act(seat, "ready");
    await both((page) => page.waitForSelector(".ranking"));
    await sayTheSameInAll("result");
    table.leave();
  });

  it.runIf(isFull)("all through a Quartett", async () => {
    const match = await arrangeMatch(site, names, { gameName: "quartett" });
    const table = await driveTable<QuartettView>(site, match);
    await both((page) => sitDown(page, site, match, 0));
    await both((page) => page.waitForSelector(".quartett"));
    await sayTheSame("start");
    await endLearning(table);
    await layQuartet(table);
    await sayTheSameInAll("a quartet");
    await endLearning(table);
    await sayTheSameInAll("after a quartet");
    while (table.view().phase !== "over") {
      await layQuartet(table);
      await endLearning(table);
    }
    await both((page) => page.waitForSelector(".ranking"));
    await sayTheSame("result");
    table.leave();
  });

  it("all through a Rettungsrunde", async () => {
    const match = await arrangeMatch(site, names, {
      gameName: "rettungsrunde",
      setup: { rounds: 3, talkSeconds: 600 },
    });
    const table = await driveTable<RettungsrundeView>(site, match);
    await both((page) => sitDown(page, site, match, 0));
    await both((page) => page.waitForSelector(".rr"));
    for (const phase of ["diagnosis", "talk", "measure", "vote", "revote", "debrief"] as const) {
      await playRoundTo(table, phase);
      await both((page) => page.waitForSelector(`.rr-${phase}`));
      await (phase === "talk" || phase === "debrief" ? sayTheSameInAll(phase) : sayTheSame(phase));
    }
    await endDebrief(table);
    await sayTheSame("the next round");
    for (const round of [2, 3]) {
      await playRoundTo(table, "debrief");
      await both((page) => page.waitForSelector(".rr-debrief"));
      await sayTheSame(`debrief of round ${round}`);
      await endDebrief(table);
    }
    await both((page) => page.waitForSelector(".rr-verdict"));
    await sayTheSameInAll("verdict");
    table.leave();
  });
});
