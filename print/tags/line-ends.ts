import { operationsIn } from "../pdf/content-stream.ts";
import type { FontText } from "./to-unicode.ts";

/**
 * Puts the space back at the end of a line that has no room left for it: Chromium sets it as a text of its own and then
 * paints nothing. Without it a reader makes one word of two.
 */
export function fillLineEnds(content: string, fonts: ReadonlyMap<string, FontText>): string {
  const out: string[] = [];
  const before: string[] = [];
  let font: FontText = new Map();
  for (const { operator, operands, start, end } of operationsIn(content)) {
    if (operator === "Tf") font = fonts.get(operands[0] ?? "") ?? new Map();
    out.push(content.slice(start, end));
    before.push(operator);
    if (before.slice(-4).join(" ") !== "Tj ET BT ET") continue;
    const space = [...font].find(([, text]) => text === " ")?.[0];
    if (space !== undefined) out.splice(-3, 3, `<${space}> Tj`, "ET");
  }
  return out.join("\n");
}
