import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning } from "./table-scripts.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

async function openPage(path: string): Promise<Page> {
  const page = await site.newPage();
  onTestFinished(() => page.close());
  await page.goto(site.address + path);
  return page;
}

const follow = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="link"])`).click();
const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const chooseRadio = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="radio"])`).click();

/** What stands in every field of the form, in its order. */
async function fields(page: Page): Promise<unknown[]> {
  await page.waitForSelector("form.form button[type=submit]");
  return page.$$eval("form.form :is(input, select)", (inputs) =>
    inputs.map((input) => {
      const field = input as HTMLInputElement;
      return ["radio", "checkbox"].includes(field.type) ? field.checked : field.value;
    }),
  );
}

it("a match that is being set up survives a reload and the way back, and is forgotten once it is open", async () => {
  const page = await openPage("/neu");
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#keep-days")?.value === "30");
  const usual = await fields(page);
  await chooseRadio(page, "Rettungsrunde");
  await page.waitForSelector("select[name=talkSeconds]");
  await page.select("select[name=talkSeconds]", "120");
  await page.locator("#keep-days").fill("7");
  await page.locator(".check input").click();
  const chosen = await fields(page);
  expect(chosen).not.toEqual(usual);
  expect(chosen).toContain("120");
  await page.reload();
  await expect.poll(() => fields(page)).toEqual(chosen);
  await follow(page, "Karten");
  await page.waitForSelector(".card-grid");
  await page.goBack();
  await expect.poll(() => fields(page)).toEqual(chosen);
  await follow(page, "Karten");
  await page.waitForSelector(".card-grid");
  await follow(page, "Spielen");
  await expect.poll(() => fields(page)).toEqual(chosen);
  await page.click("form.form button[type=submit]");
  await page.waitForSelector(".waiting-room");
  await follow(page, "Spielen");
  await expect.poll(() => fields(page)).toEqual(usual);
});

it("a link that names a game wins over what was begun", async () => {
  const page = await openPage("/neu");
  await chooseRadio(page, "Rettungsrunde");
  await page.goto(`${site.address}/neu?game=quartett`);
  await page.waitForSelector("[value=quartett]");
  expect(await page.$eval("[value=quartett]", (radio) => (radio as HTMLInputElement).checked)).toBe(true);
});

it("people and rules of a match on this device survive a reload", async () => {
  const page = await openPage("/solo?game=supertrumpf");
  await chooseRadio(page, "Mehrere, ein Gerät geht herum Zwischen den Zügen ist jede Hand verdeckt.");
  await page.locator(".solo-names input").fill("Ayşe");
  await page.locator("#round-cap").fill("siebzig");
  await page.select("#pace", "instant");
  const chosen = await fields(page);
  expect(chosen).toEqual(expect.arrayContaining(["Ayşe", "siebzig", "instant"]));
  await page.reload();
  await expect.poll(() => fields(page)).toEqual(chosen);
  expect(await page.$eval("#round-cap", (field) => field.ariaInvalid)).toBe("true");
});

it("what makes no sense any more is as usual", async () => {
  const page = await openPage("/solo");
  const usual = await fields(page);
  await page.evaluate(() => {
    sessionStorage.setItem("quartett.draft./solo#match", '{"choices":{"quartett":{"deck":{}}},"company":3}');
  });
  await page.reload();
  expect(await fields(page)).toEqual(usual);
});

it("a name survives a reload of the waiting room, and is forgotten by the tab once the seat is taken", async () => {
  const { path } = await arrangeMatch(site, [], { waits: true });
  const page = await openPage(path);
  await page.locator("#name").fill("Ben");
  await page.reload();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#name")?.value === "Ben");
  await press(page, "Platz nehmen");
  await page.waitForSelector("::-p-text(Ben (Sie))");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

it("a code that was typed, and a card that was chosen, survive a reload of the table", async () => {
  const match = await arrangeMatch(site, ["Anna", "Ben"], { gameName: "quartett" });
  const table = await driveTable<QuartettView>(site, match);
  await endLearning(table);
  const { turn } = table.view();
  table.leave();
  const page = await site.newPage();
  onTestFinished(() => page.close());
  await sitDown(page, site, match, turn);
  await page.locator("#asked-code").fill("Z");
  await page.reload();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#asked-code")?.value === "Z");
  const card = await page.locator("button.missing-card").waitHandle();
  await card.click();
  await page.reload();
  await page.waitForSelector(".ask-whom");
  expect(await page.$eval("button.missing-card[aria-pressed=true]", (chosen) => chosen !== null)).toBe(true);
});

it("a cause that was picked and not confirmed survives a reload, which a pull at the table does not cause", async () => {
  const match = await arrangeMatch(site, ["Anna", "Ben", "Chris"], { gameName: "rettungsrunde" });
  const page = await site.newPage();
  onTestFinished(() => page.close());
  await sitDown(page, site, match, 0);
  await page.waitForSelector(".rr-choice");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY)).toBe("contain");
  const picked = () => page.$eval(".rr-choice input:checked", (radio) => (radio as HTMLInputElement).value);
  await page.locator(".rr-choice .rr-option:nth-child(3) .radio").click();
  expect(await picked()).toBe("3");
  await page.reload();
  await page.waitForSelector(".rr-choice");
  expect(await picked()).toBe("3");
  await page.click(".rr-choice button[type=submit]");
  await page.waitForSelector(".rr-choice button[aria-disabled=true]");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
