import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import { type ArrangedMatch, arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { newTab } from "./new-visitor.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning } from "./table-scripts.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ BOT_AFTER_SECONDS: "1" });
});

afterAll(() => site?.close());

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const seatMarks = (page: Page, seat: number) => page.$eval(`[data-place="${seat}"]`, (element) => element.textContent);
const hand = (page: Page) => page.$eval(".hand-quartets", (element) => element.textContent);

/** A Quartett of Anna, who opened it, and Ben; nobody has asked yet. */
async function sitTogether(): Promise<{ match: ArrangedMatch; anna: Page; ben: Page }> {
  const match = await arrangeMatch(site, ["Anna", "Ben"], { gameName: "quartett" });
  const table = await driveTable<QuartettView>(site, match);
  // A quartet may have been dealt; then there is no hand to be seen.
  await endLearning(table);
  table.leave();
  const [anna, ben] = [await site.newPage(), await site.newPage()];
  await sitDown(anna, site, match, 0);
  await sitDown(ben, site, match, 1);
  for (const page of [anna, ben]) await page.waitForSelector(".hand-quartets");
  await anna.locator(".facilitator-desk summary").click();
  return { match, anna, ben };
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.locator("#rejoin-code").fill(code);
  await press(page, "Zurück in die Partie");
}

describe("a player whose link is lost", () => {
  it("takes the seat back with a code from the creator, and the old page only watches", async () => {
    const { match, anna, ben } = await sitTogether();
    const before = await hand(ben);
    await anna.locator(".desk-seats li:nth-child(2) ::-p-aria([name='Code zum Wiederkommen'])").click();
    await until(anna, "Code für Ben, gültig eine halbe Stunde:");
    const code = await anna.$eval(".rejoin-code strong", (element) => element.textContent ?? "");
    expect(code).toMatch(/^\d{6}$/);

    const phone = await site.newPage();
    await phone.goto(site.address + match.path);
    await phone.locator(".rejoin summary").click();
    await enterCode(phone, code === "123456" ? "654321" : "123456");
    await until(phone, "Dieser Code öffnet hier nichts.");
    expect(await phone.$(".hand-quartets")).toBeNull();
    // As people copy it: in two groups.
    await enterCode(phone, `${code.slice(0, 3)} ${code.slice(3)}`);
    await phone.waitForSelector(".hand-quartets");
    expect(await hand(phone)).toBe(before);

    await ben.waitForSelector(".rejoin");
    expect(await ben.$(".hand-quartets")).toBeNull();
    await until(ben, "Sie schauen zu.");
    await phone.reload();
    await phone.waitForSelector(".hand-quartets");
    await ben.reload();
    await ben.waitForSelector(".rejoin");
    expect(await ben.$(".hand-quartets")).toBeNull();
  });
});

describe("a player who is gone", () => {
  it("is replaced by a computer when the others say so, and gets the seat back on return", async () => {
    const { match, anna, ben } = await sitTogether();
    const context = ben.browserContext();
    await ben.close();
    await until(anna, "Ben ist seit einer Weile nicht verbunden.");
    await press(anna, "Computer so lange spielen lassen");
    await anna.waitForFunction(() => document.querySelector('[data-place="1"]')?.textContent.includes("Computer"));
    expect(await anna.$(".missing-players")).toBeNull();

    const back = await newTab(context);
    await back.goto(site.address + match.path);
    await back.waitForSelector(".hand-quartets");
    await anna.waitForFunction(() => !document.querySelector('[data-place="1"]')?.textContent.includes("Computer"));
    expect(await seatMarks(anna, 1)).toContain("Ben");
    expect(await seatMarks(back, 1)).toContain("Ben (Sie)");
  });

  it("leaves the rights of the creator to the others until the creator is back", async () => {
    const { match, anna, ben } = await sitTogether();
    expect(await ben.$(".facilitator-desk")).toBeNull();
    const context = anna.browserContext();
    await anna.close();
    // What says so moves everything below, and a click would miss.
    await until(ben, "Anna ist seit einer Weile nicht verbunden.");
    await ben.locator(".facilitator-desk summary").click();
    await until(ben, "Partie leiten (in Vertretung)");
    await press(ben, "Anhalten");
    await until(ben, "Die Partie ist angehalten.");
    const back = await newTab(context);
    await back.goto(site.address + match.path);
    await until(back, "Die Partie ist angehalten.");
    await ben.waitForSelector(".facilitator-desk", { hidden: true });
  });
});
