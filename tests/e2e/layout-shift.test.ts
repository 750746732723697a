import type { HTTPRequest, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { postToMatches } from "../support/match-api.ts";
import { type ArrangedMatch, arrangeMatch, remember } from "./arranged-match.ts";
import { forgetAll } from "./new-visitor.ts";
import { openSite, type Site } from "./open-site.ts";

/** The share of the window that may jump, as browsers count it; from 0.1 on it counts as bad. */
const max = 0.02;

let site: Site;
/** One page for all, which loads everything anew each time. */
let page: Page;
/** What is kept back, and until when. */
let hold: Readonly<{ isLate: (path: string) => boolean; held: HTTPRequest[]; asked: () => void }> | null = null;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await watchShift(page);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (hold?.isLate(new URL(request.url()).pathname)) {
      hold.held.push(request);
      hold.asked();
    } else void request.continue();
  });
});

beforeEach(async () => {
  await forgetAll(page);
  await page.setViewport({ width: 1280, height: 800 });
});

afterAll(() => site?.close());

/** Keeps back what `isLate` until the returned function is called, which first waits until it was asked for. */
function holdBack(isLate: (path: string) => boolean): () => Promise<void> {
  const held: HTTPRequest[] = [];
  const first = Promise.withResolvers<void>();
  hold = { isLate, held, asked: first.resolve };
  return async () => {
    await first.promise;
    await painted(page);
    hold = null;
    await Promise.all(held.map((request) => request.continue()));
  };
}

/** Opens home on a phone; what `isLate` comes only once everything else stands. Returns how much has moved. */
async function shiftOfHome(isLate: (path: string) => boolean): Promise<number> {
  await page.setViewport({ width: 412, height: 823, isMobile: true });
  const release = holdBack(isLate);
  await page.goto(site.address, { waitUntil: "domcontentloaded" });
  await page.waitForSelector("h1");
  await release();
  await page.waitForSelector(".fan .face");
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  return page.evaluate(() => (window as unknown as Watched).readShift());
}

type Watched = { readShift: () => number; readMoved: () => string[] };
type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** On a machine that has none of the fonts that stand in for ours. */
async function withoutStandIns(visitor: Page): Promise<void> {
  await visitor.setRequestInterception(true);
  visitor.on("request", async (request) => {
    if (!new URL(request.url()).pathname.endsWith(".css")) return request.continue();
    const css = await (await fetch(request.url())).text();
    await request.respond({ contentType: "text/css", body: css.replaceAll(/local\([^)]*\)/g, 'local("none")') });
  });
  // However slow this machine is, the page's own patience does not end before the fonts are there.
  await visitor.evaluateOnNewDocument(() => {
    const { setTimeout } = window;
    window.setTimeout = ((run: TimerHandler, ms = 0) => setTimeout(run, ms === 3000 ? 1e8 : ms)) as typeof setTimeout;
  });
}

/** Counts from the first frame on. */
const watchShift = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    let shift = 0;
    const moved: string[] = [];
    const count = (entries: PerformanceEntryList) => {
      for (const { value, sources, hadRecentInput } of entries as Shift[]) {
        // Such as a window that has just got its size: browsers do not count it.
        if (hadRecentInput) continue;
        shift += value;
        for (const { node, previousRect, currentRect } of sources) {
          // Letters may stand a little higher once their own font is there.
          const isFar = Math.abs(currentRect.y - previousRect.y) > 16;
          if (isFar && previousRect.height > 0 && node?.parentElement?.closest("main"))
            moved.push(node.textContent ?? "");
        }
      }
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    Object.assign(window, {
      readShift: () => {
        count(observer.takeRecords());
        return shift;
      },
      readMoved: () => {
        count(observer.takeRecords());
        return moved;
      },
    } satisfies Watched);
  });

