import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, joinRoom } from "../../game/server/fixtures/workshop-room.ts";
import { axeFindings, faults } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const [language = "de"] = languagesInTurn(1);

async function visit(path: string): Promise<Page> {
  const page = await site.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(`${site.address}${path}?lang=${language}`);
  return page;
}

const press = (page: Page, selector: string) => page.locator(selector).click();
const textOf = (page: Page, selector: string) =>
  page.waitForSelector(selector).then((found) => found?.evaluate(({ textContent }) => textContent ?? "") ?? "");
const isInSight = (page: Page, selector: string) =>
  page.$eval(selector, (found) => found.getBoundingClientRect().bottom <= window.innerHeight);
const says = (page: Page, selector: string, wanted: string) =>
  page.waitForFunction(
    (place, words) => document.querySelector(place)?.textContent?.includes(words),
    {},
    selector,
    wanted,
  );

it("a trainer opens a workshop by one press, leads it, moves the lead to another device, and deletes it", async () => {
  const desk = await visit("/workshop");
  await desk.waitForSelector(".plan-fields li");
  expect(await axeFindings(desk)).toEqual([]);
  await press(desk, ".opening-form [type=submit]");
  const recoveryCode = await textOf(desk, ".recovery-code");
  const code = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
  await press(desk, ".opened .button.primary");
  await desk.waitForSelector(".console-ways");

  const server = { url: site.address };
  const anna = await joinRoom(server, code, "Anna", { table: 1 });
  await joinRoom(server, code, "Ben", { table: 2 });
  await says(desk, ".table-cards", "Ben");
  await press(desk, ".console-ways .primary");
  await desk.waitForSelector(".console-say");
  // What the step needs is in sight; whether people are through is told where they can say so.
  expect(await isInSight(desk, ".console-step .button.primary")).toBe(true);
  expect(await desk.$(".ready-line")).toBeNull();
  await press(desk, ".console-ways .primary");
  await desk.waitForSelector(".ready-line");
  await desk.type(".message-form textarea", "Five more");
  // What is typed stays, and keeps the focus, whatever news come.
  await ask(server, `/${code}/take-part`, anna, { type: "ready", isReady: true });
  await says(desk, ".ready-line", "1");
  expect(await desk.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe("Five more");
  await desk.keyboard.type(" minutes");
  await press(desk, ".message-form [type=submit]");
  await says(desk, ".message-form + .hint", "Five more minutes");
  expect(await faults(desk, 2)).toEqual([]);

  // Whoever takes somebody out goes on at the next one of the table, or the one before.
  await joinRoom(server, code, "Cleo", { table: 1 });
  await press(desk, ".table-card li + li .link-button");
  await press(desk, ".person-desk .table-buttons .button:last-child");
  await press(desk, ".confirm-dialog .primary");
  await desk.waitForFunction(() => document.querySelectorAll(".table-card li").length === 2);
  expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe("Anna");

  // A table tells what came of its printed cards. What somebody else makes of that is seen, and can be brought back.
  await press(desk, ".console-ways .primary");
  const phone = await visit(`/w/${code}`);
  await phone.locator("#name").fill("Dora");
  await press(phone, "input[name=table][value='1']");
  await press(phone, "form [type=submit]");
  await press(phone, "details:has(#printed-result) > summary");
  await phone.locator("#printed-result").fill("Dora has won");
  await press(phone, "form:has(#printed-result) [type=submit]");
  await says(desk, ".table-cards .match-line", "Dora has won");
  await ask(server, `/${code}/take-part`, anna, { type: "enterResult", step: "game", text: "Nobody has won" });
  await says(desk, ".match-line + .hint", "Anna");
  await says(phone, "main [role=status].room-quiet", "Nobody has won");
  await press(desk, ".bring-back .button");
  await says(phone, "main [role=status].room-quiet", "Dora has won");

  const other = await visit(`/workshop/${code}`);
  await other.locator("#recovery-code").fill(recoveryCode.toUpperCase());
  await press(other, "form [type=submit]");
  expect(await textOf(other, ".recovery-code")).not.toBe(recoveryCode);
  // An address that can be typed, on paper as well.
  await says(other, ".recovery", `/workshop/${code}`);
  expect(await textOf(other, ".recovery")).not.toContain(` /workshop/${code}`);
  // The device of before leads no more.
  await desk.waitForSelector("#recovery-code");
  await press(other, ".opened .button.primary");
  await says(other, ".table-cards", "Anna");
  await press(other, ".console-more:last-of-type > summary");
  await press(other, ".console-more:last-of-type > p > .button");
  await press(other, ".confirm-dialog .primary");
  // Where it leads says so, and has the focus.
  await other.waitForSelector(".gone-note:focus");
  const late = await ask(server, `/${code}/take-part`, anna, { type: "ready", isReady: true });
  expect(late.body).toMatchObject({ code: "no-such-workshop" });

  // What is chosen here can be rehearsed with computers; nothing of it is left.
  await other.waitForSelector(".plan-fields li");
  await press(other, ".start-rehearsal");
  await other.waitForSelector(".rehearsal-panel");
  await other.waitForSelector(".table-card li");
  expect(await axeFindings(other)).toEqual([]);
  await press(other, ".rehearsal-panel > .button");
  await press(other, ".confirm-dialog .primary");
  await other.waitForSelector(".opening-form");
  expect(await other.$(".led-workshops")).toBeNull();
});
