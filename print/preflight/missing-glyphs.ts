import { type Message, message } from "../../cards/text/message.ts";
import type { Painted } from "../pdf/interpreter/paint.ts";
import { quoted, textsOf } from "../pdf/interpreter/texts.ts";

/** Every text of a page with a sign that its font does not have: a box (“tofu”) stands there. */
export function missingGlyphs(page: readonly Painted[]): Message[] {
  return textsOf(page)
    .filter((text) => text.missing > 0)
    .map((text) => message("missing-sign", { text: quoted(text) }));
}
