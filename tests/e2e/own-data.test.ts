import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../../game/server/fixtures/temp-folder.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ RETENTION_DAYS: "20", RETENTION_DAYS_MAX: "60" });
});

afterAll(() => site?.close());

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** What a page saves lands in the folder. */
async function savingTo(page: Page): Promise<string> {
  const folder = tempFolder();
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    browserContextId: page.browserContext().id ?? "",
  });
  return folder;
}

async function saved(folder: string): Promise<{ seats: { name: string }[]; match: { matchID: string } }> {
  await expect.poll(async () => (await readdir(folder)).filter((name) => name.endsWith(".json")).length).toBe(1);
  const [name = ""] = await readdir(folder);
  return JSON.parse(await readFile(join(folder, name), "utf8"));
}

it("the usual days stand in the form, others can be chosen, and too many cannot", async () => {
  const page = await site.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${site.address}/neu`);
  const field = await page.waitForSelector("#keep-days");
  await expect.poll(() => field?.evaluate((input) => (input as HTMLInputElement).value)).toBe("20");
  const isValid = () => field?.evaluate((input) => (input as HTMLInputElement).validity.valid);
  await field?.evaluate((input) => (input as HTMLInputElement).select());
  await field?.type("61");
  expect(await isValid()).toBe(false);
  await field?.evaluate((input) => (input as HTMLInputElement).select());
  await field?.type("7");
  expect(await isValid()).toBe(true);
  const sent = page.waitForRequest((request) => request.url().endsWith("/api/matches"));
  await page.click("form.form button[type=submit]");
  expect(JSON.parse((await sent).postData() ?? "")).toMatchObject({ keepDays: 7 });
  await page.waitForFunction(() => location.pathname.startsWith("/m/"));
});

it("a player takes the own data along, from the match and from the page on privacy", async () => {
  const page = await site.newPage();
  onTestFinished(() => page.close());
  const match = await arrangeMatch(site, ["Anna", "Berta"]);
  await sitDown(page, site, match, 1);
  let folder = await savingTo(page);
  await page.locator("summary::-p-text(Daten dieser Partie)").click();
  await press(page, "Meine Daten herunterladen");
  expect((await saved(folder)).seats.map(({ name }) => name)).toEqual(["Berta"]);
  folder = await savingTo(page);
  await page.goto(`${site.address}/datenschutz`);
  await press(page, "Meine Daten herunterladen");
  expect((await saved(folder)).match.matchID).toBe(match.matchID);
  expect(await page.$("::-p-aria([name='Partie mit allen Daten löschen'])")).toBeNull();
});

it("the creator deletes the match after being asked; everybody there is told", async () => {
  const match = await arrangeMatch(site, ["Anna", "Berta"]);
  const creator = await site.newPage();
  const player = await site.newPage();
  onTestFinished(() => Promise.all([creator.close(), player.close()]).then(() => {}));
  await sitDown(creator, site, match, 0);
  await sitDown(player, site, match, 1);
  await player.waitForSelector(".match-running");
  let answer = false;
  creator.on("dialog", (dialog) => void (answer ? dialog.accept() : dialog.dismiss()));
  await creator.locator("summary::-p-text(Daten dieser Partie)").click();
  await press(creator, "Partie mit allen Daten löschen");
  expect((await fetch(`${site.address}/api/matches/${match.matchID}`)).status).toBe(200);
  answer = true;
  await press(creator, "Partie mit allen Daten löschen");
  for (const page of [creator, player]) {
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Diese Seite gibt es nicht");
  }
  expect((await fetch(`${site.address}/api/matches/${match.matchID}`)).status).toBe(404);
  expect(await creator.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("match")))).toEqual([]);
  // On another device of theirs the match is found to be gone, and forgotten.
  await player.goto(`${site.address}/datenschutz`);
  await press(player, "Meine Daten herunterladen");
  await player.waitForSelector("::-p-text(Die Partie ist gelöscht.)");
});
