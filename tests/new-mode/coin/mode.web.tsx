import { lazy } from "react";
import { webMode } from "../../../game/web/play/web-mode.ts";
import { firstRound } from "./first-round/first-round.ts";
import {
  type CoinResult,
  type CoinSetup,
  type CoinView,
  gameName,
  playerMoves,
  roundLimits,
  seatLimits,
} from "./rules/state.ts";

const loadTable = () => import("./table/table.tsx");

export const coin = webMode<CoinView, CoinResult, CoinSetup>({
  name: gameName,
  seats: seatLimits,
  playerMoves,
  Table: lazy(async () => ({ default: (await loadTable()).CoinTable })),
  load: () => [loadTable()],
  Summary: lazy(async () => ({ default: (await import("./table/result.tsx")).CoinSummary })),
  SetUp: lazy(async () => ({ default: (await import("./table/set-up.tsx")).CoinSetUp })),
  defaultSetup: { rounds: roundLimits.default },
  soundOf: () => null,
  firstRound,
  useStepWords: () => ({
    guess: { title: "Guess", text: "Say how the coin will fall." },
    end: { title: "That is all", text: "Whoever was right most often wins." },
  }),
});
