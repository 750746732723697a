import { type Message, message } from "../../cards/text/message.ts";
import type { Palette } from "../colour/palette.ts";
import type { Painted } from "../pdf/interpreter/paint.ts";
import { isVisible, quoted } from "../pdf/interpreter/texts.ts";
import { lookOf } from "./ground.ts";

/** Rounding of sizes in a PDF, in pt. */
const tolerance = 0.02;

/** The least size of type in pt; light type on a dark ground may need more, since ink runs into it. */
export type MinimumType = Readonly<{ minimumType: number; minimumNegativeType?: number | undefined }>;

/** Every text of a page that is smaller than it may be. */
export function smallTexts(page: readonly Painted[], min: MinimumType, palette: Palette): Message[] {
  const { minimumType, minimumNegativeType = minimumType } = min;
  return page.flatMap((text, place) => {
    if (text.kind !== "text" || !isVisible(text)) return [];
    const isSmallerThan = (size: number) => text.size < size - tolerance;
    const fault = (min: number, ground: "any" | "dark") =>
      message("small-type", { text: quoted(text), size: text.size, min, ground });
    if (isSmallerThan(minimumType)) return [fault(minimumType, "any")];
    if (!isSmallerThan(minimumNegativeType)) return [];
    const look = lookOf(text, 0.5, page, place, palette);
    return look !== undefined && look.text > look.ground ? [fault(minimumNegativeType, "dark")] : [];
  });
}
