import { z } from "zod";
import { wording } from "../vocabulary/wording.ts";
import { bleedLength } from "./card-format.ts";
import { pageOrders } from "./page-order.ts";
import { duplexEdges } from "./vocabulary.ts";

const millimetres = z.number().positive().max(2000);
const count = z.int().min(1).max(20);

const marks = z.strictObject({
  offset: z.number().min(0).max(20).describe("From the cut to the near end of the mark"),
  length: z.number().positive().max(20).describe("Of a mark"),
  width: z.number().min(0.09, "0.09 mm is the finest line a printer shows").max(1).describe("Of a mark"),
});

const title = wording.describe("What people choose it by, in every language");
/** Names that a file had before: addresses and commands with them go on working. */
const formerly = z.array(z.string().min(1)).default([]).describe("Names it had before, which are still understood");
const gap = z.number().min(0).max(100);

const cardSheet = {
  title,
  formerly,
  format: z.string().min(1).describe("The card format, a file in formats/"),
  width: millimetres.describe("Of the sheet"),
  height: millimetres.describe("Of the sheet"),
  columns: count.describe("Cards beside each other"),
  rows: count.describe("Cards one below the other"),
  gutter: z
    .strictObject({
      across: gap.describe("Between cards beside each other"),
      down: gap.describe("Between cards one below the other"),
    })
    .default({ across: 0, down: 0 })
    .describe("Paper between the cards, into which both have bleed; none: they share a cut"),
  bleed: bleedLength.optional().describe("Where there is no room for that of the format"),
  marks: z
    .union([z.literal("none"), marks], "none, or offset, length and width")
    .describe("Where to cut; none: nobody cuts, the sheet is bought cut or perforated"),
};

/** Several cards on one sheet, cut by hand. All lengths in mm. */
const sheetPaper = z.strictObject({
  layout: z.literal("sheet"),
  ...cardSheet,
  margins: z
    .strictObject({
      left: gap.describe("From the left edge to the first card"),
      top: gap.describe("From the upper edge to the first card"),
    })
    .optional()
    .describe("Of a sheet that is cut or perforated already; none: the cards stand in the middle"),
  duplex: z.enum(duplexEdges).describe("The edge over which the printer turns the sheet"),
});

/** Fronts and backs on one side of the sheet, mirrored about the line where it is folded and glued. */
const foldPaper = z.strictObject({
  layout: z.literal("fold"),
  ...cardSheet,
  fold: z.enum(["across", "down"]).describe("The fold runs across the sheet (fronts above) or down (fronts left)"),
  gap: z.number().min(0).max(50).describe("From the fold to the cut of the nearest cards"),
});

/** One card a page. */
const singlePaper = z.strictObject({
  title,
  formerly,
  layout: z.literal("single"),
  format: z.string().min(1).describe("The card format, a file in formats/"),
  order: z.enum(pageOrders).describe("The order of the pages, and in how many files"),
});

/** A plain page, for what is not made of cards. */
const pagePaper = z.strictObject({
  title,
  formerly,
  layout: z.literal("page"),
  width: millimetres.describe("Of the sheet"),
  height: millimetres.describe("Of the sheet"),
});

/** Two pages side by side, in the order of a booklet that is folded and stapled in its middle. */
const bookletPaper = z.strictObject({
  title,
  formerly,
  layout: z.literal("booklet"),
  width: millimetres.describe("Of the sheet"),
  height: millimetres.describe("Of the sheet"),
});

/** Strips of panels of the size of a card, printed on both sides and folded like a fan. */
const accordionPaper = z.strictObject({
  title,
  formerly,
  layout: z.literal("accordion"),
  format: z.string().min(1).describe("The card format, a file in formats/"),
  width: millimetres.describe("Of the sheet"),
  height: millimetres.describe("Of the sheet"),
  panels: count.describe("Panels beside each other on one side of a strip"),
  strips: count.describe("Strips one below the other on a sheet"),
});

export const paper = z.discriminatedUnion("layout", [
  sheetPaper,
  foldPaper,
  singlePaper,
  pagePaper,
  bookletPaper,
  accordionPaper,
]);
export type Paper = z.infer<typeof paper>;
export type SheetPaper = z.infer<typeof sheetPaper>;
export type FoldPaper = z.infer<typeof foldPaper>;
export type CardPaper = Extract<Paper, { layout: "sheet" | "fold" | "single" }>;
export type PlainPaper = Exclude<Paper, CardPaper>;
