import { contrastRatio, luminance } from "../colour/luminance.ts";
import type { Palette } from "../colour/palette.ts";
import type { Painted, PaintedText } from "./painted/paint.ts";
import { contains } from "./painted/path.ts";
import { type Rgb, screenColour } from "./painted/screen-colour.ts";
import { isVisible, quoted } from "./painted/texts.ts";

/** What WCAG 2 counts as large, in pt, and the contrast it needs then. */
const large = { size: 18, contrast: 3 };

/** Every text of a page that stands out from what it lies on by less than `least`, as WCAG 2 counts it. */
export function faintTexts(page: readonly Painted[], least: number, palette: Palette): string[] {
  const faults = page.flatMap((text, index) => {
    if (text.kind !== "text" || !isVisible(text)) return [];
    const needed = text.size >= large.size ? Math.min(least, large.contrast) : least;
    const contrast = leastContrast(text, page, index, palette);
    // Shown as it is judged: 4.49 is not 4.5.
    const shown = Math.floor(contrast * 100) / 100;
    return contrast >= needed - 0.005 ? [] : [`${quoted(text)} has a contrast of ${shown}, ${needed} is the least`];
  });
  return [...new Set(faults)];
}

/** `place` is that of the text on the page: what comes before it lies below. */
function leastContrast(text: PaintedText, page: readonly Painted[], place: number, palette: Palette): number {
  const ratios = [0.02, 0.5, 0.98].flatMap((share) => {
    const at = (axis: 0 | 1) => text.start[axis] + share * (text.end[axis] - text.start[axis]) + 0.3 * text.up[axis];
    const ground = groundAt(at(0), at(1), page, place, palette);
    const own = screenColour(text.paint, palette);
    if (ground === undefined || own === undefined) return [];
    return [contrastRatio(luminance(...blend(own, ground, text.alpha)), luminance(...ground))];
  });
  return Math.min(21, ...ratios);
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
