import { type Palette, rgbOf } from "../colour/palette.ts";
import type { Paint } from "../pdf/interpreter/paint.ts";

/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** How a paint looks; undefined for patterns and unknown colour spaces. */
export function screenColour({ space, parts }: Paint, palette: Palette): Rgb | undefined {
  const [one = 0, two = 0, three = 0, four = 0] = parts;
  if (space === "grey") return [one, one, one];
  if (space === "rgb") return [one, two, three];
  return space === "cmyk" ? rgbOf([100 * one, 100 * two, 100 * three, 100 * four], palette) : undefined;
}
