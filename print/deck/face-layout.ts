import type { CardFormat } from "../paper/card-format.ts";

/** The size of a face in its own units: face.css is drawn for 59 × 91 of them and keeps text 4 of them from the cut. */
const face = { width: 59, height: 91, safe: 4 };
/** The drawing of a face is this many times as high as it is wide: a wider face needs to be higher, too. */
const drawing = 34 / 65;

export type FaceLayout = Readonly<{
  /** mm of one unit (--u). */
  unit: number;
  /** Units from edge to edge without bleed. */
  width: number;
  height: number;
  /** Units by which backgrounds run past that. */
  bleed: number;
}>;

/**
 * How the face fills a card of `format`: as large as fits, the rest goes to height or width. Where text has to stay
 * farther from the cut than the face does by itself, the whole face shrinks and its backgrounds run out farther.
 */
export function faceLayout(format: CardFormat): FaceLayout {
  const isNarrow = format.width / face.width <= format.height / face.height;
  const slope = isNarrow ? 0 : drawing;
  const standard = isNarrow ? face.width : face.height - drawing * face.width;
  /** The longest unit with which the face fits, `inset` mm from the cut on each side. */
  const unitOf = (inset: number) => {
    const [width, height] = [format.width - 2 * inset, format.height - 2 * inset];
    return (isNarrow ? width : height - slope * width) / standard;
  };
  const missing = Math.max(0, format.safe - face.safe * unitOf(0));
  // Each mm of inset makes the face's own margin smaller, too.
  const inset = missing / (1 - (2 * face.safe * (1 - slope)) / standard);
  const unit = unitOf(inset);
  return {
    unit,
    width: (format.width - 2 * inset) / unit,
    height: (format.height - 2 * inset) / unit,
    bleed: (format.bleed + inset) / unit,
  };
}
