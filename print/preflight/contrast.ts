import { distinctMessages, type Message, message } from "../../cards/text/message.ts";
import { contrastRatio } from "../colour/luminance.ts";
import type { Palette } from "../colour/palette.ts";
import type { Painted, PaintedText } from "../pdf/interpreter/paint.ts";
import { isVisible, quoted } from "../pdf/interpreter/texts.ts";
import { lookOf } from "./ground.ts";

/** What WCAG 2 counts as large, in pt, and the contrast it needs then. */
const large = { size: 18, contrast: 3 };

/** Every text of a page that stands out from what it lies on by less than `min`, as WCAG 2 counts it. */
export function faintTexts(page: readonly Painted[], min: number, palette: Palette): Message[] {
  const faults = page.flatMap((text, index) => {
    if (text.kind !== "text" || !isVisible(text)) return [];
    const needed = text.size >= large.size ? Math.min(min, large.contrast) : min;
    const contrast = minContrast(text, page, index, palette);
    // Shown as it is judged: 4.49 is not 4.5.
    const shown = Math.floor(contrast * 100) / 100;
    return contrast >= needed - 0.005
      ? []
      : [message("faint-text", { text: quoted(text), contrast: shown, min: needed })];
  });
  return distinctMessages(faults);
}

/** `place` is that of the text on the page: what comes before it lies below. */
function minContrast(text: PaintedText, page: readonly Painted[], place: number, palette: Palette): number {
  const ratios = [0.02, 0.5, 0.98].flatMap((share) => {
    const look = lookOf(text, share, page, place, palette);
    return look === undefined ? [] : [contrastRatio(look.text, look.ground)];
  });
  return Math.min(21, ...ratios);
}
