import { z } from "zod";

const millimetres = z.number().positive().max(2000);
const count = z.int().min(1).max(20);

/** Several cards on one sheet, cut by hand. All lengths in mm. */
const sheetPaper = z.strictObject({
  title: z.string().min(1),
  layout: z.literal("sheet"),
  format: z.string().min(1),
  width: millimetres,
  height: millimetres,
  columns: count,
  rows: count,
  duplex: z.literal(["long-edge", "short-edge"]).describe("The edge over which the printer turns the sheet"),
  marks: z.strictObject({
    offset: z.number().min(0).max(20).describe("From the cut to the near end of the mark"),
    length: z.number().positive().max(20),
    width: z.number().min(0.09, "0.09 mm is the finest line a printer shows").max(1),
  }),
});

/** One card a page, for print shops. */
const singlePaper = z.strictObject({
  title: z.string().min(1),
  layout: z.literal("single"),
  format: z.string().min(1),
  order: z.literal(["front-back"]).describe("The order of the pages"),
});

export const paper = z.discriminatedUnion("layout", [sheetPaper, singlePaper]);
export type Paper = z.infer<typeof paper>;
export type SheetPaper = z.infer<typeof sheetPaper>;