const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe("nothing on home moves", () => {
  it("where no font of the system takes as much room as ours", async () => {
    const visitor = await site.newPage();
    await visitor.setViewport({ width: 412, height: 823, isMobile: true });
    await withoutStandIns(visitor);
    await watchShift(visitor);
    await visitor.goto(site.address);
    await visitor.waitForSelector(".fan .face");
    await visitor.evaluate(() => document.fonts.ready);
    await painted(visitor);
    expect(await visitor.evaluate(() => document.fonts.check('700 20px "Barlow stand-in"'))).toBe(false);
    expect(await visitor.evaluate(() => (window as unknown as Watched).readShift())).toBeLessThan(max);
  });

  it("when the cards come late", async () => {
    expect(await shiftOfHome((path) => path.startsWith("/content/"))).toBeLessThan(max);
  });

  it("when the fonts come late", async ({ skip }) => {
    const shift = await shiftOfHome((path) => /\.woff2?$/.test(path));
    const standIn = await page.evaluate(() =>
      document.fonts.load('700 20px "Barlow stand-in"').then(
        () => true,
        () => false,
      ),
    );
    skip(!standIn, "this machine has none of the fonts that stand in: Arial, Liberation Sans, Roboto");
    expect(shift).toBeLessThan(max);
  });
});

/** Opens a page and lets what `isLate` come last. Returns what has moved in its main part until it is whole. */
async function movedOn(path: string, isLate: RegExp, last: string): Promise<readonly string[]> {
  const release = holdBack((requested) => isLate.test(requested));
  const told = path.startsWith("/m/") ? tableTold() : Promise.resolve();
  await page.goto(site.address + path, { waitUntil: "domcontentloaded" });
  await told;
  await release();
  await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null && !document.body.innerText.includes("Wird geladen"),
    {},
    last,
  );
  await painted(page);
  return page.evaluate(() => (window as unknown as Watched).readMoved());
}

/** The page is that of the match's creator. */
async function beCreator({ memories: [creator] }: ArrangedMatch): Promise<void> {
  await remember(page, site, ...(creator ?? ["", ""]));
}

const end = ({ matchID, creatorKey }: ArrangedMatch) =>
  postToMatches(site.address, `/${matchID}/facilitate`, { type: "end" }, creatorKey);

/** Once the server has told the page who is at the table. */
async function tableTold(): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await new Promise<void>((told) => {
    session.on("Network.webSocketFrameReceived", ({ response }) => {
      if (response.payloadData.includes('["lobby",')) told();
    });
  });
}

describe("nothing that people can press moves away from under them", () => {
  const content = /^\/content\//;

  it.each(inTurn(["supertrumpf", "quartett", "rettungsrunde"], 1))(
    "when the cards of %s come late",
    async (gameName) => {
      const match = await arrangeMatch(site, ["Anna", "Ben", "Cem"], { gameName });
      expect(await movedOn(match.path, content, ".rejoin")).toEqual([]);
    },
  );

  it("when the table itself comes late", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { gameName: "quartett" });
    expect(await movedOn(match.path, /^\/assets\/table-/, ".rejoin")).toEqual([]);
  });

  it("when the codes of the waiting room come late", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"], { waits: true });
    await beCreator(match);
    expect(await movedOn(match.path, /^\/assets\/waiting-room-/, ".facilitator-desk")).toEqual([]);
  });

  it("when the result comes late", async () => {
    const match = await arrangeMatch(site, ["Anna", "Ben"]);
    await end(match);
    await beCreator(match);
    expect(await movedOn(match.path, /^\/assets\/result-/, ".result .actions")).toEqual([]);
  });

  it.each([
    ["a card", "/k/A1", /stories/, ".solve"],
    ["the first round of the Rettungsrunde", "/lernen/rettungsrunde", /stories/, ".rr-causes"],
    ["the print studio", "/drucken", content, ".print-cards"],
  ])("when the content of %s comes late", async (_, path, isLate, whole) => {
    expect(await movedOn(path, isLate, whole)).toEqual([]);
  });
});

describe("what people look at", () => {
  it.each(inTurn(["supertrumpf", "quartett", "rettungsrunde"], 2))(
    "stays until the result of %s can be shown",
    async (gameName) => {
      const match = await arrangeMatch(site, ["Anna", "Ben", "Cem"], { gameName });
      const isResult = (path: string) => path.startsWith("/assets/result-");
      const release = holdBack(isResult);
      await page.goto(site.address + match.path);
      await page.waitForSelector(".match-running .rejoin");
      const asked = page.waitForRequest((request) => isResult(new URL(request.url()).pathname));
      await end(match);
      await asked;
      await painted(page);
      expect(await page.$eval("main", (main) => (main as HTMLElement).innerText)).not.toContain("Wird geladen");
      expect(await page.$eval("h1", (heading) => heading.checkVisibility())).toBe(true);
      await release();
      await page.waitForSelector(".result .actions");
      expect(await page.$eval("h1", (heading) => heading.textContent)).toBe("Ergebnis");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    },
  );
});
