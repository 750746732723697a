import type { FontText } from "./to-unicode.ts";

/**
 * Puts the space back at the end of a line that has no room left for it: Chromium sets it as a text of its own and then
 * paints nothing. Without it a reader makes one word of two.
 */
export function fillLineEnds(content: string, fonts: ReadonlyMap<string, FontText>): string {
  let font: FontText = new Map();
  const blankOf = (map: FontText) => [...map].find(([, text]) => text === " ")?.[0];
  return content.replace(fontOrLineEnd, (whole, name?: string) => {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      return whole;
    }
    const space = blankOf(font);
    return space === undefined ? whole : `Tj\n<${space}> Tj\nET`;
  });
}

/** A font that is taken, by its name, or a line's end: an empty text after one that shows something. */
const fontOrLineEnd = /(?<!\S)(\/\S+) \S+ Tf(?!\S)|(?<!\S)Tj\s+ET\s+BT\s+ET(?!\S)/g;
