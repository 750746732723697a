import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tcpProxy } from "../../game/server/fixtures/tcp-proxy.ts";
import { postToMatches } from "../support/match-api.ts";
import { type ArrangedMatch, arrangeMatch, remember } from "./arranged-match.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const textOf = (page: Page, selector: string) =>
  page.waitForSelector(selector).then((found) => found?.evaluate((element) => element.textContent ?? "") ?? "");
const memoryOf = (page: Page, { matchID }: ArrangedMatch) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}"), `quartett.match.${matchID}`);

/** The link that is shown, as it leads to this site: it may name another address of this machine. */
async function linkIn(page: Page, selector: string): Promise<string> {
  const { pathname, search, hash } = new URL(await textOf(page, selector));
  return site.address + pathname + search + hash;
}

/** A device that remembers this of the match. */
async function device(match: ArrangedMatch, memory: object): Promise<Page> {
  const page = await site.newPage();
  await remember(page, site, `quartett.match.${match.matchID}`, JSON.stringify(memory));
  await page.goto(site.address + match.path);
  return page;
}

const goOn = "An einem anderen Gerät weitermachen";

describe("whoever leads without a seat", () => {
  it("goes on elsewhere by a link that leaves nothing in the address, and starts the match there", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { waits: true });
    const desktop = await device(match, { creatorKey: match.creatorKey });
    await press(desktop, goOn);
    const link = await linkIn(desktop, ".way-back-dialog .invite-link");
    expect(link).toBe(`${site.address}${match.path}?lang=de#lead=${match.creatorKey}`);
    const told: string[] = [];
    const phone = await site.newPage();
    phone.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      told.push(pathname + search + (request.headers().referer ?? ""));
    });
    await phone.goto(link);
    await press(phone, "Partie beginnen");
    await until(phone, "Partie leiten");
    expect(phone.url()).not.toContain("#");
    expect(await memoryOf(phone, match)).toEqual({ creatorKey: match.creatorKey });
    expect(told.filter((address) => address.includes(match.creatorKey))).toEqual([]);
    await phone.reload();
    await phone.waitForSelector(".facilitator-desk");
    await press(desktop, "Schließen");
    await desktop.waitForSelector(".facilitator-desk");
  });

  it("moves by a code, after the end, too, and so does the next match: the old device only watches", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"]);
    await postToMatches(site.address, `/${match.matchID}/facilitate`, { type: "end" }, match.creatorKey);
    const next = await postToMatches(site.address, `/${match.matchID}/again`, undefined, match.creatorKey);
    const desktop = await device(match, { creatorKey: match.creatorKey });
    await press(desktop, goOn);
    await press(desktop, "Code anzeigen");
    const code = await textOf(desktop, ".way-back-dialog .rejoin-code strong");
    const phone = await site.newPage();
    await phone.goto(site.address + match.path);
    await phone.locator(".rejoin summary").click();
    await phone.locator("#rejoin-code").fill(code);
    await press(phone, "Zurück in die Partie");
    await phone.waitForSelector(".facilitator-desk");
    await desktop.waitForSelector(".facilitator-desk", { hidden: true });
    expect(await memoryOf(desktop, match)).toEqual({});
    // By its link alone, without the button that leads there.
    await phone.goto(`${site.address}/m/${(next as { matchID: string }).matchID}`);
    await phone.waitForSelector("::-p-aria([name='Partie beginnen'][role='button'])");
    await phone.waitForSelector(".facilitator-desk");
  });
});

describe("a player", () => {
  it("comes back to the waiting room by the link with a code that the facilitator sends", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { waits: true });
    const desktop = await device(match, { creatorKey: match.creatorKey });
    await desktop.locator(".facilitator-desk summary").click();
    await desktop.locator(".desk-seats li:nth-child(2) ::-p-aria([name='Code zum Wiederkommen'])").click();
    const link = await linkIn(desktop, ".rejoin-offer .invite-link");
    const phone = await site.newPage();
    await phone.goto(link);
    await press(phone, "Zurück in die Partie");
    await until(phone, "Ben (Sie)");
    expect(phone.url()).not.toContain("#");
  });

  it("starts the match while whoever leads it is gone, and only then", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { waits: true });
    const desktop = await device(match, { creatorKey: match.creatorKey });
    await desktop.waitForSelector(".facilitator-desk");
    const ben = await device(match, { credentials: match.credentials[1] });
    await until(ben, "Wer die Partie eröffnet hat, gibt das Startzeichen.");
    await desktop.close();
    await until(ben, "So lange können Sie die Partie beginnen.");
    const start = await ben.waitForSelector("::-p-aria([name='Partie beginnen'][role='button'])");
    await start?.focus();
    const back = await device(match, { creatorKey: match.creatorKey });
    await back.waitForSelector(".facilitator-desk");
    await until(ben, "Wer die Partie eröffnet hat, gibt das Startzeichen.");
    expect(await start?.evaluate((it) => [it.ariaDisabled, it === document.activeElement])).toEqual(["true", true]);
    const anna = await device(match, { credentials: match.credentials[0] });
    await back.close();
    await until(anna, "Das Startzeichen gibt so lange Ben.");
    await press(ben, "Partie beginnen");
    await anna.waitForSelector(".match-running");
  });

  it("is asked before somebody else's link takes the place of the own seat", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { waits: true });
    const ben = await device(match, { credentials: match.credentials[1] });
    await until(ben, "Ben (Sie)");
    await ben.goto(`${site.address}${match.path}?lang=de#seat=${match.credentials[0]}`);
    await press(ben, "Abbrechen");
    await until(ben, "Ben (Sie)");
    expect(await memoryOf(ben, match)).toEqual({ credentials: match.credentials[1] });
    await ben.goto(`${site.address}${match.path}?lang=en#seat=${match.credentials[0]}`);
    await press(ben, "Use the link");
    await until(ben, "Anna (you)");
  });

  it("whose answers get lost presses again, also after a reload, and sits there once", async () => {
    const match = await arrangeMatch(site, [], { waits: true });
    const proxy = await tcpProxy(site.address);
    const page = await site.newPage();
    const join = async () => {
      await page.locator("#name").fill("Anna");
      await press(page, "Platz nehmen");
    };
    await page.goto(new URL(match.path, proxy.url).href);
    proxy.cutAnswersTo("/join");
    await join();
    await until(page, "Es kam keine Antwort.");
    expect(proxy.cuts()).toBeGreaterThanOrEqual(3);
    await page.reload();
    proxy.cutAnswersTo(null);
    await join();
    await until(page, "Anna (Sie)");
    expect(await page.$$eval(".player-list li", (people) => people.length)).toBe(1);
    // One lost answer is made up for without a word.
    const cut = proxy.cuts();
    proxy.cutAnswersTo("/leave");
    await press(page, "Platz wieder freigeben");
    await expect.poll(() => proxy.cuts()).toBeGreaterThan(cut);
    proxy.cutAnswersTo(null);
    await page.waitForSelector("#name");
    expect(await textOf(page, ".refusal")).toBe("");
  });
});
