import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { legalAsks, playAsk } from "./ask.ts";
import { stop } from "./end.ts";
import { endLearningWhenReady, noteAbsence } from "./learning.ts";
import { viewFor } from "./player-view.ts";
import type { QuartettState } from "./state.ts";

type Move = MoveFn<QuartettState>;

/** ask(seat, card): the seat on turn asks one other for one card. */
export const askMove: Move = ({ G, playerID }, asked: unknown, card: unknown) => {
  const seat = Number(playerID);
  const { seats, cards } = legalAsks(viewFor(G, seat), seat);
  const [other, wanted] = [seats.find((legal) => legal === asked), cards.find((legal) => legal === card)];
  if (other === undefined || wanted === undefined) return INVALID_MOVE;
  playAsk(G, other, wanted);
  return undefined;
};

/**
 * ready(laid): a seat has seen enough. `laid` is the number of quartets laid when it said so: since these moves may
 * arrive late, one that was meant for an earlier learning moment must not count for this one.
 */
export const readyMove: Move = ({ G, playerID }, laid: unknown) => {
  const seat = Number(playerID);
  if (G.learning === null || laid !== G.laid.length || G.learning.ready.includes(seat)) return INVALID_MOVE;
  G.learning.ready.push(seat);
  endLearningWhenReady(G);
  return undefined;
};

/** endLearning(): play goes on, whoever is ready. */
export const endLearningMove: Move = ({ G }) => {
  if (G.learning === null) return INVALID_MOVE;
  G.learning = null;
  return undefined;
};

/** setAbsent(seat, isAbsent): learning moments no longer wait for this seat, or wait for it again. */
export const setAbsentMove: Move = ({ G }, seat: unknown, isAbsent: unknown) => {
  if (typeof seat !== "number" || G.hands[seat] === undefined || typeof isAbsent !== "boolean") return INVALID_MOVE;
  noteAbsence(G, seat, isAbsent);
  return undefined;
};

/** timeUp(): the agreed time is over; the match ends as it stands. */
export const timeUpMove: Move = ({ G }) => {
  stop(G, "time");
};

/** endMatch(): the match ends as it stands. */
export const endMatchMove: Move = ({ G }) => {
  stop(G, "facilitator");
};
