/**
 * What a way out is called where people read of it: the letter of its cause, where the deck has given it one, and its
 * number. Its id would tell the number of the cause.
 */
export const measureCode = (
  letter: string | undefined,
  { id, number }: Readonly<{ id: string; number: number }>,
): string => (letter === undefined ? id : `${letter}${number}`);
