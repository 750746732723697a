import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import type { CardFormat } from "../paper/card-format.ts";
import { outerStrips } from "../paper/outer-strips.ts";
import { type CardGrid, isCutInStack } from "../paper/sheet-grid.ts";
import type { Colour } from "../paper/vocabulary.ts";
import { SheetNotes } from "../sheet-notes/sheet-notes.tsx";
import type { SheetWords } from "../sheet-notes/sheet-words.ts";
import { setDocument } from "../typesetting/set-document.ts";

export type NotedSheets = Readonly<{
  words: SheetWords;
  sheets: number;
  paper: CardGrid;
  format: CardFormat;
  /** BCP 47 */
  language: string;
  colour: Colour;
  /** pt */
  minimumType: number;
  where: string;
}>;

/** A page of the size of the sheet for each of `sheets`, with what stands beside the cuts. Throws like setDocument. */
export async function sheetNotesPages(browser: Browser, noted: NotedSheets): Promise<PDFDocument> {
  const { words, sheets, paper, format, language, colour, minimumType, where } = noted;
  const [first, second] = outerStrips(paper, format);
  const size = { width: paper.width, height: paper.height };
  const body = Array.from({ length: sheets }, (_, index) => index + 1).map((sheet) => (
    <section key={sheet} className="sheet">
      <SheetNotes
        size={size}
        scale={{ strip: first, wordsOf: words.scaleOf }}
        slug={{ strip: second, words: words.slugOf(sheet, sheets, isCutInStack(paper)) }}
        type={minimumType}
      />
    </section>
  ));
  const content = { title: where, language, size, margins: [0, 0, 0, 0] as const, styles: [], colour, body };
  return setDocument(browser, content, { minimumType, tagged: false, where });
}
