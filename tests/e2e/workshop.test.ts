import { networkInterfaces } from "node:os";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { ask, joinRoom, newKey, newWorkshop, openRoom, type Room } from "../../game/server/fixtures/workshop-room.ts";
import type { FacilitatorCommand } from "../../game/workshop/commands.ts";
import { freezingProxy } from "../support/freezing-proxy.ts";
import { axeFindings } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let server: Readonly<{ url: string }>;

beforeAll(async () => {
  site = await openSite();
  server = { url: site.address };
});

afterAll(() => site?.close());

const steps = [...newWorkshop.steps, { id: "plan", kind: "commitment", title: "Plan", minutes: 5 }];
const [language = "de"] = languagesInTurn(0);

async function lead(room: Room, command: FacilitatorCommand): Promise<void> {
  const { status, body } = await ask(server, `/${room.code}/lead`, room.facilitatorKey, command);
  expect(body).toEqual({});
  expect(status).toBe(204);
}

async function visit(path: string, address = site.address): Promise<Page> {
  const page = await site.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(`${address}${path}?lang=${language}`);
  return page;
}

/** At a computer that is set to another language than the workshop. */
async function visitWall({ code }: Room): Promise<Page> {
  const page = await site.newPage("de-DE,de");
  await page.setViewport({ width: 1024, height: 768 });
  await page.goto(`${site.address}/W/${code.toUpperCase()}/beamer`);
  return page;
}

async function joinBy(phone: Page, name: string, table: number): Promise<void> {
  await phone.waitForSelector("#name");
  await phone.type("#name", name);
  await phone.click(`.room-choice input[name=table][value="${table}"]`);
  await phone.click("form.form button[type=submit]");
  await phone.waitForSelector(".room-whereabouts");
}

const says = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (place, words) => document.querySelector(place)?.textContent?.includes(words),
    {},
    selector,
    text,
  );

