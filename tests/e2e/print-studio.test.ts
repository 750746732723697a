import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { faults, speak } from "./audits.ts";
import { languagesInTurn } from "./languages-in-turn.ts";
import { forgetAll } from "./new-visitor.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({});
});

afterAll(() => site?.close());

let hasShownPdf = true;

// A page that has shown a PDF may never load anything else; any other is used again.
beforeEach(async () => {
  if (!hasShownPdf) return forgetAll(page);
  await page?.browserContext().close();
  page = await site.newPage();
  hasShownPdf = false;
  page.on("frameattached", () => {
    hasShownPdf = true;
  });
});

const open = (path: string) => page.goto(site.address + path);
const field = (name: string, role: string) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
const press = (name: string) => field(name, "button").click();
const filesOf = () =>
  page.$$eval(".print-files .button", (links) => links.map((link) => (link as HTMLAnchorElement).href));
const place = () => new URL(page.url()).search;

/** The PDFs that are offered, once they are. */
async function printedFiles(): Promise<PDFDocument[]> {
  await page.waitForSelector(".print-files");
  const files = await Promise.all((await filesOf()).map((address) => fetch(address)));
  return Promise.all(files.map(async (file) => PDFDocument.load(await file.arrayBuffer())));
}

/** All that could do or fetch something, beside two shapes that are drawings. */
const hostileDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 650 200" onload="document.title='ran'">
  <rect id="own" width="650" height="200" fill="#123456" style="fill:url(http://evil.example/)" onclick="alert(1)"/>
  <script>document.title = "ran"</script><style>@import "http://evil.example/";</style>
  <a href="javascript:alert(1)"><circle r="9"/></a><image href="http://evil.example/"/><use href="#own"/>
  <animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/>
  <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>
