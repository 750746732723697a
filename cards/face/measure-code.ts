import type { Cause, MeasureCard } from "../deck.ts";

/**
 * What a way out is called on its front: the letter of its group, where the deck has given it one, and its number. Its
 * code would tell the number of the cause.
 */
export const measureCode = ({ letter }: Cause, { id, number }: Pick<MeasureCard, "id" | "number">): string =>
  letter === undefined ? id : `${letter}${number}`;