it("people join, vote, write, play and are gone, on phones and on the wall", async () => {
  const room = await openRoom(server, { steps, tableNames: ["North", "South", "West"] });
  const others = await Promise.all(
    [2, 3, 3].map((table, index) => joinRoom(server, room.code, `p${index}`, { table })),
  );
  const wall = await visitWall(room);
  const anna = await visit(`/w/${room.code}`);
  const ben = await visit(`/W/${room.code.toUpperCase()}`);
  await joinBy(anna, "Anna", 1);
  // A name that somebody has is marked in its field, until another one is typed.
  await ben.waitForSelector("#name");
  await ben.type("#name", "Anna");
  await ben.keyboard.press("Enter");
  await ben.waitForSelector("#name[aria-invalid=true]:focus");
  await ben.$eval("#name", (field) => (field as HTMLInputElement).select());
  await ben.keyboard.press("Backspace");
  await ben.waitForSelector("#name[aria-invalid=false]");
  await joinBy(ben, "Ben", 1);
  await says(wall, ".beamer-people", "5 people are here");
  await says(wall, ".beamer-code", room.code);
  expect(await wall.$eval("html", ({ lang }) => lang)).toBe("en-GB");

  await lead(room, { type: "goTo", step: "case" });
  await lead(room, { type: "openRound", id: "round-one", at: "room", step: "case", cards: ["A1"] });
  await lead(room, { type: "roundPhase", round: "round-one", phase: "vote" });
  await anna.waitForSelector(".room-vote");
  await anna.click(".room-option input");
  await anna.click(".room-vote button[type=submit]");
  await says(wall, ".beamer-large strong", "1");
  expect(await axeFindings(anna)).toEqual([]);
  expect(await axeFindings(wall)).toEqual([]);
  await wall.keyboard.press("PageDown");
  await says(wall, ".paged-turn", "2 / ");
  await lead(room, { type: "turnWall", turned: -1, isHeld: true });
  await says(wall, ".paged-turn", "1 / ");
  // Ben is choosing still: his vote is not pulled from under him.
  await ben.waitForSelector(".room-vote");
  await ben.click(".room-option input");
  await lead(room, { type: "roundPhase", round: "round-one", phase: "argue" });
  await ben.waitForSelector(".room-moved-on");
  expect(await ben.$$(".room-option input:checked")).toHaveLength(1);
  await anna.waitForSelector(".count-table");
  await ben.click(".room-moved-on button");
  await ben.waitForSelector(".count-table");

  await anna.$eval("h1", (heading) => heading.setAttribute("data-told", ""));
  await lead(room, { type: "goTo", step: "talk" });
  // A heading that has the focus already would be told by no screen reader.
  await anna.waitForSelector("h1:focus:not([data-told])");
  const about = { cards: ["A1"], mode: "quartett" };
  await lead(room, { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true, about });
  await anna.waitForSelector(".room-notes textarea");
  // The usual ones, and one each about the mode and the card.
  expect(await anna.$$(".room-notes textarea")).toHaveLength(5 + 2);
  await anna.type(".room-notes textarea", "Nobody was asked.");
  // What is not sent yet outlives a reload, and a network that goes and comes back says so.
  await anna.reload();
  await anna.waitForSelector(".room-notes textarea");
  expect(await anna.$eval(".room-notes textarea", (field) => (field as HTMLTextAreaElement).value)).toBe(
    "Nobody was asked.",
  );
  await wall.reload();
  for (const page of [anna, wall]) {
    await page.waitForSelector(".room-notes textarea, .beamer-code");
    await page.setOfflineMode(true);
    await page.waitForSelector(".connection-lost, .beamer-lost");
    await page.setOfflineMode(false);
    await page.waitForSelector(".connection-lost, .beamer-lost", { hidden: true });
  }
  await anna.click(".room-notes button[type=submit]");
  await says(anna, ".room-own-notes", "Nobody was asked.");
  await anna.waitForSelector(".room-question [role=status]:not(:empty)");
  await anna.waitForSelector(".room-notes button[type=submit]:focus");
  await says(wall, ".beamer-notes", "Nobody was asked.");
  await anna.click(".room-own-notes button:last-of-type");
  await wall.waitForFunction(() => document.querySelector(".beamer-notes") === null);
  await anna.waitForSelector(".room-notes textarea:focus");

  await lead(room, { type: "goTo", step: "after" });
  await lead(room, { type: "openCheck", when: "after" });
  for (const phone of [anna, ben]) {
    await phone.waitForSelector(".room-check form");
    // The first answer to every question.
    const names = await phone.$$eval(".room-check input[type=radio]", (all) =>
      all.map((field) => field.getAttribute("name")),
    );
    for (const name of new Set(names)) await phone.click(`.room-check input[name="${name}"]`);
    await phone.click(".room-check form button[type=submit]");
    await phone.waitForSelector(".room-check form", { hidden: true });
  }
  await anna.reload();
  // Nobody is asked twice.
  await anna.waitForSelector(".room-check");
  expect(await anna.$(".room-check form")).toBeNull();
  for (const key of others) {
    const body = { when: "after", number: newKey(), answers: { confidence: { chosen: 0, of: 5 } } };
    expect((await ask(server, `/${room.code}/check`, key, body)).status).toBe(204);
  }
  expect(await anna.$(".check-result")).toBeNull();
  await lead(room, { type: "closeCheck", when: "after" });
  for (const page of [anna, ben, wall]) await says(page, ".check-result tbody tr:first-child", "5");

  await lead(room, { type: "goTo", step: "game" });
  await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
  await anna.waitForSelector(".room-large");
  await anna.click(".room-large");
  await anna.waitForSelector(".rr-case");
  await anna.waitForSelector(".workshop-strip time");
  // What the workshop does takes a line of a phone, and no way leads past it.
  expect(await anna.$eval(".workshop-strip", ({ clientHeight }) => clientHeight)).toBeLessThan(50);
  expect(await anna.$eval(".site-header nav", ({ clientHeight }) => clientHeight)).toBe(0);

  await lead(room, { type: "goTo", step: "plan" });
  await anna.waitForSelector(".workshop-strip.moved-on");
  await anna.click(".workshop-strip a");
  await anna.waitForSelector("#commitment");
  await anna.type("#commitment", "ask two people");
  await anna.click(".room-commitment button[type=submit]");
  await says(wall, ".beamer-large", "1");
  await lead(room, { type: "enterCommitted", table: 3, count: 4 });
  await says(wall, ".beamer-large", "5");
  await anna.reload();
  await anna.waitForSelector("#commitment");
  expect(await anna.$eval("#commitment", (field) => (field as HTMLTextAreaElement).value)).toBe("ask two people");

  await ask(server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE");
  await wall.waitForSelector(".beamer-alone");
  for (const phone of [anna, ben]) await phone.waitForSelector(".room-whereabouts", { hidden: true });
  // What was written for oneself alone never was in the workshop.
  await says(anna, ".room-commitment blockquote", "ask two people");
});

const [inNetwork] = Object.values(networkInterfaces()).flatMap((all = []) =>
  all.flatMap(({ family, internal, address }) => (family === "IPv4" && !internal ? [address] : [])),
);

it("by plain http at an address of the network, pages work, and what browsers keep from them has its fallback", async ({
  skip,
}) => {
  if (inNetwork === undefined) return skip("this machine has no address but loopback");
  const room = await openRoom(server, { steps });
  const proxy = await freezingProxy(site.address, inNetwork);
  onTestFinished(() => proxy.close());
  const lacks = (page: Page) =>
    page.evaluate(() => [isSecureContext, "clipboard" in navigator, "wakeLock" in navigator, "randomUUID" in crypto]);
  const wall = await site.newPage();
  await wall.goto(`${proxy.address}/w/${room.code}/beamer`);
  await says(wall, ".beamer-code", room.code);
  expect(await lacks(wall)).toEqual([false, false, false, false]);
  // Nothing keeps the screen on: it says so, as long as people are still coming.
  await wall.waitForSelector(".beamer-may-go-dark");
  await wall.click(".beamer-controls button");
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true);

  const phone = await visit(`/w/${room.code}`, proxy.address);
  await joinBy(phone, "Anna", 1);
  expect(await lacks(phone)).toEqual([false, false, false, false]);
  await says(wall, ".beamer-people", "1");

  await phone.goto(`${proxy.address}/workshop/${room.code}?lang=${language}#${room.facilitatorKey}`);
  await phone.locator(".join-panel > summary").click();
  await phone.locator(".join-panel .copying button").click();
  await phone.waitForSelector(".join-panel .copying [role=status]:not(:empty)");
  // Not copied, but selected: a key or a long press does it.
  expect(await phone.evaluate(() => String(getSelection()))).toContain(`/w/${room.code}`);
});

it("a device for a whole table shows each hand to its owner alone", async () => {
  const room = await openRoom(server, { steps });
  const key = newKey();
  await ask(server, `/${room.code}/join`, key, { name: "Table", kind: "table", people: 3, table: 1 });
  const device = await visit(`/w/${room.code}`);
  await device.evaluate(
    (code, secret) =>
      localStorage.setItem(
        `quartett.workshop.participant.${code}`,
        JSON.stringify({ key: secret, part: "participant" }),
      ),
    room.code,
    key,
  );
  await device.reload();
  await lead(room, { type: "goTo", step: "game" });
  await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
  await device.waitForSelector(".room-large");
  await device.click(".room-large");
  await device.waitForSelector(".workshop-strip time");
  await says(device, ".hand-over h2", "Table 1");
  expect(await device.$$(".rr-case")).toEqual([]);
  await device.click(".hand-over button");
  await device.waitForSelector(".rr-case");
  await device.click(".rr-choice input[type=radio]");
  await device.click(".rr-confirm button");
  await says(device, ".hand-over h2", "Table 2");
});
