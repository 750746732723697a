import { lazy } from "react";
import { webMode } from "../../web/play/web-mode.ts";
import { firstRound } from "./first-round/first-round.ts";
import { useStepWords } from "./first-round/use-step-words.ts";
import {
  gameName,
  playerMoves,
  roundLimits,
  type SupertrumpfResult,
  type SupertrumpfView,
  seatLimits,
} from "./rules/state.ts";
import type { SupertrumpfChoice } from "./table/set-up.tsx";
import { supertrumpfSound } from "./table/sounds.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

const loadTable = () => import("./table/table.tsx");

export const supertrumpf = webMode<SupertrumpfView, SupertrumpfResult, SupertrumpfChoice>({
  name: gameName,
  seats: seatLimits,
  playerMoves,
  Table: lazy(async () => ({ default: (await loadTable()).SupertrumpfTable })),
  load: (language) => [loadTable(), useModeTexts.load(language)],
  Summary: lazy(async () => ({ default: (await import("./table/result.tsx")).SupertrumpfSummary })),
  SetUp: lazy(async () => ({ default: (await import("./table/set-up.tsx")).SupertrumpfSetUp })),
  defaultSetup: { roundCap: roundLimits.default, learningSeconds: 0 },
  soundOf: supertrumpfSound,
  firstRound,
  useStepWords,
});
