import type { Painted } from "./painted/paint.ts";
import { quoted, textsOf } from "./painted/texts.ts";

/** Rounding of sizes in a PDF, in pt. */
const tolerance = 0.02;

/** Every text of a page that is smaller than `least` pt. */
export function smallTexts(page: readonly Painted[], least: number): string[] {
  return textsOf(page)
    .filter((text) => text.size < least - tolerance)
    .map((text) => `${quoted(text)} is set in ${text.size.toFixed(2)} pt, ${least} pt is the least`);
}
