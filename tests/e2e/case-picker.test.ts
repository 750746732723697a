import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FailureCardWithoutStory } from "../../cards/deck.ts";
import { faults, speak } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

type WebDeck = Readonly<{ failures: readonly FailureCardWithoutStory[] }>;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});

afterAll(() => site?.close());

const list = (name: string) => page.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`);
const status = () => page.$eval(".case-picker [role=status]", (count) => count.textContent?.trim());
const send = () => page.$eval("form.form [type=submit]", (button) => (button as HTMLElement).click());
const complaint = () =>
  page.$eval("form.form", (form) => form.querySelector<HTMLInputElement>("input:invalid")?.validationMessage);

/** The set-up of a Rettungsrunde of three rounds, for which single cards are to be picked. */
async function openPicker(path: string): Promise<void> {
  await page.goto(`${site.address}${path}?game=rettungsrunde`);
  await (await list("Runden"))?.select("3");
  await page.waitForSelector("option[value=cards]");
  await (await list("Welche Fälle?"))?.select("cards");
  await page.waitForSelector(".case-list input");
}

/** The cards listed are exactly these. */
const lists = (...ids: string[]) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll(".case-list strong")].map((id) => id.textContent).join() === wanted,
    {},
    ids.join(),
  );

async function lookFor(words: string): Promise<void> {
  await page.$eval(".case-picker [type=search]", (field) => (field as HTMLInputElement).select());
  await page.focus(".case-picker [type=search]");
  await page.keyboard.type(words);
}

/** Looks for a card and takes it, by keyboard; these words find no other. */
async function pick(words: string, id: string): Promise<void> {
  await lookFor(words);
  await lists(id);
  // Enter belongs to the search and sends nothing. Then past the sectors to the card.
  for (const key of ["Enter", "Tab", "Tab", "Space"] as const) await page.keyboard.press(key);
}

describe("single cards for a match online", () => {
  it("are found by code, town, title and sector", async () => {
    await openPicker("/neu");
    await pick("b3", "B3");
    const { failures } = (await (await fetch(`${site.address}/content/de/deck.json`)).json()) as WebDeck;
    await lookFor(failures.find(({ id }) => id === "D2")?.municipality.name.toLowerCase() ?? "");
    await lists("D2");
    await (await list("Bereich zeigen"))?.select("C");
    await lists();
    expect(await page.$eval(".case-picker", (picker) => picker.textContent)).toContain("Keine Karte passt");
    await lookFor(" ");
    await lists("C1", "C2", "C3", "C4");
    await (await list("Bereich zeigen"))?.select("");
    expect(await status()).toBe("1 Karte ausgewählt. Wählen Sie noch 2 Karten.");
  });

  it.each(languagesInTurn(1))("are picked without a fault in %s", async (language) => {
    await speak(page, language);
    expect(await faults(page)).toEqual([]);
    await speak(page, "de");
  });

  it("are as many as rounds, or the form says how many are missing", async () => {
    await send();
    expect(await complaint()).toBe("Wählen Sie noch 2 Karten.");
    expect(new URL(page.url()).pathname).toBe("/neu");
    await pick("wolkenbüttel", "B4");
    await pick("glühbirne", "G4");
    expect(await status()).toBe("3 Karten ausgewählt.");
    await pick("a1", "A1");
    expect(await status()).toBe("4 Karten ausgewählt. Davon werden 3 gezogen.");
    // The same once more takes it back.
    await pick("a1", "A1");
    expect(await status()).toBe("3 Karten ausgewählt.");
  });

  it("come to the table, and no others", async () => {
    await send();
    await page.waitForSelector(".waiting-room");
    const matchID = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const { setup } = (await (await fetch(`${site.address}/api/matches/${matchID}`)).json()) as { setup: unknown };
    expect(setup).toMatchObject({ rounds: 3, cards: ["B3", "B4", "G4"] });
    await page.locator("#name").fill("Anna");
    await page.locator('::-p-aria([name="Platz nehmen"][role="button"])').click();
    await page.locator(".facilitator-desk summary").click();
    for (const players of [2, 3]) {
      await page.locator('::-p-aria([name="Leichten Computer dazu"][role="button"])').click();
      await page.waitForFunction((count) => document.querySelectorAll(".player-list li").length === count, {}, players);
    }
    await page.locator('::-p-aria([name="Partie beginnen"][role="button"])').click();
    const shown = await page.waitForSelector(".rr-case [data-card]");
    expect(["B3", "B4", "G4"]).toContain(await shown?.evaluate((face) => face.getAttribute("data-card")));
  });
});

describe("single cards for a match on this device", () => {
  it("come to the table, and no others", async () => {
    await openPicker("/solo");
    await pick("zettelrode", "B3");
    await pick("kein bit", "F2");
    await send();
    expect(await complaint()).toBe("Wählen Sie noch 1 Karte.");
    await pick("h4", "H4");
    await send();
    const shown = await page.waitForSelector(".rr-case [data-card]");
    expect(["B3", "F2", "H4"]).toContain(await shown?.evaluate((face) => face.getAttribute("data-card")));
  });

  it("can all be put back at once", async () => {
    await page.evaluate(() => localStorage.clear());
    await openPicker("/solo");
    await pick("zettelrode", "B3");
    await page.locator('::-p-aria([name="Auswahl leeren"][role="button"])').click();
    await page.waitForFunction(() => document.querySelector(".case-picker input:checked") === null);
    expect(await status()).toBe("0 Karten ausgewählt. Wählen Sie noch 3 Karten.");
  });
});
