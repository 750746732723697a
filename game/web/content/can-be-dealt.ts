type Coded = readonly Readonly<{ id: string }>[];

/** The cards that a first round is dealt from. */
export type DealtCards = Readonly<{ cards?: readonly string[]; pile: readonly string[] }>;

/** Whether a deck has all the cards that a first round is dealt from. */
export function canBeDealt(
  { cards = [], pile }: DealtCards,
  deck: Readonly<{ failures: Coded; measures: Coded }>,
): boolean {
  const codes = new Set([...deck.failures, ...deck.measures].map(({ id }) => id));
  return [...cards, ...pile].every((code) => codes.has(code));
}
