import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FailureCardWithoutStory, MeasureCard } from "../../cards/deck.ts";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { watchHosts } from "../support/watch-hosts.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { followPath } from "./follow-path.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let page: Page;
let failures: readonly FailureCardWithoutStory[];
let measures: readonly MeasureCard[];
const foreign: string[][] = [];
const complaints: string[] = [];

beforeAll(async () => {
  site = await openSite();
  const answer = await fetch(`${site.address}/content/de/deck.json`);
  ({ failures, measures } = (await answer.json()) as { failures: typeof failures; measures: typeof measures });
});

afterAll(() => site?.close());

/** A page whose requests and complaints are noted. */
async function newPage(): Promise<Page> {
  const opened = await site.newPage();
  foreign.push(watchHosts([opened], site.address));
  opened.on("pageerror", (error) => complaints.push(`${opened.url()}: ${error}`));
  opened.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`${opened.url()}: ${message.text()}`);
  });
  return opened;
}

// Everybody starts as somebody who was never here.
beforeEach(async () => {
  page ??= await newPage();
  if (page.url().startsWith(site.address)) await page.evaluate(() => localStorage.clear());
});

const open = (path: string) => page.goto(site.address + path);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const follow = (name: string) => page.locator(`::-p-aria([name="${name}"][role="link"])`).click();
const heading = (title: string) =>
  page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, title);
const text = () => page.$eval("main", (main) => main.textContent);
const place = () => new URL(page.url()).pathname + new URL(page.url()).search;

describe("the card browser", () => {
  const shownCards = () =>
    page.$$eval(".card-grid [data-card]", (cards) => cards.map((it) => it.getAttribute("data-card")));
  const choose = async (label: string, value: string) => {
    const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
    await field?.select(value);
  };
  const ids = (cards: readonly { id: string }[]) => cards.map((card) => card.id);
  const ofCause = <Card extends { cause: number }>(cards: readonly Card[]) => cards.filter(({ cause }) => cause === 3);

  beforeEach(async () => {
    await open("/karten");
    await page.waitForSelector(".card-grid");
  });

  it("shows all 64 cards", async () => {
    await expect.poll(shownCards).toEqual([...ids(failures), ...ids(measures)]);
    expect(await text()).toContain("64 Karten");
  });

  it("filters by each of its fields", async () => {
    await choose("Bereich", "C");
    await expect.poll(shownCards).toEqual(["C1", "C2", "C3", "C4"]);
    await choose("Bereich", "");

    await choose("Kartenart", "measures");
    await expect.poll(shownCards).toEqual(ids(measures));
    await choose("Kartenart", "");

    await choose("Wirkung", "digital-divide");
    const divided = failures.filter((card) => card.effects.some((effect) => effect === "digital-divide"));
    expect(divided.length).toBeGreaterThan(1);
    await expect.poll(shownCards).toEqual(ids(divided));
    await choose("Wirkung", "");

    await choose("Ursache", "3");
    await expect.poll(shownCards).toEqual([...ids(ofCause(failures)), ...ids(ofCause(measures))]);
    await expect.poll(text).toContain("verrät sich die Lösung");
  });

  it("keeps both of two choices that follow each other at once", async () => {
    await page.evaluate(async () => {
      const choose = (index: number, value: string) => {
        const field = document.querySelectorAll<HTMLSelectElement>(".card-filter select")[index];
        if (field === undefined) throw new Error(`no field ${index}`);
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      };
      choose(1, "C");
      await Promise.resolve();
      choose(2, "3");
    });
    const both = failures.filter(({ sector, cause }) => sector === "C" && cause === 3);
    await expect.poll(shownCards).toEqual(ids(both));
    await expect.poll(place).toBe("/karten?sector=C&cause=3");
  });

  it("combines fields, says when nothing is left, and starts anew", async () => {
    await choose("Ursache", "3");
    await choose("Kartenart", "failures");
    await expect.poll(shownCards).toEqual(ids(ofCause(failures)));
    await choose("Kartenart", "measures");
    await choose("Bereich", "A");
    await expect.poll(shownCards).toEqual([]);
    await expect.poll(text).toContain("Keine Karte passt zu dieser Auswahl.");
    await press("Auswahl zurücksetzen");
    await expect.poll(shownCards).toHaveLength(64);
  });

  it("is found again as it was left: choice and place", async () => {
    await choose("Kartenart", "failures");
    await page.$eval("a[href='/k/G2']", (link) => link.scrollIntoView({ block: "center" }));
    const left = await page.evaluate(() => window.scrollY);
    expect(left).toBeGreaterThan(500);
    await page.locator("a[href='/k/G2']").click();
    await page.waitForSelector(".card-page");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.waitForSelector(".card-grid");
    expect(place()).toBe("/karten?kind=failures");
    await expect.poll(shownCards).toHaveLength(32);
    await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 50, {}, left);
  });
});

