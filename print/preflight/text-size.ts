import type { Palette } from "../colour/palette.ts";
import type { Painted } from "../pdf/interpreter/paint.ts";
import { isVisible, quoted } from "../pdf/interpreter/texts.ts";
import { lookOf } from "./ground.ts";

/** Rounding of sizes in a PDF, in pt. */
const tolerance = 0.02;

/** The least size of type in pt; light type on a dark ground may need more, since ink runs into it. */
export type MinimumType = Readonly<{ minimumType: number; minimumNegativeType?: number | undefined }>;

/** Every text of a page that is smaller than it may be. */
export function smallTexts(page: readonly Painted[], min: MinimumType, palette: Palette): string[] {
  const { minimumType, minimumNegativeType = minimumType } = min;
  return page.flatMap((text, place) => {
    if (text.kind !== "text" || !isVisible(text)) return [];
    const isSmallerThan = (size: number) => text.size < size - tolerance;
    const fault = (size: number, where: string) =>
      `${quoted(text)} is set in ${text.size.toFixed(2)} pt, ${size} pt is the least${where}`;
    if (isSmallerThan(minimumType)) return [fault(minimumType, "")];
    if (!isSmallerThan(minimumNegativeType)) return [];
    const look = lookOf(text, 0.5, page, place, palette);
    return look !== undefined && look.text > look.ground ? [fault(minimumNegativeType, " for light type on dark")] : [];
  });
}
