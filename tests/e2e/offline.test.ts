import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { serveWebApp } from "../../game/server/http/web-app.ts";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { startGameProcess } from "../support/game-process.ts";
import { axeFindings } from "./audits.ts";
import { newTab, newVisitor } from "./new-visitor.ts";

const dist = join(import.meta.dirname, "../../game/web/dist");

let page: Page;
let address: string;

const open = (path: string) => page.goto(address + path);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const says = (words: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
/** Whether the page may have all of the screen, and keep it on: Chromium alone tells. */
const wholeScreen = () =>
  page.evaluate(() => {
    const { featurePolicy } = document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } };
    return ["fullscreen", "screen-wake-lock"].map((name) => featurePolicy?.allowsFeature(name));
  });
/** Everything is on the device, and this page uses it. */
const isReady = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
  });
/** Ends the match, and says yes when asked. */
const endMatch = async () => {
  await press("Partie beenden");
  await page.locator(".confirm-dialog .primary").click();
};

describe("without network, after one visit", () => {
  const complaints: string[] = [];

  /** The set-up, whatever match was left on the device. */
  async function openSetUp(): Promise<void> {
    await open("/solo");
    await page.evaluate(() => localStorage.removeItem("quartett.solo"));
    await page.reload();
    await says("Wer spielt?");
  }

  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "quartett-offline-"));
    const server = await startGameProcess({ dataDir, port: await freePort() });
    ({ address } = server);
    page = await newVisitor({ keepsCopy: true });
    // Findings are of the page at rest.
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    page.on("pageerror", (error) => complaints.push(String(error)));
    await open("/");
    await isReady();
    // Nobody answers any more, and the browser knows it.
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
    await page.setOfflineMode(true);
  });

  afterAll(async () => {
    await page.browserContext().close();
    expect(complaints).toEqual([]);
  });

  it("the first page opens, with its cards and its fonts", async () => {
    await page.reload();
    await page.waitForSelector(".fan .face");
    const fonts = await page.evaluate(async () => {
      const faces = await document.fonts.load('700 20px "Barlow Condensed"');
      return faces.map(({ status }) => status);
    });
    expect(fonts).toEqual(["loaded"]);
  });

  it("every file of the app is on the device", async () => {
    const files = await readdir(dist, { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile() && !/\.(br|gz)$|^(service-worker\.js|licences\.md)$/.test(file.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length))
      // Only the server reads the one, only a host without our server the others.
      .filter((path) => !/^\/(without-script|k)\//i.test(path))
      // No page shows them, only chats beside a link.
      .filter((path) => !/^\/link-picture-[a-z-]+\.jpg$/.test(path));
    const kept = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    expect(kept.sort()).toEqual(paths.sort());
  });

  it("all cards can be browsed, with picture and story, in every language", async () => {
    await open("/karten");
    await page.waitForSelector(".card-grid");
    await expect.poll(() => page.$$(".card-grid [data-card]")).toHaveLength(64);
    await open("/k/C2");
    await page.waitForSelector(".solve");
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>(".face img");
      return picture?.complete && picture.naturalWidth > 0;
    });
    for (const [language, word] of [
      ["en", "The story"],
      ["de-simple", "Die Geschichte"],
      ["de", "Das Versprechen"],
    ] as const) {
      await page.select(".language-menu select", language);
      await says(word);
    }
  });

  it("the rules of the games can be read in every language", async () => {
    for (const language of ["de", "en", "de-simple"]) {
      await open(`/anleitungen/rules/supertrumpf?lang=${language}`);
      await page.waitForSelector(".guide-body h2");
      expect(await page.$eval("html", (html) => html.lang)).toMatch(new RegExp(`^${language}`));
    }
  });

  it("a guide can be led by", async () => {
    await open("/anleitungen/guide/stammtisch/leiten?lang=de");
    await press("Beginnen");
    await says("Was Sie sagen");
    // What the service worker answers has the permissions of its page, too.
    expect(await wholeScreen()).toEqual([true, true]);
    await open("/karten");
    expect(await wholeScreen()).toEqual([false, false]);
  });

  it("pages that need the net say so and show the way to those that do not", async () => {
    for (const path of ["/neu", "/m/abcdefghijklmnop"]) {
      await open(path);
      await says("Gerade ist keines da.");
    }
    await page.locator("::-p-aria([name='An diesem Gerät spielen geht trotzdem.'])").click();
    await says("Wer spielt?");
  });

  it("a match of Supertrumpf against two computers is played to its end, with a reload in the middle", async () => {
    await openSetUp();
    await page.locator("#own-name").fill("Anna");
    await page.select("#pace", "instant");
    await page.locator("#round-cap").fill("9");
    await press("Karten geben");

    const card = () => page.$eval(".own-card [data-card]", (face) => face.getAttribute("data-card"));
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    const first = await card();
    await page.locator(".value-picker [aria-disabled=false]").click();
    await page.waitForFunction(
      (old) => document.querySelector(".own-card [data-card]")?.getAttribute("data-card") !== old,
      {},
      first,
    );
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    const second = await card();
    await page.reload();
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    expect(await card()).toBe(second);
    await press("Letzten Zug zurücknehmen");
    await page.waitForFunction(
      (old) => document.querySelector(".own-card [data-card]")?.getAttribute("data-card") === old,
      {},
      first,
    );

    for (let turns = 0; (await page.$(".result")) === null; turns += 1) {
      expect(turns).toBeLessThan(200);
      const next = await page.waitForSelector(
        ".value-picker [aria-disabled=false], .learning-moment button:enabled:not([aria-disabled=true]), .result",
      );
      // Computers move at once: what was found may be gone already, and then there is a next one.
      if ((await page.$(".result")) === null) await next?.evaluate((button) => (button as HTMLElement).click());
    }
    expect(await text(".winner")).toMatch(/gew[io]nn/);
    for (const name of ["Anna", "Ada", "Konrad"]) expect(await text(".ranking")).toContain(name);

    await press("Noch eine Partie");
    await page.waitForSelector(".own-card");
    await endMatch();
    await page.waitForSelector(".result");
    await press("Anders spielen");
    await says("Wer spielt?");
  });

  const hands = [
    ["Supertrumpf", ".own-card"],
    ["Quartett", ".quartett-hand"],
    ["Rettungsrunde", ".rr-choice"],
  ] as const;
  it.each(inTurn(hands, 2))("one device goes round for %s, and hides every hand between turns", async (game, hand) => {
    await openSetUp();
    await page.locator(`::-p-aria([name="${game}"][role="radio"])`).click();
    await page.locator("input[name='who']:not(:checked)").click();
    for (const [index, name] of ["Anna", "Ben", "Cem"].entries()) {
      await page.locator(`input[aria-label='Person ${index + 1}']`).fill(name);
    }
    await press("Karten geben");
    // Whoever was dealt a whole quartet has laid it: first all look at it together.
    await page.waitForSelector(".hand-over, .look-together button");
    await page.$$eval(".look-together button", ([goOn]) => (goOn as HTMLElement | undefined)?.click());
    await page.waitForSelector(".hand-over");
    const name = (await text(".hand-over h2"))?.match(/an (\w+)\./)?.[1];
    await page.waitForSelector(".turn, [role=status]:not(.update-hint)");
    expect(await page.$(hand)).toBeNull();
    expect(await axeFindings(page)).toEqual([]);
    await press(`Ich bin ${name}: Karten zeigen`);
    await page.waitForSelector(hand);
    expect(await page.$(".hand-over")).toBeNull();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector(".hand-over");
    expect(await page.$(hand)).toBeNull();
    await endMatch();
    await page.waitForSelector(".result");
    await press("Anders spielen");
    await says("Wer spielt?");
  });

  it("the next person hears whose turn it is before a hand is shown", async () => {
    await openSetUp();
    await page.locator("input[name='who']:not(:checked)").click();
    for (const name of ["Anna", "Ben"]) {
      await page.locator(`input[aria-label='Person ${name === "Anna" ? 1 : 2}']`).fill(name);
    }
    await press("Karten geben");
    const names: (string | undefined)[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await page.waitForSelector(".hand-over");
      names.push((await text(".hand-over h2"))?.match(/an (\w+)\./)?.[1]);
      await page.locator(".hand-over button").click();
      await page.locator(".value-picker [aria-disabled=false]").click();
      await page.waitForSelector(".hand-over");
      await page.waitForFunction(() => document.activeElement === document.querySelector(".hand-over h2"));
      expect(await page.$(".own-card")).toBeNull();
    }
    expect(names.toSorted()).toEqual(["Anna", "Ben"]);
  });
});

