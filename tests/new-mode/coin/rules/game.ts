import type { Game, MoveFn } from "boardgame.io";
import { ActivePlayers, INVALID_MOVE } from "boardgame.io/core";
import { type CoinSetup, type CoinState, gameName, roundLimits, type Side, seatLimits, sides } from "./state.ts";
import { isOver, matchResult, settle, toss, viewFor } from "./toss.ts";

type Move = MoveFn<CoinState>;

const guess: Move = ({ G, playerID, random }, side: unknown) => {
  if (isOver(G) || !sides.includes(side as Side)) return INVALID_MOVE;
  G.guesses[Number(playerID)] = side as Side;
  settle(G, random.Shuffle);
  return undefined;
};

/** Facilitator: the coin falls with the guesses as they stand. */
const tossNow: Move = ({ G, random }) => toss(G, random.Shuffle);

const setAbsent: Move = ({ G, random }, seat: unknown, isAbsent: unknown) => {
  if (typeof seat !== "number" || typeof isAbsent !== "boolean" || G.absent[seat] === undefined) return INVALID_MOVE;
  G.absent[seat] = isAbsent;
  settle(G, random.Shuffle);
  return undefined;
};

const stop: Move = ({ G }) => {
  G.isStopped = true;
};

const onServer = (move: Move) => ({ move, client: false, undoable: false, ignoreStaleStateID: true });

/** Everybody guesses how the coin falls. */
export const coin = (): Game<CoinState, Record<string, unknown>, CoinSetup> => ({
  name: gameName,
  minPlayers: seatLimits.min,
  maxPlayers: seatLimits.max,
  disableUndo: true,
  setup: ({ ctx }, setup) => ({
    rounds: setup?.rounds ?? roundLimits.default,
    guesses: Array(ctx.numPlayers).fill(null),
    points: Array(ctx.numPlayers).fill(0),
    absent: Array(ctx.numPlayers).fill(false),
    tosses: [],
    isStopped: false,
  }),
  playerView: ({ G, playerID }) => viewFor(G, playerID === null ? null : Number(playerID)),
  turn: { activePlayers: ActivePlayers.ALL },
  moves: {
    guess: onServer(guess),
    tossNow: onServer(tossNow),
    setAbsent: onServer(setAbsent),
    timeUp: onServer(stop),
    endMatch: onServer(stop),
  },
  endIf: ({ G }) => matchResult(G),
});
