import type { Tag } from "../pdf/tag-tree.ts";
import { blocksIn, type FileText } from "./read-aloud.ts";

/**
 * Whether a reader finds the words that eyes find: none glued at the ends of lines, none without text. Those of a figure
 * are not read: its alternative text is.
 */
export function checkWords(tags: readonly Tag[], text: FileText): string[] {
  const read = blocksIn(tags, text).filter(({ tag }) => tag.role !== "Figure");
  return read.flatMap(({ tag, lines }) => [
    ...lines.flatMap((line, index) => {
      const next = lines[index + 1];
      return next !== undefined && isGlued(line, next)
        ? [`${tag.role}: “${lastWord(line)}|${firstWord(next)}” become one word`]
        : [];
    }),
    ...(lines.some((line) => line.includes("\ufffd"))
      ? [`${tag.role}: signs without text in “${lines.join("")}”`]
      : []),
  ]);
}

/** Lines may end within a word only after a hyphen, a dash or a slash. */
const isGlued = (line: string, next: string): boolean => !/[\s\u00ad\u200b\-–—/…:]$/u.test(line) && !/^\s/u.test(next);

const lastWord = (line: string): string => /\S*$/u.exec(line)?.[0] ?? "";
const firstWord = (line: string): string => /^\S*/u.exec(line)?.[0] ?? "";
