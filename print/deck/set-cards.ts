import type { Browser } from "puppeteer-core";
import type { CardFormat } from "../paper/card-format.ts";
import type { Colour } from "../paper/vocabulary.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import type { Pictures } from "../vocabulary/sources.ts";
import type { CardPages } from "./card-pages.ts";
import { backsOf, type DeckPart, type DeckSide, frontsOf } from "./deck-side.ts";
import { backDocument, frontsDocument, layoutScale } from "./face-document.tsx";
import { renderFaces } from "./render-page.ts";

/** A screen pixel at the scale of the layout, to which Chromium rounds boxes and ascents, in mm. */
const tolerance = 0.07;

export type CardRules = Readonly<{
  format: CardFormat;
  /** Extra bleed of the backs in mm. */
  backBleed: number;
  /** pt */
  minimumType: number;
  colour: Colour;
  pictures: Pictures;
  /** Whether codes are links, too. */
  linked: boolean;
}>;

/**
 * Sets all fronts of `part`, up to 64 in one page of the browser, and each of its backs once.
 * Throws PrintFailure with every text that does not fit.
 */
export async function setCards(browser: Promise<Browser>, part: DeckPart, rules: CardRules): Promise<CardPages> {
  const { format, minimumType, colour, pictures, linked } = rules;
  const backFormat = { ...format, bleed: format.bleed + rules.backBleed };
  const fit = { safe: format.safe, smallestType: minimumType, tolerance, scale: layoutScale };
  const htmlOf = (some: DeckPart) => frontsDocument(some, format, colour, pictures, linked);
  const back = backsOf(part).map((side) => backDocument(side, backFormat, colour));
  const [first = part, ...others] = inChunks(part);
  const front = htmlOf(first);
  const open = await browser;
  const setFronts = (html: string) => renderFaces(open, html, { ...fit, bleed: format.bleed }, true);
  const [begin, ...backs] = await Promise.all([
    setFronts(front),
    ...back.map((html) => renderFaces(open, html, { ...fit, bleed: backFormat.bleed }, false)),
  ]);
  const fronts = [begin];
  // One after the other: what the browser needs for a page grows with its cards.
  for (const chunk of others) fronts.push(await setFronts(htmlOf(chunk)));
  const findings = [...fronts, ...backs].flatMap((rendered) => rendered.findings);
  if (findings.length > 0) throw new PrintFailure(findings);
  return {
    fronts: fronts.map(({ pdf }) => pdf),
    backs: backs.map((back) => back.pdf),
    backOf: frontsOf(part).map((front) => front.back),
    format,
    backFormat,
  };
}

/** How many cards the browser sets at once, besides covers: both decks. */
const maxAtOnce = 64;

/** `part` itself, or what it is cut into where it has more cards. */
function inChunks(part: DeckPart): DeckPart[] {
  const count = part.sides.reduce((sum, side) => sum + side.cards.length, 0);
  if (count <= maxAtOnce) return [part];
  const chunks = part.sides.flatMap((side) => slicesOf(side).map((slice) => ({ ...part, sides: [slice] })));
  return chunks.map((chunk, index) => (index === chunks.length - 1 ? chunk : { ...chunk, covers: [] }));
}

function slicesOf(side: DeckSide): DeckSide[] {
  return Array.from({ length: Math.ceil(side.cards.length / maxAtOnce) }, (_, index) => ({
    ...side,
    cards: side.cards.slice(index * maxAtOnce, (index + 1) * maxAtOnce),
  }));
}
