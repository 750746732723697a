import type { ReactNode } from "react";
import { type Strip, stripThickness } from "../paper/outer-strips.ts";

type SheetNotesProps = Readonly<{
  /** Of the sheet, in mm. */
  size: Readonly<{ width: number; height: number }>;
  /** Where the scale check and the name of the sheet stand. */
  scale: Readonly<{ strip: Strip; wordsOf: (length: number) => string }>;
  slug: Readonly<{ strip: Strip; words: string }>;
  /** Size of the type in pt. */
  type: number;
}>;

/** Capitals of Barlow Condensed are this part of the type size. */
const capitals = 0.7;
const gap = 3;
/** Where a strip is shorter than this in mm, a ruler of half the length leaves room for the words. */
const longStrip = 195;
const rulerIn = (strip: number): number => (strip < longStrip ? 50 : 100);

/** Beside the cuts of a sheet: a ruler that shows whether it was printed smaller, and what it is. Lies over the sheet. */
export function SheetNotes({ size: { width, height }, scale, slug, type }: SheetNotesProps) {
  // A hair more, or rounding makes it smaller than asked for.
  const size = type * 0.35278 + 0.01;
  return (
    <svg
      className="lines sheet-notes"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      aria-hidden="true"
    >
      <InStrip strip={scale.strip} size={size}>
        {(length) => (
          <>
            <Ruler length={rulerIn(length)} size={size} />
            <text x={rulerIn(length) + gap} y={0} fontSize={size} data-width={length - rulerIn(length) - gap}>
              {scale.wordsOf(rulerIn(length))}
            </text>
          </>
        )}
      </InStrip>
      <InStrip strip={slug.strip} size={size}>
        {(length) => (
          <text x={length / 2} y={0} fontSize={size} textAnchor="middle" data-width={length}>
            {slug.words}
          </text>
        )}
      </InStrip>
    </svg>
  );
}

type InStripProps = Readonly<{ strip: Strip; size: number; children: (length: number) => ReactNode }>;

/** Draws along a strip: x from its beginning, y = 0 on the baseline of a line that stands in its middle. */
function InStrip({ strip, size, children }: InStripProps) {
  const { x, y, width, height, upright } = strip;
  const baseline = (stripThickness(strip) + capitals * size) / 2;
  const place = upright ? `translate(${x + baseline} ${y + height}) rotate(-90)` : `translate(${x} ${y + baseline})`;
  return <g transform={place}>{children(upright ? height : width)}</g>;
}

/** A line of `length` mm with a mark at every centimetre, the middle and the ends marked higher. */
function Ruler({ length, size }: { length: number; size: number }) {
  const high = capitals * size;
  const marks = Array.from(
    { length: length / 10 + 1 },
    (_, index) => `M${10 * index} 0v${index % 5 === 0 ? -high : -high / 2}`,
  );
  return (
    <>
      <path className="cut" d={`M0 0h${length}`} />
      <path className="cut" d={marks.join("")} />
      {[0, 50]
        .filter((mm) => mm < length)
        .map((mm) => (
          <text key={mm} x={mm + 0.8} y={-0.5} fontSize={size}>
            {mm}
          </text>
        ))}
    </>
  );
}
