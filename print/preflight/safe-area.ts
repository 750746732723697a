import { type Message, message } from "../../cards/text/message.ts";
import type { Painted, PaintedText } from "../pdf/interpreter/paint.ts";
import { quoted, textsOf } from "../pdf/interpreter/texts.ts";
import type { PageBoxes } from "../pdf/page-box.ts";
import { points } from "../pdf/points.ts";

/** A capital's height as a share of the size; what hangs below the line is measured on the page (measure-fit.ts). */
const capital = 0.66;
/** What rounding to screen pixels may cost, in mm. */
const tolerance = 0.1;

/** Every text of a page that is nearer to the cut than `safe` mm. */
export function unsafeTexts(page: readonly Painted[], { media, trim = media }: PageBoxes, safe: number): Message[] {
  const inset = (from: number, length: number) => [points(from + safe), points(from + length - safe)] as const;
  const [left, right] = inset(trim.x, trim.width);
  const [bottom, top] = inset(trim.y, trim.height);
  return textsOf(page).flatMap((text) => {
    const off = cornersOf(text).map(([x, y]) => Math.max(left - x, x - right, bottom - y, y - top));
    const millimetres = Math.max(...off) / points(1);
    return millimetres <= tolerance ? [] : [message("unsafe-text", { text: quoted(text), millimetres })];
  });
}

function cornersOf({ start, end, up }: PaintedText): (readonly [number, number])[] {
  return [start, end].flatMap(([x, y]) => [
    [x, y],
    [x + capital * up[0], y + capital * up[1]],
  ]);
}