describe("a new version", () => {
  let folder: string;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quartett-versions-"));
    // Without the compressed copies: they would go on telling the old version.
    await cp(dist, folder, { recursive: true, filter: (source) => !/\.(br|gz)$/.test(source) });
    app = Fastify();
    await serveWebApp(app, folder);
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    page = await newVisitor({ keepsCopy: true });
  });

  afterAll(async () => {
    await page.browserContext().close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Puts another first page on the server, as a release does. */
  async function release(version: string): Promise<void> {
    const rewrite = async (file: string, change: (content: string) => string) => {
      const path = join(folder, file);
      const before = await readFile(path, "utf8");
      const after = change(before);
      expect(after).not.toBe(before);
      await writeFile(path, after);
      return after;
    };
    const page = await rewrite("index.html", (html) =>
      html.replace(/<html[^>]*>/, `<html lang="de" data-version="${version}">`),
    );
    // In the list of files: the hash of the first page.
    const hash = createHash("sha256").update(page).digest("base64");
    await rewrite("service-worker.js", (code) => {
      const entry = /(\burl:`\/index\.html`,revision:`)[^`]*(`,integrity:`sha256-)[^`]*/;
      return code.replace(entry, `$1${version}$2${hash}`);
    });
  }

  const version = () => page.$eval("html", (html) => html.dataset.version ?? "first");
  const lookForUpdate = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
  /** The own card once it is the person's turn: until then computers may play it away. */
  const ownCard = async () => {
    await page.waitForSelector(".value-picker [aria-disabled=false]");
    return page.$eval(".own-card [data-card]", (face) => face.getAttribute("data-card"));
  };

  it("waits until it is asked for, and loses no running match", async () => {
    await open("/solo");
    await isReady();
    await press("Karten geben");
    const card = await ownCard();

    await release("second");
    await lookForUpdate();
    await says("Es gibt eine neue Fassung dieser Seiten.");
    await page.reload();
    expect(await ownCard()).toBe(card);
    expect(await version()).toBe("first");

    await Promise.all([page.waitForNavigation(), press("Jetzt laden")]);
    expect(await ownCard()).toBe(card);
    expect(await version()).toBe("second");
    expect(await page.$(".update-hint:not(:empty)")).toBeNull();
  });

  it("comes by itself once all tabs are closed", async () => {
    await release("third");
    await lookForUpdate();
    await says("Es gibt eine neue Fassung dieser Seiten.");
    const context = page.browserContext();
    // A tab that is opened before the browser has taken note that the last one is gone keeps the version of before.
    const versionInNewTab = async () => {
      await page.close();
      page = await newTab(context, { keepsCopy: true });
      await open("/solo");
      await ownCard();
      return version();
    };
    await expect.poll(versionInNewTab).toBe("third");
  });

  it("leaves the device, with everything else, when the person wants it", async () => {
    await open("/datenschutz?lang=de");
    await press("Alles auf diesem Gerät vergessen");
    await says("Auf diesem Gerät ist nichts mehr gespeichert.");
    const left = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
      ...Object.keys(localStorage),
    ]);
    expect(left).toEqual([]);
  });
});
