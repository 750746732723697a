import axe from "axe-core";
import type { HTTPRequest, Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { inTurn } from "../../print/fixtures/in-turn.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules on looks: they ask each element for its place and colours, and take half of axe's time. */
const looks = ["color-contrast", "target-size"];

/** What axe finds on the page as it stands, one line for each element: by all its rules, by those on looks, or by the others. */
export async function axeFindings(page: Page, rules: "all" | "looks" | "structure" = "all"): Promise<string[]> {
  // The page's Content-Security-Policy forbids a script tag; the debugger's way in is free.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await checker.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
      );
    },
    {
      resultTypes: ["violations" as const],
      ...(rules === "looks"
        ? { runOnly: { type: "rule" as const, values: looks } }
        : {
            runOnly: { type: "tag" as const, values: tags },
            // One of them is switched off in axe as long as few sites follow WCAG 2.2.
            rules: Object.fromEntries(looks.map((rule) => [rule, { enabled: rules === "all" }])),
            // Fetches all style sheets again, for one rule on them that finds the same on every page.
            preload: rules === "all",
          }),
    },
  );
}

/** What reaches beyond the window to the right, or is cut off by a box that hides its overflow. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth} px`);
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".visually-hidden, .skip-link, svg, select, [aria-hidden='true']") !== null) continue;
      const { right, width } = element.getBoundingClientRect();
      // Pictures on cards run into the bleed on purpose.
      if (width > 0 && right > clientWidth + 0.5 && element.closest(".face-picture") === null) {
        found.push(`${name(element)} ends at ${Math.round(right)} of ${clientWidth} px`);
      }
      const hides = getComputedStyle(element).overflow.includes("hidden") && !element.matches(".face-picture");
      const beyond = Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
      if (hides && beyond > 1) found.push(`${name(element)} hides ${beyond} px: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });

async function onDesk(page: Page): Promise<void> {
  await page.setViewport({ width: 1280, height: 4000 });
  await colours(page, "light");
}

/** Sets the colours by `prefers-color-scheme`; nothing moves, since half-way through its fade-in a card has no contrast. */
export const colours = (page: Page, scheme: "light" | "dark"): Promise<void> =>
  page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);

/** Chooses a language in the menu; resolves when texts and cards have changed, too. */
export async function speak(page: Page, language: string): Promise<void> {
  const asked = new Set<HTTPRequest>();
  const begin = (request: HTTPRequest) => void (/\/(content|decks)\//.test(request.url()) && asked.add(request));
  const end = (request: HTTPRequest) => void asked.delete(request);
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  await page.select(".language-menu select", language);
  await page.waitForFunction(
    (id) => {
      const menu = document.querySelector<HTMLSelectElement>(".language-menu select");
      return menu?.value === id && document.documentElement.lang === menu.selectedOptions[0]?.lang;
    },
    {},
    language,
  );
  // What the page shows of a deck is asked for as soon as it speaks the language.
  await painted(page);
  await expect.poll(() => asked.size, { timeout: inject("patienceMs"), interval: 20 }).toBe(0);
  page.off("request", begin).off("requestfinished", end).off("requestfailed", end);
  await painted(page);
}

/** How the page may be seen, and what could be wrong with it then. */
const waysToSee: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
  "desk by day": async (page) => {
    await onDesk(page);
    return axeFindings(page, "looks");
  },
  "phone by night": async (page) => {
    // So high that a bar which sticks to the foot of the window lies over nothing.
    await page.setViewport({ width: 360, height: 4000 });
    await colours(page, "dark");
    return axeFindings(page, "looks");
  },
  "phone, text twice as large": (page) =>
    withLargeText(page, async () => [...(await cutOff(page)), ...(await heavySticky(page))]),
  "phone, wide gaps": (page) => withWideGaps(page, () => cutOff(page)),
};

/**
 * Everything that can be found fault with on the page as it stands, on a desk and on a phone. With a `turn` and without
 * FULL=1, one of the ways to see it, by turns.
 */
export async function faults(page: Page, turn?: number): Promise<string[]> {
  await page.setViewport({ width: 1280, height: 800 });
  await colours(page, "light");
  const found = await axeFindings(page, "structure");
  await page.setViewport({ width: 360, height: 640 });
  const onPhone = [...(await cutOff(page)), ...(await smallTargets(page))];
  found.push(...onPhone.map((fault) => `phone: ${fault}`));
  for (const [name, look] of inTurn(Object.entries(waysToSee), turn)) {
    await page.setViewport({ width: 360, height: 640 });
    found.push(...(await look(page)).map((fault) => `${name}: ${fault}`));
  }
  await colours(page, "light");
  return found;
}

/** Looks at the page as whoever has set the browser's text to 200 %. */
async function withLargeText(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const devtools = await page.createCDPSession();
  const setSize = (standard: number) => devtools.send("Page.setFontSizes", { fontSizes: { standard, fixed: 13 } });
  await setSize(32);
  await painted(page);
  const found = await look();
  await setSize(16);
  await devtools.detach();
  return found;
}

/** Looks at the page with the gaps of WCAG 1.4.12. */
async function withWideGaps(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.evaluate(() => {
    const gaps = new CSSStyleSheet();
    gaps.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [gaps];
  });
  await painted(page);
  const found = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What stays in sight while one scrolls, and takes more than its share of the window: a guide of a lesson 2/5, others 1/4. */
const heavySticky = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")].flatMap((element) => {
      const share = element.offsetHeight / innerHeight;
      const max = element.matches(".learn-guide") ? 2 / 5 : 1 / 4;
      const stays = /sticky|fixed/.test(getComputedStyle(element).position) && share > max;
      return stays ? [`${element.className} keeps ${Math.round(100 * share)} % of the height`] : [];
    }),
  );

/** Controls below 24 × 24 CSS px, with their labels round them; links within a sentence are as high as their line. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, summary, .button, header a, nav a, footer a")].flatMap(
      (element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        const isSmall = width > 0 && (width < 24 || height < 24) && !element.matches(".skip-link");
        return isSmall ? [`${element.textContent}: ${Math.round(width)} × ${Math.round(height)} px`] : [];
      },
    ),
  );
