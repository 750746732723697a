import type { Painted, PaintedText } from "./paint.ts";

/** The runs of text on a page that can be seen. */
export const textsOf = (page: readonly Painted[]): PaintedText[] =>
  page.filter((painted) => painted.kind === "text").filter(isVisible);

/** Whether a run is more than spaces. One whose font does not tell its letters counts as visible. */
export const isVisible = ({ words }: PaintedText): boolean => !/^\s+$/.test(words);

const longest = 40;

/** A run of text as a finding names it. */
export function quoted({ words }: PaintedText): string {
  const text = words.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
