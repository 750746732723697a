import { luminance } from "../colour/luminance.ts";
import type { Palette } from "../colour/palette.ts";
import type { Painted, PaintedText } from "../pdf/interpreter/paint.ts";
import { contains } from "../pdf/interpreter/path.ts";
import { type Rgb, screenColour } from "./screen-colour.ts";

/**
 * How light a text and what it lies on are, from 0 to 1, at `share` of its length; undefined where a gradient lies there.
 * `place` is that of the text on the page: what comes before it lies below.
 */
export function lookOf(
  text: PaintedText,
  share: number,
  page: readonly Painted[],
  place: number,
  palette: Palette,
): Readonly<{ text: number; ground: number }> | undefined {
  const at = (axis: 0 | 1) => text.start[axis] + share * (text.end[axis] - text.start[axis]) + 0.3 * text.up[axis];
  const ground = groundAt(at(0), at(1), page, place, palette);
  const own = screenColour(text.paint, palette);
  if (ground === undefined || own === undefined) return undefined;
  return { text: luminance(...blend(own, ground, text.alpha)), ground: luminance(...ground) };
}

/** The colour at a point once the first `count` of a page are painted; undefined for a gradient. */
function groundAt(x: number, y: number, page: readonly Painted[], count: number, palette: Palette): Rgb | undefined {
  const over: { colour: Rgb; alpha: number }[] = [];
  let ground: Rgb = [1, 1, 1];
  for (let index = count - 1; index >= 0; index -= 1) {
    const painted = page[index];
    if (painted?.kind !== "area" || !contains(painted.area, x, y)) continue;
    if (!painted.clips.every((clip) => contains(clip, x, y))) continue;
    const colour = screenColour(painted.paint, palette);
    if (colour === undefined) return undefined;
    if (painted.alpha >= 1) {
      ground = colour;
      break;
    }
    over.unshift({ colour, alpha: painted.alpha });
  }
  return over.reduce<Rgb>((under, { colour, alpha }) => blend(colour, under, alpha), ground);
}

const blend = (over: Rgb, under: Rgb, alpha: number): Rgb => [
  over[0] * alpha + under[0] * (1 - alpha),
  over[1] * alpha + under[1] * (1 - alpha),
  over[2] * alpha + under[2] * (1 - alpha),
];
