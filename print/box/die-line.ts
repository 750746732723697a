import type { BoxSize } from "./box-size.ts";

/** What the stock of the box itself takes away inside, in mm. */
const board = 0.4;
/** Lengths in mm: flap that is glued, tongue of the lid, its corners, half the hole for the thumb. */
const glue = 10;
const tongue = 13;
const corner = 6;
const thumb = 8;

/** A panel from its upper left corner, in mm. */
export type Panel = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A tuck box laid flat; x to the right, y down, lengths in mm. */
export type DieLine = Readonly<{
  width: number;
  height: number;
  /** SVG path of the outline. */
  cut: string;
  /** SVG path of all folds. */
  folds: string;
  panels: Readonly<Record<"glue" | "front" | "left" | "back" | "right" | "lid" | "bottom", Panel>>;
}>;

/** The die-line of a box that is `inner` mm inside: glue flap, front, side, back with lid and bottom, side. */
export function dieLine(inner: BoxSize): DieLine {
  const [w, h, d] = [inner.width + board, inner.height + board, inner.depth + board];
  const flap = Math.min(18, w / 2 - 2, d + tongue);
  const chamfer = Math.min(3, d / 4);
  const x0 = glue;
  const [x1, x2, x3, x4] = [x0 + w, x0 + w + d, x0 + 2 * w + d, x0 + 2 * w + 2 * d];
  const y0 = Math.max(d + tongue, flap);
  const y1 = y0 + h;
  /** Flap, lid and flap along one end; `up` is −1 at the head and 1 at the foot. */
  const end = (y: number, up: number) => {
    const far = y + up * (d + tongue);
    const rim = far - up * corner;
    return [
      `L${x1 + chamfer} ${y + up * flap}H${x2 - chamfer}L${x2} ${y}`,
      `V${rim}Q${x2} ${far} ${x2 + corner} ${far}H${x3 - corner}Q${x3} ${far} ${x3} ${rim}V${y}`,
      `L${x3 + chamfer} ${y + up * flap}H${x4 - chamfer}L${x4} ${y}`,
    ].join("");
  };
  const middle = x0 + w / 2;
  const head = `M${x0} ${y0}H${middle - thumb}A${thumb} ${thumb} 0 0 0 ${middle + thumb} ${y0}H${x1}${end(y0, -1)}`;
  const foot = `M${x0} ${y1}H${x1}${end(y1, 1)}`;
  const sides = `M${x4} ${y0}V${y1}M${x0} ${y0}L${x0 - glue} ${y0 + 5}V${y1 - 5}L${x0} ${y1}`;
  const across = [y0, y1].map((y) => `M${x1} ${y}H${x4}`);
  const lids = [y0 - d, y1 + d].map((y) => `M${x2} ${y}H${x3}`);
  const upright = [x0, x1, x2, x3].map((x) => `M${x} ${y0}V${y1}`);
  const panel = (x: number, width: number): Panel => ({ x, y: y0, width, height: h });
  return {
    width: x4,
    height: 2 * y0 + h,
    cut: head + foot + sides,
    folds: [...upright, ...across, ...lids].join(""),
    panels: {
      glue: panel(0, glue),
      front: panel(x0, w),
      left: panel(x1, d),
      back: panel(x2, w),
      right: panel(x3, d),
      lid: { x: x2, y: y0 - d, width: w, height: d },
      bottom: { x: x2, y: y1 + d, width: w, height: tongue },
    },
  };
}
