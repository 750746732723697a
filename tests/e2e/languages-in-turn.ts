import { inTurn } from "../../print/fixtures/in-turn.ts";

const all = ["de", "en", "de-simple"] as const;

/** The languages to look at something in: without FULL=1 one of them, by turns. */
export const languagesInTurn = (turn: number): readonly string[] => inTurn(all, turn);