</svg>`;

it("sets a drawing into the preview without anything that could act or load, whatever a server answers", async () => {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!/\/pictures\/.*\.svg$/.test(request.url())) return request.continue();
    return request.respond({ contentType: "image/svg+xml", body: hostileDrawing });
  });
  await open("/drucken");
  const drawing = await page.waitForSelector(".print-card .face-failure .face-picture svg");
  const kept = await drawing?.evaluate((svg) =>
    [svg, ...svg.querySelectorAll("*")].map((part) => [part.tagName, ...part.getAttributeNames().sort()].join(" ")),
  );
  expect(kept).toEqual(["svg viewBox xmlns", "rect fill height width", "circle r"]);
  page.removeAllListeners("request");
  await page.setRequestInterception(false);
});

const mm = (points: number) => Math.round((points / 72) * 25.4);

it("leads from the home page by keyboard to a PDF for a print shop, and its link to the same one", async () => {
  await open("/");
  await page.locator(".ways a[href='/drucken']").click();
  await field("Stapel", "combobox").fill("failures");
  await page.focus(".print-where input[value='office']");
  await page.keyboard.press("ArrowRight");
  await field("Druckerei", "combobox").fill("meinspiel");
  await page.locator("::-p-text(Weitere Einstellungen)").click();
  await field("Nur diese Karten", "textbox").fill("A1, B2");
  await page.waitForFunction(() => document.querySelectorAll(".print-card").length === 2);
  expect(await page.$eval(".print-preview", (it) => it.textContent)).toContain("2 Karten sind gewählt");
  await page.focus(".print-form > .button");
  await page.keyboard.press("Enter");

  const files = await printedFiles();
  // Fronts and backs as this shop wants them: two files with a page for each card.
  expect(files.map((file) => file.getPageCount())).toEqual([2, 2]);
  for (const file of files) {
    const { width, height } = file.getPage(0).getSize();
    expect([mm(width), mm(height)]).toEqual([65, 97]);
  }
  expect(await page.$eval(".print-result [role=status]", (it) => it.textContent)).toBe("Fertig: 2 geprüfte Dateien.");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("PDF erstellen");

  const links = await filesOf();
  const colleague = await site.newPage();
  await colleague.goto(`${site.address}/drucken${place()}`);
  await colleague.waitForSelector(".print-files");
  const theirs = await colleague.$$eval(".print-files .button", (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(theirs).toEqual(links);
});

/** The same for all tests that need one: it is printed once. */
const readable = "product=guide&guide=rules/quartett";

it("shows a document before anybody has asked for its file, which is then there at once", async () => {
  await open(`/drucken?${readable}`);
  const frame = await page.waitForSelector(".print-pdf iframe");
  expect(await page.$(".print-files")).toBeNull();
  const shown = await frame?.evaluate((it) => (it as HTMLIFrameElement).src);
  await press("PDF erstellen");
  await page.waitForSelector(".print-files");
  expect(shown).toContain((await filesOf())[0]);
});

it("shows cards as they come out with little ink, drawings too", async () => {
  await open("/drucken?product=deck&colour=low-ink");
  await page.waitForSelector(".print-card .face-failure .face-picture svg");
  const looks = await page.$eval(".print-card .face-failure", (face) => {
    const colourOf = (selector: string, of: "backgroundColor" | "fill") => {
      const element = face.querySelector(selector);
      return element === null ? null : getComputedStyle(element)[of];
    };
    return [
      colourOf(".face-tab", "backgroundColor"),
      // Of the group's colour, less than a third is left.
      colourOf(".face-picture [data-fill='sector']", "fill"),
    ];
  });
  expect(looks[0]).toBe("rgb(255, 255, 255)");
  expect(looks[1]).toMatch(/^color\(srgb 0\.[78]/);
});

/** The one that is printed here is there already where another test needs any. */
const printed = "C1";

it("goes on with a print whose page was closed", async () => {
  await open(`/drucken?product=deck&cards=${printed}`);
  await press("PDF erstellen");
  await page.waitForSelector("progress");
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  expect((await printedFiles())[0]?.getPageCount()).toBe(2);
});

it("offers only what fits: no turning of sheets at a shop, no English where there is none", async () => {
  await open("/drucken?product=deck&backOffset=0.5,0&paper=a4");
  await page.waitForSelector(".print-offset input");
  await page.locator(".print-where input[value='shop']").click();
  await page.waitForSelector(".print-shop");
  expect(await page.$$(".print-offset input")).toEqual([]);
  expect(place()).not.toMatch(/paper|backOffset/);
  await open("/drucken?product=guide&guide=guides/stammtisch&language=de-simple");
  const languages = await page.waitForSelector(".print-form select");
  expect(await languages?.$$eval("option", (all) => all.map((option) => option.value))).toEqual(["de", "en"]);
});

it("tells what to do with pictures, which are not printed", async () => {
  await open("/drucken?product=tabletop");
  const advice = await page.waitForSelector(".print-advice ol");
  expect(await advice?.evaluate((list) => list.textContent)).toContain("Tabletop Simulator");
  expect(await page.$eval(".print-form > .button", (button) => button.textContent)).toBe("Bilder erstellen");
});

it("works out for a guide what three tables need, and leads to its prints", async () => {
  await open("/anleitungen/guide/kompakttraining");
  await page.locator(".guide-kit summary").click();
  await page.waitForSelector(".guide-kit tbody tr");
  await field("Wie viele Tische?", "textbox").fill("3");
  const rows = () =>
    page.$$eval(".guide-kit tr:has(td)", (all) =>
      all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
    );
  // 3 decks of 8 sheets with 12 cuts each; a worksheet for each of 18 people.
  await expect.poll(rows).toEqual([
    ["3", "24", "288"],
    ["18", "18", "0"],
    ["42", "288"],
  ]);
  expect(await faults(page, 2)).toEqual([]);
  await page.locator(".guide-kit tbody tr:last-child a").click();
  await page.waitForSelector(".print-form");
  expect(Object.fromEntries(new URLSearchParams(place()))).toMatchObject({
    product: "guide",
    guide: "handouts/kompakttraining",
  });
});

describe("what goes wrong", () => {
  it("with a number is said at its field; what was typed stays, and nothing is printed until it is right", async () => {
    await open("/drucken?product=deck&cards=A1&paper=../x&backOffset=1,5,2&now=1");
    expect(await (await page.waitForSelector(".print-studio > .refusal"))?.evaluate((it) => it.textContent)).toContain(
      "paper=../x",
    );
    const right = await page.waitForSelector(".print-offset input");
    const typed = () =>
      page.$$eval(".print-offset input", (all) => all.map((input) => (input as HTMLInputElement).value));
    expect(await typed()).toEqual(["1,5,2", ""]);
    await page.focus(".print-form > .button");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("1,5,2");
    const told = await right?.evaluate((input) => {
      const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
      return [input.getAttribute("aria-invalid"), ...ids.map((id) => document.getElementById(id)?.textContent)];
    });
    expect(told).toEqual(["true", expect.stringContaining("von -10 bis 10")]);
    expect(await page.$(".print-result progress")).toBeNull();

    await field("nach rechts (mm)", "textbox").fill("1,5");
    await field("nach unten (mm)", "textbox").fill("\u22120,5");
    await press("PDF erstellen");
    await page.waitForSelector(".print-files");
    expect(new URLSearchParams(place()).get("backOffset")).toBe("1.5,-0.5");
    expect(await typed()).toEqual(["1,5", "\u22120,5"]);
  });

  it("is told in plain words, with a way to try again", async () => {
    await open("/drucken?product=deck&cards=Z9");
    await press("PDF erstellen");
    const alert = await page.waitForSelector(".print-result [role=alert]");
    const told = await alert?.evaluate((element) => element.textContent);
    expect(told).toContain("So lässt sich das nicht drucken");
    expect(told).toContain("Nur diese Karten: „Z9“ gibt es hier nicht. Möglich: A1, ");

    await field("Nur diese Karten", "textbox").fill(printed);
    await page.setOfflineMode(true);
    await press("PDF erstellen");
    await page.waitForFunction(() => document.querySelector(".refusal")?.textContent?.includes("nicht zu erreichen"));
    await page.setOfflineMode(false);
    await press("Noch einmal versuchen");
    expect(await printedFiles()).toHaveLength(1);
  });
});

it("has no fault with a finished print and its file in sight", async () => {
  await open(`/drucken?${readable}`);
  await press("PDF erstellen");
  expect((await printedFiles())[0]?.getTitle()).toContain("Quartett");
  await page.waitForSelector(".print-pdf iframe");
  for (const language of languagesInTurn(2)) {
    await speak(page, language);
    await page.waitForSelector(".print-files");
    expect(await faults(page, 1)).toEqual([]);
  }
});
