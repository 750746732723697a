import type { Browser } from "puppeteer-core";
import type { CardFormat } from "../paper/card-format.ts";
import { PrintFailure } from "../print-failure.ts";
import type { Colour } from "../product/options.ts";
import type { CardPages } from "./card-pages.ts";
import type { DeckPart } from "./deck-side.ts";
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
  /** The folder of the drawings. */
  pictures: string;
}>;

/**
 * Sets all fronts of `part` in one page of the browser and each of its backs once.
 * Throws PrintFailure with every text that does not fit.
 */
export async function setCards(browser: Promise<Browser>, part: DeckPart, rules: CardRules): Promise<CardPages> {
  const { format, minimumType, colour, pictures } = rules;
  const backFormat = { ...format, bleed: format.bleed + rules.backBleed };
  const fit = { safe: format.safe, smallestType: minimumType, tolerance, scale: layoutScale };
  const front = frontsDocument(part, format, colour, pictures);
  const back = part.sides.map((side) => backDocument(side, backFormat, colour));
  const open = await browser;
  const [fronts, ...backs] = await Promise.all([
    renderFaces(open, front, { ...fit, bleed: format.bleed }, true),
    ...back.map((html) => renderFaces(open, html, { ...fit, bleed: backFormat.bleed }, false)),
  ]);
  const findings = [fronts, ...backs].flatMap((rendered) => rendered.findings);
  if (findings.length > 0) throw new PrintFailure(findings);
  return {
    fronts: fronts.pdf,
    backs: backs.map((back) => back.pdf),
    backOf: part.sides.flatMap((side, back) => side.cards.map(() => back)),
    format,
    backFormat,
  };
}
