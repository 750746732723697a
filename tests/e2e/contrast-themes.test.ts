import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { legalAsks } from "../../game/modes/quartett/rules/ask.ts";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import { contrastRatio, luminance } from "../../print/colour/luminance.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { driveTable } from "./driven-table.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning } from "./table-scripts.ts";

// Windows gives a page two or three grounds and letters, and drops shadows, gradients and all other grounds.
const names = ["Anna", "Ben", "Chris"];

let site: Site;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  devtools = await page.createCDPSession();
});

afterAll(() => site?.close());

/** Looks at the page as it stands in two contrast themes, which puppeteer's `emulateMediaFeatures` does not know. */
async function inContrastThemes(look: () => Promise<void>): Promise<void> {
  for (const scheme of ["dark", "light"]) {
    await devtools.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "forced-colors", value: "active" },
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: "reduce" },
      ],
    });
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await look();
  }
}

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];
/** `ground` is what lies behind the letters, `edge` the lower border, `width` its width in CSS px. */
type Looks = Readonly<{ ground: Colour; ink: Colour; edge: Colour; width: number; fill: Colour; stroke: Colour }>;

/** What elements look like, in the order of the page, with all that shows through from behind them. */
const looksOfAll = (selector: string): Promise<Looks[]> =>
  page.$$eval(selector, (elements) => {
    const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (brush === null) throw new Error("no canvas");
    const mix = (layers: readonly string[]): Colour => {
      for (const layer of layers) {
        brush.fillStyle = layer;
        brush.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    return elements.map((element) => {
      const grounds: string[] = [];
      for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
        grounds.unshift(getComputedStyle(behind).backgroundColor);
      }
      const style = getComputedStyle(element);
      const over = (colour: string) => mix([...grounds, colour === "none" ? "transparent" : colour]);
      return {
        ground: mix(grounds),
        ink: over(style.color),
        edge: over(style.borderBottomColor),
        width: Number.parseFloat(style.borderBottomWidth),
        fill: over(style.fill),
        stroke: over(style.stroke),
      };
    });
  });

async function looksOf(selector: string): Promise<Looks> {
  await page.waitForSelector(selector);
  const [looks] = await looksOfAll(selector);
  if (looks === undefined) throw new Error(`${selector} is gone`);
  return looks;
}

function contrast(one: Colour, other: Colour): number {
  const light = ([red, green, blue]: Colour) => luminance(red / 255, green / 255, blue / 255);
  return contrastRatio(light(one), light(other));
}

/** By what two elements of one kind can be told apart at a glance. */
function differences(one: Looks, other: Looks): string[] {
  const found: string[] = [];
  if (contrast(one.ground, other.ground) >= 3) found.push("ground");
  if (Math.min(one.width, other.width) > 0 && contrast(one.edge, other.edge) >= 3) found.push("edge");
  if (Math.abs(one.width - other.width) >= 2) found.push("width");
  return found;
}

/** Expects those of one selector to differ from those of the other. */
async function expectApart(one: string, other: string): Promise<void> {
  expect(differences(await looksOf(one), await looksOf(other)), `${one} and ${other} look alike`).not.toEqual([]);
}

/** Expects what cannot be pressed to have letters and an edge of its own. */
async function expectOutOfReach(disabled: string, enabled: string): Promise<void> {
  const [one, other] = [await looksOf(disabled), await looksOf(enabled)];
  expect(one.ink, `${disabled} and ${enabled} look alike`).not.toEqual(other.ink);
  expect(one.edge, `${disabled} and ${enabled} look alike`).not.toEqual(other.edge);
}

/** Expects the text of these to be read from 4.5 : 1. */
async function expectReadable(selector: string): Promise<void> {
  const { ink, ground } = await looksOf(selector);
  expect(contrast(ink, ground), selector).toBeGreaterThanOrEqual(4.5);
}

/** Expects drawings to stand out from what is behind them by 3 : 1. */
async function expectDrawn(selector: string, by: "fill" | "stroke"): Promise<void> {
  await page.waitForSelector(selector);
  for (const looks of await looksOfAll(selector)) {
    expect(contrast(looks[by], looks.ground), `${by} of ${selector}`).toBeGreaterThanOrEqual(3);
  }
}

const press = async (selector: string) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};

describe("in contrast themes", () => {
  it("the page of a new match shows the chosen option and the current page", async () => {
    await page.goto(`${site.address}/neu?game=quartett`);
    await inContrastThemes(async () => {
      await expectApart(".deck-choice .radio:has(:checked)", ".deck-choice .radio:not(:has(:checked))");
      await expectApart(".deck-choice .radio:has(:checked) .radio-mark", ".radio:not(:has(:checked)) .radio-mark");
      await expectApart("nav [aria-current=page]", "nav a:not([aria-current])");
      await expectReadable(".button.primary");
    });
  });

  it("a Rettungsrunde shows its trust, the phase, the choice and what cannot be pressed", async () => {
    // Printed in the darkest colours of the deck.
    const setup = { rounds: 3, cards: ["D1", "E1", "E2"] };
    await sitDown(page, site, await arrangeMatch(site, names, { gameName: "rettungsrunde", setup }), 0);
    await press(".rr-option [type=radio]");
    await page.waitForSelector(".rr-option :checked");
    await press(".rr-confirm button");
    await page.waitForSelector(".rr-confirm button[aria-disabled=true]");
    await inContrastThemes(async () => {
      await expectApart(".rr-marker", ".rr-step-reached");
      await expectApart(".rr-marker", ".rr-step:not(.rr-step-reached)");
      await expectApart(".rr-step-reached", ".rr-step:not(.rr-step-reached)");
      await expectReadable(".rr-marker");
      await expectApart(".rr-option:has(:checked)", ".rr-option:not(:has(:checked))");
      await expectOutOfReach(".rr-confirm button", ".reactions button");
      await expectDrawn(".rr-case .direction-arrow", "fill");
      await expectDrawn(".rr-case .value-icon", "stroke");
      await expectDrawn(".rr-option .cause-emblem", "stroke");
    });
  });

  it("a Quartett shows who asks, the card that is asked for and what cannot be pressed", async () => {
    const match = await arrangeMatch(site, names, { gameName: "quartett" });
    const table = await driveTable<QuartettView>(site, match);
    await endLearning(table);
    const { turn } = table.view();
    await sitDown(page, site, match, turn);
    await press(".missing button");
    await inContrastThemes(async () => {
      await expectApart(".quartett-seats .is-awaited", ".quartett-seats li:not(.is-awaited)");
      await expectApart(".missing [aria-pressed=true]", ".missing [aria-pressed=false]");
      await expectReadable(".missing [aria-pressed=true]");
    });

    const { seats, cards } = legalAsks(table.view(turn), turn);
    const asks = seats.flatMap((seat) => cards.map((card) => [seat, card] as const));
    const inVain = asks.find(([seat, card]) => !table.view(seat).hand.includes(card)) ?? [];
    await table.act(turn, "ask", ...inVain);
    await page.waitForSelector(".ask-by-code button[aria-disabled=true]");
    table.leave();
    await inContrastThemes(() => expectOutOfReach(".ask-by-code button", ".reactions button"));
  });
});
