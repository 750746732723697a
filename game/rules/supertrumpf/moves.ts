import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { type ValueId, valueIds } from "../../../cards/schema/vocabulary.ts";
import { endMatch, endPlay, isPlayOver } from "./end.ts";
import { markReady, pickTrick, skipPick } from "./learning.ts";
import type { PlayDeck, SupertrumpfState } from "./state.ts";
import { playTrick } from "./trick.ts";

type Move = MoveFn<SupertrumpfState>;

/** The leader names one of the six values; the cards decide the rest. */
export function pickValueMove(deck: PlayDeck): Move {
  return ({ G, playerID, random }, value: unknown) => {
    if (!valueIds.includes(value as ValueId) || Number(playerID) !== G.leader) return INVALID_MOVE;
    playTrick(G, deck, value as ValueId);
    if (isPlayOver(G)) endPlay(G, random.Shuffle);
    return undefined;
  };
}

/** The seat with fewest cards picks one trick played, by its index in the history. */
export const pickTrickMove: Move = ({ G, playerID }, trick: unknown) =>
  pickTrick(G, Number(playerID), trick) ? undefined : INVALID_MOVE;

export const skipPickMove: Move = ({ G }) => (skipPick(G) ? undefined : INVALID_MOVE);

export const readyMove: Move = ({ G, playerID }) => (markReady(G, Number(playerID)) ? undefined : INVALID_MOVE);

/** Facilitator or server: the agreed time is over. Cards waiting in a tie count for nobody. */
export const timeUpMove: Move = ({ G, random }) => endPlay(G, random.Shuffle);

/** Facilitator: the learning moment is over, and with it the match. */
export const endLearningMove: Move = ({ G }) => endMatch(G);

/** Facilitator: ends the match at once, with the result as it stands. */
export const endMatchMove: Move = ({ G }) => endMatch(G);
