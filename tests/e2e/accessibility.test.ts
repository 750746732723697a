import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { listDocuments } from "../../workshop-guides/render/documents.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { colours, cutOff, faults, speak } from "./audits.ts";
import { languagesInStretches } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";

const isFull = process.env.FULL === "1";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});

afterAll(() => site?.close());

/** `ready` is there once the page is; `prepare` brings it to what is to be looked at. */
type View = Readonly<{ name: string; path: string; ready: string; prepare?: () => Promise<unknown> }>;

const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());

/** All that are written, or the first of each kind: what one kind is made of looks alike. */
const documents = listDocuments(join(import.meta.dirname, "../../workshop-guides"))
  .filter(({ kind }, index, all) => isFull || all.findIndex((other) => other.kind === kind) === index)
  .map(
    ({ kind, name }): View => ({ name: `${kind} ${name}`, path: `/anleitungen/${kind}/${name}`, ready: ".guide-body" }),
  );
const views: readonly View[] = [
  { name: "home", path: "/", ready: ".fan .face" },
  { name: "new Supertrumpf", path: "/neu", ready: "#round-cap" },
  { name: "new Quartett", path: "/neu?game=quartett", ready: ".time-fields" },
  { name: "new Rettungsrunde", path: "/neu?game=rettungsrunde", ready: "form select option:nth-child(9)" },
  { name: "all cards", path: "/karten", ready: ".card-tile" },
  { name: "cards of one cause", path: "/karten?cause=3", ready: ".card-tile" },
  { name: "no card found", path: "/karten?kind=measures&sector=A", ready: ".card-filter" },
  { name: "a failure card", path: "/k/A1", ready: ".solve" },
  {
    name: "a failure card with its solution",
    path: "/k/A1",
    ready: ".solve",
    prepare: async () => {
      await press(".solve button");
      await page.waitForSelector(".solution");
    },
  },
  { name: "a measure card", path: "/k/M11", ready: ".card-article" },
  { name: "an unknown card", path: "/k/zz9", ready: "main a" },
  { name: "guides", path: "/anleitungen", ready: ".document-list li" },
  ...documents,
  { name: "printing cards", path: "/drucken?product=deck&paper=a4&backOffset=0.5,0", ready: ".print-card .face-back" },
  { name: "printing at a shop", path: "/drucken?product=deck&shop=meinspiel", ready: ".print-shop" },
  { name: "printing a guide", path: "/drucken?product=guide", ready: ".print-advice" },
  { name: "privacy", path: "/datenschutz", ready: "main button" },
  { name: "imprint", path: "/impressum", ready: "main h1" },
  { name: "accessibility statement", path: "/barrierefreiheit", ready: "#feedback" },
  { name: "an unknown page", path: "/gibt/es/nicht", ready: "main a" },
  { name: "an unknown match", path: "/m/gibtesnicht", ready: "main a" },
];

async function show({ path, ready, prepare }: View): Promise<void> {
  await page.goto(site.address + path);
  await page.waitForSelector(ready);
  await prepare?.();
}

describe.each(views)("$name", (view) => {
  beforeAll(async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await colours(page, "light");
    await show(view);
  });

  it.each(languagesInStretches(views.indexOf(view), views.length))("has no fault in %s", async (language) => {
    await speak(page, language);
    await page.waitForSelector(view.ready);
    expect(await faults(page, views.indexOf(view))).toEqual([]);
  });

  // 640 px: a window of 1280 px, enlarged twice.
  it.each([640, 320])("is whole at %i px, without scrolling sideways", async (width) => {
    await page.setViewport({ width, height: 640 });
    expect(await cutOff(page)).toEqual([]);
  });
});

describe("motion", () => {
  const moving = () =>
    page.$$eval("body, body *", (elements) =>
      elements.flatMap((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName === "none" && /^0s(, 0s)*$/.test(transitionDuration) ? [] : [element.className];
      }),
    );

  it.each(inTurn(["supertrumpf", "quartett", "rettungsrunde"], 0))(
    "at a table of %s stands still for those who asked for it, and only for them",
    async (gameName) => {
      await colours(page, "light");
      await sitDown(page, site, await arrangeMatch(site, ["Anna", "Ben", "Chris"], { gameName }), 0);
      await page.waitForSelector("[role=status] strong");
      await expect.poll(moving).toEqual([]);
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "no-preference" }]);
      await expect.poll(moving).not.toEqual([]);
    },
  );
});
