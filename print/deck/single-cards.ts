import { beginMarkedContent, endMarkedContent, PDFDocument } from "@cantoo/pdf-lib";
import type { PageOrder } from "../paper/page-order.ts";
import { cardBoxes, drawCardMarks, setBoxes, slugOf } from "../pdf/cut-page.ts";
import { joinPages } from "../pdf/join-pages.ts";
import { moveContent } from "../pdf/move-content.ts";
import type { PageBoxes } from "../pdf/page-box.ts";
import { points } from "../pdf/points.ts";
import { type CardForm, type CardPages, drawForm, embedBacks } from "./card-pages.ts";

type CardFile = Readonly<{
  /** Which of two files; empty where there is one. */
  side: "" | "fronts" | "backs";
  pdf: PDFDocument;
  pages: number;
  /** The page of a card's front, counting both from 0; undefined in a file of backs. */
  frontPage: (card: number) => number | undefined;
  boxes: PageBoxes;
}>;

/**
 * One card a page, in the order and files that a shop wants. The pages of the fronts are kept as Chromium printed them,
 * but cut to their exact size, and with them their tags.
 */
export async function singleCards(cards: CardPages, order: PageOrder, cropMarks: boolean): Promise<CardFile[]> {
  const boxes = cardBoxes(cards.format, slugOf(cropMarks));
  const fronts = await frontPages(cards, boxes, cropMarks);
  const isApart = order === "two-files" || order === "two-files-one-back";
  const pdf = isApart ? await PDFDocument.create({ updateMetadata: false }) : fronts;
  const backs = await embedBacks(pdf, cards);
  const count = cards.backOf.length;
  const addBack = (at: number, back: number) => insertBack(pdf, at, backs[back], boxes, cropMarks);
  const usedBacks = [...new Set(cards.backOf)];
  switch (order) {
    case "front-back":
    case "back-front":
      cards.backOf.forEach((back, card) => {
        addBack(order === "front-back" ? 2 * card + 1 : 2 * card, back);
      });
      return [
        { side: "", pdf, pages: 2 * count, boxes, frontPage: (card) => 2 * card + (order === "front-back" ? 0 : 1) },
      ];
    case "fronts-then-back":
      for (const back of usedBacks) addBack(pdf.getPageCount(), back);
      return [{ side: "", pdf, pages: count + usedBacks.length, boxes, frontPage: (card) => card }];
    default: {
      const wanted = order === "two-files" ? cards.backOf : usedBacks;
      wanted.forEach((back, index) => {
        addBack(index, back);
      });
      return [
        { side: "fronts", pdf: fronts, pages: count, boxes, frontPage: (card) => card },
        { side: "backs", pdf, pages: wanted.length, boxes, frontPage: () => undefined },
      ];
    }
  }
}

async function frontPages({ fronts }: CardPages, boxes: PageBoxes, cropMarks: boolean): Promise<PDFDocument> {
  const pdf = await joinPages(fronts);
  const { bleed = boxes.media } = boxes;
  for (const page of pdf.getPages()) {
    moveContent(page, points(bleed.x), points(bleed.y + bleed.height) - page.getHeight());
    setBoxes(page, boxes);
    if (cropMarks) asArtifact(page, () => drawCardMarks(page, boxes));
  }
  return pdf;
}

function insertBack(
  pdf: PDFDocument,
  at: number,
  back: CardForm | undefined,
  boxes: PageBoxes,
  cropMarks: boolean,
): void {
  if (back === undefined) throw new Error("a card without its back");
  const { media, bleed = media } = boxes;
  const page = pdf.insertPage(at, [points(media.width), points(media.height)]);
  // The back repeats: an artifact, which screen readers skip.
  asArtifact(page, () => {
    drawForm(page, back, { x: points(bleed.x), y: points(bleed.y) });
    if (cropMarks) drawCardMarks(page, boxes);
  });
  setBoxes(page, boxes);
}

function asArtifact(page: ReturnType<PDFDocument["getPage"]>, draw: () => void): void {
  page.pushOperators(beginMarkedContent("Artifact"));
  draw();
  page.pushOperators(endMarkedContent());
}
