import { z } from "zod";

const text = z.string().max(2000);
/** `max`: as many as the largest workshop fills. */
const table = z.strictObject({
  caption: text,
  columns: z
    .array(z.strictObject({ title: text, bars: z.boolean() }))
    .min(1)
    .max(20),
  rows: z.array(z.array(z.union([text, z.number(), z.null()])).max(20)).max(3000),
});
const section = z.strictObject({
  heading: text,
  level: z.union([z.literal(2), z.literal(3)]),
  paragraphs: z.array(text).max(40),
  tables: z.array(table).max(60),
  items: z.array(text).max(2000),
});

/** A document of headings, tables and lists that somebody sends to be printed. */
export const printedReport = z.strictObject({
  title: text.min(1),
  /** BCP 47 */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  lead: z.array(text).max(40),
  /** With {n} and {total}. */
  footer: text,
  sections: z.array(section).max(2000),
});

export type PrintedReport = Readonly<z.infer<typeof printedReport>>;
