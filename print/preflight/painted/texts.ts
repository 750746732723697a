import type { Painted, PaintedText } from "./paint.ts";

/** The runs of text on a page that can be seen. */
export const textsOf = (page: readonly Painted[]): PaintedText[] =>
  page.filter((painted) => painted.kind === "text").filter((text) => text.words.trim() !== "" || text.missing > 0);

const longest = 40;

/** A run of text as a finding names it. */
export function quoted({ words }: PaintedText): string {
  const text = words.replace(/\s+/g, " ").trim();
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
