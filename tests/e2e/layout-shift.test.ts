import type { HTTPRequest, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./open-site.ts";

/** The share of the window that may jump, as browsers count it; from 0.1 on it counts as bad. */
const most = 0.02;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** Opens home on a phone; what `isLate` comes only once everything else stands. Returns how much has moved. */
async function shiftOfHome(page: Page, isLate: (path: string) => boolean): Promise<number> {
  await page.setViewport({ width: 412, height: 823, isMobile: true });
  await watchShift(page);
  const held: HTTPRequest[] = [];
  let isHolding = true;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (isHolding && isLate(new URL(request.url()).pathname)) held.push(request);
    else void request.continue();
  });
  await page.goto(site.address, { waitUntil: "domcontentloaded" });
  await page.waitForSelector("h1");
  await painted(page);
  expect(held.length).toBeGreaterThan(0);
  isHolding = false;
  await Promise.all(held.map((request) => request.continue()));
  await page.waitForSelector(".fan .face");
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  return page.evaluate(() => (window as unknown as Watched).readShift());
}

type Watched = { readShift: () => number };

/** Counts from the first frame on. */
const watchShift = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    let shift = 0;
    const count = (entries: PerformanceEntryList) => {
      for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    (window as unknown as Watched).readShift = () => {
      count(observer.takeRecords());
      return shift;
    };
  });

const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe("nothing on home moves", () => {
  it("when the cards come late", async () => {
    expect(await shiftOfHome(await site.newPage(), (path) => path.startsWith("/content/"))).toBeLessThan(most);
  });

  it("when the fonts come late", async ({ skip }) => {
    const page = await site.newPage();
    const shift = await shiftOfHome(page, (path) => /\.woff2?$/.test(path));
    const standIn = await page.evaluate(() =>
      document.fonts.load('700 20px "Barlow stand-in"').then(
        () => true,
        () => false,
      ),
    );
    skip(!standIn, "this machine has none of the fonts that stand in: Arial, Liberation Sans, Roboto");
    expect(shift).toBeLessThan(most);
  });
});
