import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkCards } from "../../cards/checks/check-cards.ts";
import { type DeckVersion, deckVersion, readDeckContent } from "../../cards/load/deck-version.ts";
import { startTestServer, type TestServer } from "../../game/server/fixtures/test-server.ts";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { cardsVersion } from "../support/cards-games.ts";
import { forgetAll, newVisitor } from "./new-visitor.ts";

const root = join(import.meta.dirname, "..");

function exampleDeck(id: string): DeckVersion {
  const { data } = checkCards(root, id);
  if (data === undefined) throw new Error(`tests/decks/${id} has faults`);
  return deckVersion(readDeckContent(data));
}

let server: TestServer;
let page: Page;

beforeAll(async () => {
  server = await startTestServer({
    decks: [cardsVersion(), exampleDeck("bauhof"), exampleDeck("zehnerlei")],
    webFolder: join(root, "../game/web/dist"),
  });
  page = await newVisitor();
});

afterAll(async () => {
  await page?.browserContext().close();
  await server?.close();
});

beforeEach(() => forgetAll(page));

const open = (path: string) => page.goto(server.url + path, { waitUntil: "networkidle0" });
const text = () => page.$eval("main", (main) => main.textContent);

/** Runs in the page: presses what can be pressed until the match is over, and returns how often. */
async function playToTheEnd(): Promise<number> {
  const choice = "main form:not(.form) input[type=radio]:enabled";
  const controls = [
    ".ask-whom li button",
    ".missing-card",
    ".value-picker button",
    ".learning-moment button:enabled",
    "main form:not(.form) [type=submit]",
    ".match .button.primary",
  ];
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const can = (part: Element) => part.getAttribute("aria-disabled") !== "true" && part.getClientRects().length > 0;
  let presses = 0;
  // A table where nothing can be pressed any more ends the test, not the run.
  for (let rounds = 0; rounds < 10_000 && document.querySelector(".result") === null; rounds += 1) {
    const choices = document.querySelector(`${choice}:checked`) === null ? all(choice) : [];
    const found = [choices, ...controls.map((each) => all(each).filter(can))].find(({ length }) => length > 0) ?? [];
    if (found.length > 0) presses += 1;
    found[presses % found.length]?.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return presses;
}

describe("a server of several decks", () => {
  it("shows the cards of each, and what its printed codes lead to", async () => {
    await open("/karten?deck=bauhof&lang=en");
    expect(await page.$$eval(".card-grid [data-card]", (cards) => cards.length)).toBe(24);
    await page.select(".card-filter select", "zehnerlei");
    await page.waitForFunction(() => document.querySelectorAll(".card-grid [data-card]").length === 90);
    expect(new URL(page.url()).search).toBe("?deck=zehnerlei&lang=en");
    await open("/K/EN/BAUHOF/BAUHOF-01");
    expect(await page.$eval("h1", (title) => title.textContent)).toContain("Bauhof-01");
    expect(
      await page.$eval(".face-picture img", (picture) => (picture as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(0);
    await open("/karten?deck=elsewhere");
    expect(await text()).toContain("elsewhere");
    expect(await page.$(".card-grid")).toBeNull();
  });

  it("lets people choose one for a match, whose table is that of its cards", async () => {
    await open("/neu?game=quartett&lang=en");
    for (const id of ["bauhof", "scheitern"]) await page.click(`.cards-choice [value=${id}]`);
    await page.waitForFunction(() => document.querySelector(".deck-choice")?.textContent?.includes("12 stories"));
    await page.locator("form [type=submit]:not([aria-disabled=true])").click();
    await page.waitForSelector(".waiting-room");
    const match = await (await fetch(`${server.url}/api/matches/${page.url().split("/m/")[1]?.split("?")[0]}`)).json();
    expect(match).toMatchObject({ decks: [{ id: "bauhof" }] });
  });

  it("keeps nobody at a match whose deck the server no longer has", async () => {
    await open("/solo?deck=bauhof&game=supertrumpf");
    await page.waitForSelector(".cards-choice [value=bauhof]:checked");
    await page.locator("form [type=submit]:not([aria-disabled=true])").click();
    await page.waitForSelector(".match-running");
    await open("/");
    await page.evaluate(() => {
      const record = JSON.parse(localStorage.getItem("quartett.solo") ?? "{}");
      const decks = [{ id: "bauhof", version: "gone" }];
      localStorage.setItem("quartett.solo", JSON.stringify({ ...record, decks }));
    });
    await page.goto(`${server.url}/solo`);
    await page.locator("::-p-aria([name='Anders spielen'])").click();
    await page.waitForSelector(".solo-form");
    expect(await page.evaluate(() => localStorage.getItem("quartett.solo"))).toBeNull();
  });

  const matches = ["bauhof", "zehnerlei"].flatMap((deck) =>
    ["supertrumpf", "quartett", "rettungsrunde"].map((game) => [deck, game] as const),
  );
  it.each(inTurn(matches, 0))("plays a whole match with %s in %s", async (deck, game) => {
    await open(`/solo?deck=${deck}&game=${game}`);
    await page.waitForSelector(".solo-form");
    await page.select("#pace", "instant");
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>(".cards-choice :checked")?.value === wanted,
      {},
      deck,
    );
    await page.locator("form [type=submit]:not([aria-disabled=true])").click();
    await page.waitForSelector(".match-running");
    expect(await page.evaluate(playToTheEnd)).toBeGreaterThan(3);
    expect(await page.$(".result")).not.toBeNull();
    const broken = await page.$$eval("main img", (pictures) =>
      pictures.filter(({ naturalWidth, complete }) => complete && naturalWidth === 0),
    );
    expect(broken).toEqual([]);
    expect(await text()).toMatch(/Ada|Konrad/);
  });
});