describe("a card", () => {
  it("opens in lower case too, as people type it", async () => {
    await open("/k/a1");
    await heading(`A1 ${failures[0]?.title}`);
  });

  it("keeps the solution out of the page until it is asked for", async () => {
    const [card] = failures;
    if (card === undefined) throw new Error("the deck is empty");
    const secrets = [card.causeWhy, card.lesson, ...card.questions, ...card.otherCauses.map(({ whyNot }) => whyNot)];
    await open(`/k/${card.id}`);
    await page.waitForSelector(".solve");
    const hidden = await page.content();
    for (const secret of secrets) expect(hidden).not.toContain(secret);
    await press("Lösung zeigen");
    await page.waitForSelector(".solution");
    const shown = await text();
    for (const secret of secrets) expect(shown).toContain(secret);
    await press("Lösung verbergen");
    await expect.poll(text).not.toContain(card.lesson);
  });

  it("leads to its neighbours and to what would have helped", async () => {
    await open("/k/A1");
    await page.waitForSelector(".card-neighbours");
    expect(await page.$("[rel=prev]")).toBeNull();
    await follow("Nächste Karte: A2 →");
    await heading(`A2 ${failures[1]?.title}`);
    await follow("← Vorige Karte: A1");
    await heading(`A1 ${failures[0]?.title}`);
    await press("Lösung zeigen");
    const helpful = measures.find(({ id }) => id === failures[0]?.measures[0]);
    const named = `${helpful?.code} ${helpful?.title}`;
    await follow(named);
    await heading(named);
    // Where its id was printed, it leads there, too.
    await open(`/k/${helpful?.id}`);
    await heading(named);
  });

  it("hides the solution of the next card again", async () => {
    await open("/k/A1");
    await press("Lösung zeigen");
    await follow("Nächste Karte: A2 →");
    await heading(`A2 ${failures[1]?.title}`);
    expect(await page.$(".solution")).toBeNull();
  });

  it("says so where there is none", async () => {
    await open("/k/zz9");
    await page.waitForFunction(() => document.body.textContent.includes("Eine Karte „ZZ9“ gibt es nicht."));
  });
});

describe("languages", () => {
  const speak = (id: string) => page.select(".language-menu select", id);
  const language = () => page.$eval("html", (html) => html.lang);

  it("change in place: same page, same choice, solution still open", async () => {
    await open("/k/B2");
    await press("Lösung zeigen");
    await speak("en");
    await page.waitForFunction(() => document.querySelector("main")?.textContent.includes("Main cause"));
    expect(await language()).toBe("en-GB");
    expect(place()).toBe("/k/B2");
    expect(await page.$(".solution")).not.toBeNull();

    await open("/karten?sector=C");
    await heading("All cards");
    await speak("de-simple");
    await page.waitForFunction(() => document.querySelector(".card-filter")?.textContent.includes("Thema"));
    expect(place()).toBe("/karten?sector=C");
    expect((await page.$$(".card-grid > li")).length).toBe(4);
  });

  it("can be asked for in the address, until another one is chosen", async () => {
    await open("/k/A1?lang=en");
    await page.waitForSelector(".solve");
    expect(await language()).toBe("en-GB");
    await speak("de");
    await page.waitForFunction(() => document.querySelector("main")?.textContent.includes("Die Geschichte"));
    await page.reload();
    await page.waitForSelector(".solve");
    expect(await language()).toBe("de");
  });

  it("are those of the printed card whose code is scanned", async () => {
    for (const [path, tag, story] of [
      ["/K/EN/A1", "en-GB", "The story"],
      ["/K/DS/A1", "de-simple", "Die Geschichte"],
      ["/K/A1", "de", "Die Geschichte"],
    ] as const) {
      await open(path);
      await page.waitForSelector(".solve");
      expect(await language(), path).toBe(tag);
      expect(await text(), path).toContain(story);
      expect(new URL(page.url()).pathname, path).toBe("/k/A1");
    }
    await open("/K/FR/A1");
    await heading("Diese Seite gibt es nicht");
    await open("/K/EN/ANOTHER-DECK/A1");
    await heading("There is no such deck here");
  });

  it("fall back to German for a document, and to the browser's own where the address names an unknown one", async () => {
    await open("/anleitungen/guide/kompakttraining?lang=de-simple");
    await page.waitForSelector(".guide-body");
    expect(await text()).toContain("Das gibt es nur in dieser Sprache: Deutsch.");
    expect(await page.$eval(".guide-body", (body) => (body as HTMLElement).lang)).toBe("de");
    await open("/?lang=tlh");
    await page.waitForSelector("h1");
    expect(await language()).toBe("de");
  });

  it("are English for a browser that asks for none of them, until somebody chooses", async () => {
    const visitor = await site.newPage("fr-FR,fr");
    await visitor.goto(`${site.address}/k/A1`);
    await visitor.waitForSelector(".solve");
    expect(await visitor.evaluate(() => document.documentElement.lang)).toBe("en-GB");
    await visitor.select(".language-menu select", "de");
    await visitor.waitForFunction(() => document.documentElement.lang === "de");
    await visitor.goto(site.address);
    await visitor.waitForSelector("h1");
    expect(await visitor.evaluate(() => document.documentElement.lang)).toBe("de");
    await visitor.close();
  });
});

