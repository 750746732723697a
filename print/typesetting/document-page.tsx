import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactNode } from "react";
import type { Colour } from "../paper/vocabulary.ts";
import { printPage } from "./print-page.tsx";

/** Chromium rounds page sizes to 0.24 pt: a page a little larger is cut to its exact size afterwards. In mm. */
const slack = 1;

export type PageSize = Readonly<{ width: number; height: number }>;

/** What a document's page is made of. Lengths in mm. */
export type PageContent = Readonly<{
  title: string;
  /** BCP 47 */
  language: string;
  size: PageSize;
  /** Top, right, bottom, left; none for sheets that fill the page themselves. */
  margins: readonly [number, number, number, number];
  /** Stylesheets in this folder, without their extension, after the common one. */
  styles: readonly string[];
  /** Further CSS, for lengths that are computed. */
  css?: string;
  /** The words at the foot of each page with {n} and {total}; none without it. */
  footer?: string;
  colour: Colour;
  body: ReactNode;
}>;

/** A stylesheet of print/documents/styles by its name. */
export const styleSheet = (name: string): string =>
  readFileSync(join(import.meta.dirname, "styles", `${name}.css`), "utf8");

/** A whole HTML page with its fonts and stylesheets inlined. */
export function documentPage(content: PageContent): string {
  const { title, language, size, margins, styles, css = "", footer, colour, body } = content;
  const [top, right, bottom, left] = margins;
  const page = `@page { size: ${size.width + slack}mm ${size.height + slack}mm;
    margin: ${top}mm ${right + slack}mm ${bottom + slack}mm ${left}mm;
    ${footer === undefined ? "" : `@bottom-center { content: ${footerContent(footer)} }`} }
  .sheet { width: ${size.width}mm; height: ${size.height}mm }\n`;
  const sheets = ["paper", "document", ...styles].map(styleSheet);
  return printPage({ language, title, colour, styles: page + sheets.join("\n") + css, body });
}

/** Margin boxes take their words from the stylesheet only. */
export function footerContent(footer: string): string {
  const quoted = (text: string) => JSON.stringify(text).replaceAll("<", "\\3c ");
  const [before = "", between = "", after = ""] = footer.split(/\{n\}|\{total\}/);
  return [quoted(before), "counter(page)", quoted(between), "counter(pages)", quoted(after)].join(" ");
}
