import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Colour } from "../product/options.ts";

/** What the page itself does for a way of printing colours, as CSS; it is set last. */
export const colourCss = (_colour: Colour): string => "";

/**
 * Changes `pdf` to the colours a press wants. Returns what whoever prints should know.
 * `inkLimit` is the total of all four inks in %.
 */
export async function convertColours(_pdf: PDFDocument, colour: Colour, _inkLimit?: number): Promise<string[]> {
  return colour === "rgb" ? [] : [`Colours are still RGB: ${colour} is not ready`];
}
