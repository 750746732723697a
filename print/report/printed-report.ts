import { z } from "zod";

const text = z.string().max(2000);
/** `max`: more than the largest workshop fills. */
const list = <Item extends z.ZodType>(item: Item, max: number) => z.array(item).max(max).readonly();
const table = z.strictObject({
  caption: text,
  columns: z
    .array(z.strictObject({ title: text, bars: z.boolean() }))
    .min(1)
    .max(20)
    .readonly(),
  rows: list(
    z
      .array(z.union([text, z.number(), z.null()]))
      .max(20)
      .readonly(),
    3000,
  ),
});
const section = z.strictObject({
  heading: text,
  level: z.union([z.literal(2), z.literal(3)]),
  paragraphs: list(text, 40),
  tables: list(table, 60),
  items: list(text, 2000),
});

/** A document of headings, tables and lists that somebody sends to be printed. */
export const printedReport = z.strictObject({
  title: text.min(1),
  /** BCP 47 */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  lead: list(text, 40),
  /** With {n} and {total}. */
  footer: text,
  sections: list(section, 2000),
});

export type PrintedReport = Readonly<z.infer<typeof printedReport>>;
