import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { type ValueId, valueIds } from "../../../cards/schema/vocabulary.ts";
import type { PlayDeck, SupertrumpfState } from "./state.ts";
import { playTrick } from "./trick.ts";

/** The leader names one of the six values; the cards decide the rest. */
export function pickValueMove(deck: PlayDeck): MoveFn<SupertrumpfState> {
  return ({ G, playerID }, value: unknown) => {
    if (!valueIds.includes(value as ValueId) || Number(playerID) !== G.leader) return INVALID_MOVE;
    playTrick(G, deck, value as ValueId);
    return undefined;
  };
}
