const all = ["de", "en", "de-simple"] as const;

/** The languages to look at something in: without FULL=1 one of them, by turns. */
export function languagesInTurn(turn: number): readonly string[] {
  return process.env.FULL === "1" ? all : all.slice(turn % all.length, (turn % all.length) + 1);
}
