import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite({ OPERATOR_FILE: join(import.meta.dirname, "../../deploy/operator.example.yaml") });
});

afterAll(() => site?.close());

const mainText = "document.querySelector('main').textContent";

it("whoever meets a barrier finds in every page's foot where to tell it, and who answers", async () => {
  const page = await site.newPage();
  await page.goto(`${site.address}/karten`);
  // The foot moves as long as cards are coming.
  await page.locator("footer ::-p-text(Barriere melden)").click();
  await page.waitForSelector("h1 ::-p-text(Erklärung zur Barrierefreiheit)");
  const mail = await page.waitForSelector("a[href^='mailto:barrierefrei@']");
  expect(await mail?.evaluate((it) => it.getAttribute("href"))).toMatch(/\?subject=Barriere/);
  const told = String(await page.evaluate(mainText));
  for (const part of ["teilweise vereinbar", "30. November 2026", "Schlichtungsstelle des Landes", "Selbstbewertung"]) {
    expect(told).toContain(part);
  }
  expect(await page.$eval("main a[href$='gebaerdensprache']", (it) => it.textContent)).toMatch(/Gebärdensprache/);
  await page.goto(`${site.address}/impressum?lang=en`);
  await page.waitForSelector("address");
  expect(await page.evaluate(mainText)).toMatch(/Rathausplatz 1[\s\S]*Represented by: Bürgermeisterin Ada Beispiel/);
  await page.goto(`${site.address}/datenschutz`);
  await page.waitForSelector("a[href^='mailto:datenschutz@']");
  await page.browserContext().close();
});

it.each([
  ["/impressum?lang=en", ["Represented by: Bürgermeisterin Ada Beispiel", "Rathausplatz 1"]],
  ["/barrierefreiheit?lang=de", ["30. November 2026", "mailto:barrierefrei@", "Schlichtungsstelle des Landes"]],
  ["/datenschutz?lang=de-simple", ["mailto:datenschutz@"]],
])("%s says who answers for it without JavaScript, too", async (path, parts) => {
  const served = await (await fetch(site.address + path)).text();
  const read = /<noscript>.*<\/noscript>/s.exec(served)?.[0];
  for (const part of [...parts, 'href="/impressum?lang=', '#feedback"']) expect(read).toContain(part);
});
