import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { type GameProcess, startGameProcess } from "../support/game-process.ts";
import { watchHosts } from "../support/watch-hosts.ts";
import { newVisitor } from "./new-visitor.ts";
import { whoMay } from "./who-may.ts";

let dataDir: string;
let port: number;
let server: GameProcess;
let anna: Page;
let ben: Page;
let foreignRequests: string[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "quartett-match-"));
  port = await freePort();
  server = await startGameProcess({ dataDir, port });
  [anna, ben] = [await newVisitor(), await newVisitor()];
  foreignRequests = watchHosts([anna, ben], server.address);
});

afterAll(async () => {
  await Promise.all([anna, ben].map((page) => page?.browserContext().close()));
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const clickButton = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? "");
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** Whoever is to pick picks the first value; resolves when both see the new trick. */
async function playRound(round: number): Promise<void> {
  await Promise.all([anna, ben].map((page) => page.waitForSelector(".turn")));
  const leader = await whoMay([anna, ben], ".value-picker [aria-disabled=false]");
  // Cards and rounds are counted here: every pick changes one of them.
  const before = await textOf(anna, ".table-side");
  await leader.locator(".value-picker [aria-disabled=false]").click();
  for (const page of [anna, ben]) {
    await page.waitForFunction(
      (old) => {
        const count = document.querySelector(".table-side")?.textContent?.replace(/ \(Sie\)/, "");
        return document.querySelector(".learning-moment") !== null || (count !== undefined && count !== old);
      },
      {},
      before.replace(" (Sie)", ""),
    );
  }
  expect(await textOf(ben, ".trick"), `round ${round}`).toBe(await textOf(anna, ".trick"));
}

describe("a match of two people in two browsers", () => {
  it("is created, joined and started", async () => {
    await anna.goto(`${server.address}/`);
    await anna.locator("::-p-aria([name='Spiel eröffnen'][role='link'])").click();
    await anna.locator(".game-choice [value=supertrumpf]").click();
    await anna.locator("#round-cap").fill("7");
    await clickButton(anna, "Spiel eröffnen");

    await anna.locator("#name").fill("Anna");
    await clickButton(anna, "Platz nehmen");
    await until(anna, "1 Person am Tisch");
    await anna.waitForSelector(".invite-link a");
    const invitation = await anna.$eval(".invite-link a", (link) => (link as HTMLAnchorElement).href);

    await ben.goto(invitation);
    await ben.locator("#name").fill("anna");
    await clickButton(ben, "Platz nehmen");
    await until(ben, "Dieser Name sitzt schon am Tisch");
    await ben.locator("#name").fill("Ben");
    await clickButton(ben, "Platz nehmen");
    await until(anna, "2 Personen am Tisch");

    await clickButton(anna, "Partie beginnen");
    await Promise.all([until(anna, "Ihre oberste Karte"), until(ben, "Ihre oberste Karte")]);
  });

  it("shows each their own card and neither the other's", async () => {
    const [annasCard, bensCard] = await Promise.all(
      [anna, ben].map((page) => page.$eval(".own-card [data-card]", (card) => card.getAttribute("data-card"))),
    );
    expect(annasCard).toMatch(/^[A-H][1-4]$/);
    expect(annasCard).not.toBe(bensCard);
    expect(await anna.content()).not.toContain(`data-card="${bensCard}"`);
  });

  it("goes on after five rounds with a reload and a restart of the server in the middle", async () => {
    await playRound(1);
    await playRound(2);
    const card = await ben.$eval(".own-card [data-card]", (face) => face.getAttribute("data-card"));
    await ben.reload();
    await until(ben, "Ihre oberste Karte");
    expect(await ben.$eval(".own-card [data-card]", (face) => face.getAttribute("data-card"))).toBe(card);
    await playRound(3);

    await anna.focus(".value-picker button:nth-of-type(3)");
    await anna.evaluate(() => document.activeElement?.setAttribute("data-focused", ""));
    await server.stop("SIGKILL");
    await until(anna, "Die Verbindung ist unterbrochen");
    server = await startGameProcess({ dataDir, port });
    for (const page of [anna, ben]) await page.waitForSelector(".connection-lost", { hidden: true });
    expect(await anna.evaluate(() => document.activeElement?.hasAttribute("data-focused"))).toBe(true);
    await playRound(4);
    await playRound(5);
  });

  it("speaks another language in the middle of the match", async () => {
    await ben.select(".language-menu select", "en");
    await until(ben, "Your top card");
    expect(await ben.$eval("html", (html) => html.lang)).toBe("en-GB");
    await ben.select(".language-menu select", "de");
    await until(ben, "Ihre oberste Karte");
  });

  it("ends with the same result for both and can be played again", async () => {
    for (let round = 6; (await anna.$(".learning-moment")) === null; round += 1) {
      expect(round).toBeLessThan(40);
      await playRound(round);
    }
    await ben.waitForSelector(".learning-moment");
    const picker = await whoMay([anna, ben], ".trick-choice button:enabled");
    await picker.locator(".trick-choice button").click();
    for (const page of [anna, ben]) {
      await page.waitForSelector(".told-card");
      // Long stories come when they are opened.
      await page.waitForFunction(() => !document.querySelector(".told-cards")?.textContent.includes("Wird geladen"));
      expect(await textOf(page, ".told-cards")).toBe(await textOf(anna, ".told-cards"));
    }
    await clickButton(ben, "Fertig gelesen");
    await until(ben, "Die anderen lesen noch.");
    expect(await anna.$(".result")).toBeNull();
    await clickButton(anna, "Fertig gelesen");
    await Promise.all([anna, ben].map((page) => page.waitForSelector(".result")));
    expect(await textOf(ben, ".ranking")).toBe(await textOf(anna, ".ranking"));
    expect(await textOf(anna, ".winner")).toMatch(/gew[io]nn/);

    await clickButton(ben, "Noch eine Partie");
    await until(ben, "Warteraum");
    await clickButton(anna, "Zur nächsten Partie");
    await until(anna, "Warteraum");
    expect(anna.url()).toBe(ben.url());
    expect(await anna.$eval("#name", (input) => (input as HTMLInputElement).value)).toBe("Anna");
  });

  it("asked no other host for anything", () => {
    expect(foreignRequests).toEqual([]);
  });
});
