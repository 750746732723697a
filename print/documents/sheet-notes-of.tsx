import type { ReactNode } from "react";
import type { Deck } from "../../cards/deck.ts";
import { printerMargin, type Strip } from "../paper/outer-strips.ts";
import type { Job } from "../product/kind.ts";
import { SheetNotes } from "../sheet-notes/sheet-notes.tsx";
import { readSheetWords } from "../sheet-notes/sheet-words.ts";
import type { PageSize } from "../typesetting/document-page.tsx";
import { wordingIn } from "../vocabulary/wording.ts";

type NoteStrips = Readonly<{
  /** How many sheets the product has. */
  sheets: number;
  /** Where the ruler stands, and where the name of the sheet. */
  scale: Strip;
  slug: Strip;
}>;

/** A strip from edge to edge, as far as printers reach, whose upper edge lies at `y` mm; for one line. */
export const stripAt = ({ width }: PageSize, y: number): Strip => ({
  ...{ x: printerMargin, y, width: width - 2 * printerMargin, height: 5 },
  upright: false,
});

/** What stands beside the cuts of a product's sheets, by the number of the sheet. Throws like readSheetWords. */
export function sheetNotesOf(
  { sources, language, product, deck, size }: Job & Readonly<{ deck: Deck; size: PageSize }>,
  { sheets, scale, slug }: NoteStrips,
): (sheet: number) => ReactNode {
  const title = `${deck.face.deckName}: ${wordingIn(product.title, language)}`;
  const words = readSheetWords(sources, language, deck, title);
  return (sheet) => (
    <SheetNotes
      size={size}
      scale={{ strip: scale, wordsOf: words.scaleOf }}
      slug={{ strip: slug, words: words.slugOf(sheet, sheets) }}
      type={product.minimumType}
    />
  );
}
