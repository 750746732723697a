import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { endMatch, endPlay, isPlayOver } from "./end.ts";
import { markReady, noteAbsence, pickTrick, skipPick } from "./learning.ts";
import type { PlainMove } from "./plain-state.ts";
import type { PlayDeck, Shuffle, SupertrumpfState } from "./state.ts";
import { playTrick } from "./trick.ts";

type Move = MoveFn<SupertrumpfState>;

/**
 * The leader names one of the values; the cards decide the rest. Changes `state`, unless this seat may not name this
 * value now: returns whether it may.
 */
function pickValue(state: SupertrumpfState, deck: PlayDeck, seat: number, value: unknown, shuffle: Shuffle) {
  if (typeof value !== "string" || !Object.hasOwn(deck.better, value) || seat !== state.leader) return false;
  playTrick(state, deck, value);
  if (isPlayOver(state)) endPlay(state, shuffle);
  return true;
}

/** `pickValue` on a copy of the plain state. */
export function pickValueMove(deck: PlayDeck): PlainMove {
  return ({ plain, playerID, random }, value: unknown) => {
    const { hands, pot, history } = plain;
    const state = { ...plain, hands: hands.map((hand) => [...hand]), pot: [...pot], history: [...history] };
    // Immer takes what is frozen as it is; to look through all that has been played cost a tenth of a move.
    return pickValue(state, deck, Number(playerID), value, random.Shuffle) ? Object.freeze(state) : INVALID_MOVE;
  };
}

/** The seat with fewest cards picks one trick played, by its index in the history. */
export const pickTrickMove: Move = ({ G, playerID }, trick: unknown) =>
  pickTrick(G, Number(playerID), trick) ? undefined : INVALID_MOVE;

export const skipPickMove: Move = ({ G }) => (skipPick(G) ? undefined : INVALID_MOVE);

export const readyMove: Move = ({ G, playerID }) => (markReady(G, Number(playerID)) ? undefined : INVALID_MOVE);

/** setAbsent(seat, isAbsent): the learning moment no longer waits for this seat, or waits for it again. */
export const setAbsentMove: Move = ({ G }, seat: unknown, isAbsent: unknown) => {
  const isKnown = typeof seat === "number" && typeof isAbsent === "boolean";
  return isKnown && noteAbsence(G, seat, isAbsent) ? undefined : INVALID_MOVE;
};

/** Facilitator or server: the agreed time is over. Cards waiting in a tie count for nobody. */
export const timeUpMove: Move = ({ G, random }) => endPlay(G, random.Shuffle, "time");

/** Facilitator: the learning moment is over, and with it the match. */
export const endLearningMove: Move = ({ G }) => endMatch(G);

/** Facilitator: ends the match at once, with the result as it stands. */
export const endMatchMove: Move = ({ G }) => endMatch(G);
