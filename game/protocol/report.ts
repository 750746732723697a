/** A document to be read: minutes as the page shows them, and as they are sent to be set as a PDF. */
export type Report = Readonly<{
  title: string;
  /** BCP 47 */
  language: string;
  lead: readonly string[];
  /** The foot of each page, with {n} and {total}. */
  footer: string;
  sections: readonly ReportSection[];
}>;

export type ReportSection = Readonly<{
  heading: string;
  /** A section of level 3 belongs to the last one of level 2. */
  level: 2 | 3;
  paragraphs: readonly string[];
  tables: readonly ReportTable[];
  items: readonly string[];
}>;

export type ReportTable = Readonly<{
  caption: string;
  /** Numbers of a column with `bars` are drawn besides. */
  columns: readonly Readonly<{ title: string; bars: boolean }>[];
  /** The first cell of a row names it. */
  rows: readonly (readonly (string | number | null)[])[];
}>;
