const all = ["de", "en", "de-simple"] as const;

/** Without FULL=1 and with a turn, one of them, so that each has its turn; otherwise all. */
export function inTurn<Item>(items: readonly Item[], turn: number | undefined): readonly Item[] {
  if (turn === undefined || process.env.FULL === "1") return items;
  return items.slice(turn % items.length, (turn % items.length) + 1);
}

/** The languages to look at something in: without FULL=1 one of them, by turns. */
export const languagesInTurn = (turn: number): readonly string[] => inTurn(all, turn);