describe("guides", () => {
  it("open at the heading that the address names", async () => {
    await open("/anleitungen/guide/kompakttraining#ablauf");
    await page.waitForSelector("#ablauf");
    await page.waitForFunction(() => {
      const top = document.getElementById("ablauf")?.getBoundingClientRect().top ?? Number.NaN;
      return top >= -1 && top < 200;
    });
  });
});

describe("the privacy page", () => {
  it("forgets language and seats on this device", async () => {
    await sitDown(page, site, await arrangeMatch(site, ["Anna", "Ben"]), 0);
    await page.waitForSelector(".own-card");
    await page.select(".language-menu select", "en");
    await follow("Privacy");
    await heading("Privacy");
    expect(await page.evaluate(() => localStorage.length)).toBe(2);
    await press("Forget everything on this device");
    await page.waitForFunction(() => document.body.textContent.includes("Nothing is stored on this device any more."));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await heading("Datenschutz");
  });
});

describe("a bad connection", () => {
  /** Lets nothing through whose path fits until the returned function is called. */
  async function cut(paths: RegExp): Promise<() => void> {
    let isCut = true;
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      if (isCut && paths.test(new URL(request.url()).pathname)) void request.abort("internetdisconnected");
      else void request.continue();
    });
    return () => {
      isCut = false;
    };
  }

  /** What was complained of beside the browser's own notes about what was cut off. */
  const otherComplaints = (expected: RegExp) => complaints.splice(0).filter((line) => !expected.test(line));

  beforeEach(async () => {
    page = await newPage();
  });

  it.each(inTurn(["/anleitungen/rules/quartett", "/karten", "/k/A1", "/anleitungen"], 0))(
    "on %s is named, and another try brings the page",
    async (path) => {
      const restore = await cut(/^\/content\//);
      await open(path);
      await page.waitForSelector("[role=alert]");
      expect(await text()).toContain("Das ließ sich nicht laden. Besteht eine Verbindung zum Netz?");
      // The next try counts only once this one has failed.
      const failed = new Promise((resolve) => page.once("requestfailed", resolve));
      await press("Noch einmal versuchen");
      await failed;
      await page.waitForSelector("[role=alert]");
      restore();
      await press("Noch einmal versuchen");
      await page.waitForSelector(".card-grid, .solve, .document-list li, .guide-body");
      expect(await page.$("[role=alert]")).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
      expect(otherComplaints(/ERR_INTERNET_DISCONNECTED/)).toEqual([]);
    },
  );

  it.each([
    ["/karten", /cards-page/, ".card-grid"],
    ["/lernen/quartett", /table-/, ".learn-table"],
  ])(
    "that keeps a part of the app from %s leaves the way to other pages, and to another try",
    async (path, part, whole) => {
      const restore = await cut(part);
      await open(path);
      await expect.poll(text).toContain("Das ließ sich nicht laden. Besteht eine Verbindung zum Netz?");
      await follow("Datenschutz");
      await heading("Datenschutz");
      await page.goBack();
      await expect.poll(text).toContain("Das ließ sich nicht laden.");
      restore();
      await press("Noch einmal versuchen");
      await page.waitForSelector(whole);
      expect(await page.$("main [role=alert]:not(:empty)")).toBeNull();
      expect(
        otherComplaints(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|Unable to preload CSS/),
      ).toEqual([]);
    },
  );

  it("that keeps even the words away is named all the same", async () => {
    await cut(/\/assets\/app-/);
    await open("/");
    await page.waitForSelector("#not-loaded", { visible: true });
    expect(otherComplaints(/ERR_INTERNET_DISCONNECTED/)).toEqual([]);
  });
});

describe("every page", () => {
  it("stays at home: no request goes to another host, no error and no breach of the policy reaches the console", async () => {
    const index = await fetch(`${site.address}/content/documents.json`);
    const documents = ((await index.json()) as { kind: string; name: string }[]).map(
      ({ kind, name }) => `/anleitungen/${kind}/${name}`,
    );
    const match = await arrangeMatch(site, ["Anna", "Ben"]);
    page = await newPage();
    const paths = [
      "/",
      "/neu",
      "/solo",
      "/lernen/supertrumpf",
      "/karten",
      "/k/A1",
      "/k/M11",
      "/anleitungen",
      ...documents,
      "/drucken",
      "/datenschutz",
      "/impressum",
      "/barrierefreiheit",
    ];
    const standStill = () =>
      page.waitForFunction(async () => {
        await document.fonts.ready;
        return [...document.images].every((image) => image.complete || image.loading === "lazy");
      });
    await open("/datenschutz");
    await page.waitForSelector("h1");
    for (const path of paths) {
      await followPath(page, path);
      await standStill();
    }
    await open(match.path);
    await page.waitForSelector("h1");
    await standStill();
    expect(complaints).toEqual([]);
    expect(foreign.flat()).toEqual([]);
  });
});
