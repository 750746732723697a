import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { ask, openRoom, watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { postToMatches } from "../support/match-api.ts";
import { comes, press as pressOn, write } from "../workshop-faults/awaited.ts";
import { arrangeMatch } from "./arranged-match.ts";
import { followPath } from "./follow-path.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** In the page, before anything of the app runs: what browsers do where all data of sites is blocked. */
function forbid(): void {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  for (const store of ["localStorage", "sessionStorage"]) Object.defineProperty(window, store, { get: refuse });
  Object.defineProperty(CacheStorage.prototype, "keys", { value: async () => refuse() });
  for (const method of ["register", "getRegistrations"]) {
    Object.defineProperty(ServiceWorkerContainer.prototype, method, { value: async () => refuse() });
  }
  Object.defineProperty(window, "AudioContext", { value: refuse });
}

function leaveOut(): void {
  for (const store of ["localStorage", "sessionStorage"]) Object.defineProperty(window, store, { value: null });
}

function haveNoRoom(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

const refusals: readonly [string, () => void][] = [
  ["forbids its stores", forbid],
  ["has no stores", leaveOut],
  ["has no room left", haveNoRoom],
];

/** A page whose browser refuses, and whatever went wrong on it. */
async function openRefused(refusal: () => void): Promise<{ page: Page; complaints: string[] }> {
  const page = await site.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  // Leaving asks first: the seat would be lost.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.evaluateOnNewDocument(refusal);
  return { page, complaints };
}

/** A question weeks after a workshop; answers its code. */
async function offerFollowUp(): Promise<string> {
  const server = { url: site.address };
  const { code, facilitatorKey } = await openRoom(server);
  await ask(server, `/${code}/follow-up`, facilitatorKey, { keepDays: 60 });
  return (await watchRoom(server, code, null)).shared()?.followUp?.joinCode ?? "none";
}

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const follow = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="link"])`).click();
const heading = (page: Page, title: string) =>
  page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, title);
const text = (page: Page) => page.$eval("main", (main) => main.textContent);

it("every page stands in a browser that forbids its stores, and the language can be chosen", async () => {
  const { matchID } = await arrangeMatch(site, ["Anna", "Ben"]);
  const later = await offerFollowUp();
  const { page, complaints } = await openRefused(forbid);
  await page.goto(site.address);
  await heading(page, "Vier von fünf Fehlschlägen macht nicht die Technik.");
  const paths = [
    "/neu",
    "/solo",
    "/lernen/supertrumpf",
    "/karten",
    "/k/A1",
    "/k/M11",
    "/anleitungen",
    "/anleitungen/rules/quartett",
    "/anleitungen/guide/stammtisch/leiten",
    "/drucken",
    "/datenschutz",
    "/workshop",
    "/workshop/kalimo47",
    "/w",
    "/w/kalimo47",
    `/w/${later}/later`,
    "/minutes",
  ];
  for (const path of paths) {
    await followPath(page, path);
  }
  await page.goto(`${site.address}/m/${matchID}`);
  await page.waitForSelector("h1");
  await page.goto(`${site.address}/k/A1`);
  await page.waitForSelector(".solve");
  await page.select(".language-menu select", "en");
  await expect.poll(() => text(page)).toContain("Show the solution");
  await page.reload();
  await page.waitForSelector(".solve");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
  await follow(page, "Privacy");
  await press(page, "Forget everything on this device");
  await expect.poll(() => text(page)).toContain("Nothing is stored on this device any more.");
  expect(complaints).toEqual([]);
});

it.each(refusals)(
  "in a browser that %s, a match is opened, joined and played, and people are told that only the tab remembers it",
  async (_, refusal) => {
    const { page, complaints } = await openRefused(refusal);
    await page.goto(`${site.address}/neu`);
    await page.locator("form.form button[type=submit]").click();
    await heading(page, "Warteraum");
    await expect.poll(() => text(page)).toContain("Sie leiten die Partie nur in diesem Tab");
    await page.locator("#name").fill("Anna");
    await press(page, "Platz nehmen");
    await expect.poll(() => text(page)).toContain("Ihr Platz und die Leitung gelten nur in diesem Tab");
    await follow(page, "Karten");
    await heading(page, "Alle Karten");
    await page.goBack();
    await expect.poll(() => text(page)).toContain("Anna (Sie)");
    await postToMatches(site.address, `${new URL(page.url()).pathname.replace("/m/", "/")}/join`, { name: "Ben" });
    await press(page, "Partie beginnen");
    await page.waitForSelector(".own-card");
    await press(page, "Töne einschalten");
    await page.waitForSelector("::-p-aria([name='Töne ausschalten'])");
    expect(await text(page)).toContain("Ihr Platz und die Leitung gelten nur in diesem Tab");
    expect(complaints).toEqual([]);
  },
);

it.each(inTurn(refusals, 0))(
  "in a browser that %s, a workshop is opened and joined, and people are told what is not kept",
  async (_, refusal) => {
    const { page, complaints } = await openRefused(refusal);
    await page.goto(`${site.address}/workshop`);
    await pressOn(page, ".opening-form [type=submit]");
    await comes(page, ".opened [role=alert]");
    const code = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await pressOn(page, ".opened .button.primary");
    await comes(page, ".table-cards");
    await page.goto(`${site.address}/w/${code}`);
    await write(page, "#name", "Anna");
    await pressOn(page, "form.form button[type=submit]");
    await comes(page, ".room-whereabouts");
    expect(await text(page)).toContain("Ihr Browser merkt sich nichts");
    expect(complaints).toEqual([]);
  },
);

it("a match on this device that cannot be kept goes on as long as the tab is open", async () => {
  const { page, complaints } = await openRefused(forbid);
  await page.goto(`${site.address}/solo?game=supertrumpf`);
  await page.locator("form.form button[type=submit]").click();
  await page.waitForSelector(".own-card");
  expect(await text(page)).toContain("Die Partie bleibt nur in diesem Tab");
  await follow(page, "Karten");
  await heading(page, "Alle Karten");
  await page.goBack();
  await page.waitForSelector(".own-card");
  expect(complaints).toEqual([]);
});

it("the personal link brings back whom no browser remembers", async () => {
  const { page } = await openRefused(forbid);
  const { matchID } = await arrangeMatch(site, [], { waits: true });
  await page.goto(`${site.address}/m/${matchID}`);
  await page.locator("#name").fill("Ben");
  await press(page, "Platz nehmen");
  await press(page, "Persönlichen Link zeigen");
  const link = await page
    .locator(".way-back-dialog a[href*='#']")
    .map((shown) => (shown as HTMLAnchorElement).href)
    .wait();
  await page.goto("about:blank");
  await page.goto(link);
  await expect.poll(() => text(page)).toContain("Ben (Sie)");
  expect(new URL(page.url()).hash).toBe("");
});

it("a guide leads on within the page, where the seat is remembered", async () => {
  const { page } = await openRefused(forbid);
  await page.goto(`${site.address}/neu`);
  await page.locator("form.form button[type=submit]").click();
  await heading(page, "Warteraum");
  const { pathname } = new URL(page.url());
  await follow(page, "Anleitungen");
  await page.locator("a[href='/anleitungen/guide/kompakttraining']").click();
  await page.locator(".guide-body a.card-link").click();
  await page.waitForSelector(".card-article");
  for (let pages = 0; pages < 3; pages += 1) await page.goBack();
  await page.waitForFunction((path) => location.pathname === path, {}, pathname);
  await expect.poll(() => text(page)).toContain("Sie leiten die Partie nur in diesem Tab");
});

it("a link that may not be copied is selected, and people are told how to copy it", async () => {
  const { page } = await openRefused(() => {
    Object.defineProperty(Clipboard.prototype, "writeText", {
      value: async () => {
        throw new DOMException("Write permission denied.", "NotAllowedError");
      },
    });
  });
  const { matchID } = await arrangeMatch(site, [], { waits: true });
  await page.goto(`${site.address}/m/${matchID}?lang=en`);
  await press(page, "Copy link");
  await expect.poll(() => text(page)).toContain("Your browser does not allow copying.");
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(`${site.address}/m/${matchID}?lang=en`);
});
