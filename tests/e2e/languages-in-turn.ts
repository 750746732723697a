import { inTurn } from "../../print/fixtures/in-turn.ts";

const all = ["de", "en", "de-simple"] as const;

/** The languages to look at something in: without FULL=1 one of them, by turns. */
export const languagesInTurn = (turn: number): readonly string[] => inTurn(all, turn);

/** The same for one of `count` looks that follow each other: the language changes twice on the way, which takes its time. */
export const languagesInStretches = (index: number, count: number): readonly string[] =>
  languagesInTurn(Math.floor((index * all.length) / count));
