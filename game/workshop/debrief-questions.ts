/**
 * `index` stands with the notes, and is the same in the long form and in the short one, and in all languages; `isSilent`:
 * nobody writes an answer.
 */
export type DebriefQuestion = Readonly<{ index: number; text: string; isSilent: boolean }>;

/** What is asked where no guide asks anything: each a group of its own. */
export const defaultQuestions = ["feeling", "happened", "reminds", "whatIf", "next"] as const;

/** What is asked when the room looks back: all of it, or in short the first of each group. */
export function debriefQuestions(
  groups: readonly Readonly<{ items: readonly string[]; silent?: readonly number[] | undefined }>[],
  isShort: boolean,
): readonly DebriefQuestion[] {
  let index = 0;
  return groups.flatMap(({ items, silent = [] }) =>
    items.flatMap((text, place) => {
      const question = { index, text, isSilent: silent.includes(place) };
      index += 1;
      return isShort && place > 0 ? [] : [question];
    }),
  );
}
