import type { Browser } from "puppeteer-core";
import type { LoadedPaper } from "../paper/load-paper.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { substituteFonts } from "../pdf/substitute-fonts.ts";
import { PrintFailure } from "../print-failure.ts";
import { cardSheets } from "./card-sheets.ts";
import type { DeckSide } from "./deck-side.ts";
import { backDocument, frontsDocument, layoutScale } from "./face-document.tsx";
import { embeddedFontName } from "./font-faces.ts";
import { renderFaces } from "./render-page.ts";
import { singleCards } from "./single-cards.ts";

/** Type below 7 pt is not read at arm's length; print shops ask for the same on coloured ground. */
const smallestType = 7;
/** A screen pixel at the scale of the layout, to which Chromium rounds boxes and ascents, in mm. */
const tolerance = 0.07;

/**
 * One deck as a finished PDF. `pictures` is the folder of the drawings.
 * Throws PrintFailure if any text of any card does not fit or a font was substituted.
 */
export async function printDeck(
  browser: Browser,
  side: DeckSide,
  { paper, format }: LoadedPaper,
  pictures: string,
): Promise<Uint8Array> {
  const rules = { bleed: format.bleed, safe: format.safe, smallestType, tolerance, scale: layoutScale };
  const [fronts, back] = await Promise.all([
    renderFaces(browser, frontsDocument(side, format, pictures), rules, true),
    renderFaces(browser, backDocument(side, format), rules, false),
  ]);
  const findings = [...fronts.findings, ...back.findings];
  if (findings.length > 0) throw new PrintFailure(findings);
  const pdf =
    paper.layout === "sheet"
      ? await cardSheets(fronts.pdf, back.pdf, paper, format)
      : await singleCards(fronts.pdf, back.pdf, format);
  const substitutes = substituteFonts(pdf, embeddedFontName);
  if (substitutes.length > 0) throw new PrintFailure(substitutes.map((font) => `${side.kind}: ${font}`));
  return finishPdf(pdf, {
    title: side.title,
    language: side.deck.language.tag,
    duplex: paper.layout === "sheet" ? paper.duplex : undefined,
  });
}
