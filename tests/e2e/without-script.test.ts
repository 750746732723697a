import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 360, height: 640 });
});

afterAll(() => site?.close());

/** What is to be read on the page, and its faults that need no script to be seen. */
async function read(path: string) {
  await page.goto(site.address + path);
  return page.evaluate(() => ({
    title: document.title,
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll("h1")].map(({ innerText }) => innerText),
    text: document.body.innerText,
    width: document.documentElement.scrollWidth,
    links: [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
  }));
}

it("a printed card's page tells the card in its language, the solution on a page of its own, and leads on", async () => {
  const german = await read("/K/A1");
  expect(german).toMatchObject({ language: "de", headings: [expect.stringMatching(/^A1 /)], width: 360 });
  expect(german.title).toMatch(/^A1 .+ – /);
  for (const part of ["JavaScript", "Das Versprechen", "Die Geschichte", "Lösung zeigen"]) {
    expect(german.text).toContain(part);
  }
  expect(german.text).not.toContain("Hauptursache");
  const solution = german.links.find((link) => link.includes("solution"));
  expect((await read(solution ?? "")).text).toContain("Hauptursache");
  const english = await read("/K/EN/A1");
  expect(english).toMatchObject({ language: "en-GB", headings: [expect.stringMatching(/^A1 /)] });
  const { links } = await read("/k/A1?lang=en&solution");
  const way = links.find((link) => /^\/k\/[KLNPRSTW]\d/.test(link));
  expect(way).toMatch(/\?lang=en$/);
  expect((await read(way ?? "")).text).toContain("Tomorrow morning");
});

it.each([
  ["/?lang=de", "Vier von fünf Fehlschlägen"],
  ["/karten?lang=de-simple", "A1 "],
  ["/anleitungen?lang=en", "Guides"],
  ["/anleitungen/guide/stammtisch?lang=de", "Stammtisch"],
  ["/anleitungen/guide/stammtisch/leiten?lang=en", "Pub Table"],
  ["/datenschutz?lang=de", "Verantwortliche Stelle"],
  ["/impressum?lang=en", "This organisation runs the server"],
  ["/barrierefreiheit?lang=de-simple", "Das geht noch nicht"],
  // What needs it says what goes without.
  ["/neu?lang=de", "Mit gedruckten Karten geht es ohne"],
  ["/m/2222222222222222?lang=de", "Supertrumpf"],
  ["/w/kalimo47?lang=en", "one device is enough for a whole table"],
  ["/workshop/kalimo47?lang=de", "Kompakttraining"],
  ["/drucken?lang=de", "so drucken, wie Ihr Browser sie zeigt"],
  ["/nothing/here?lang=de", "Diese Seite gibt es nicht"],
])("%s can be read, and fits a phone", async (path, says) => {
  const { text, width, headings } = await read(path);
  expect(text).toContain(says);
  expect(headings).toHaveLength(1);
  expect(width).toBe(360);
});
