import { lazy } from "react";
import { webMode } from "../../web/play/web-mode.ts";
import { firstRound } from "./first-round/first-round.ts";
import { useStepWords } from "./first-round/use-step-words.ts";
import {
  gameName,
  playerMoves,
  type RettungsrundeResult,
  type RettungsrundeView,
  roundLimits,
  seatLimits,
} from "./rules/state.ts";
import type { RettungsrundeWish } from "./table/set-up.tsx";
import { rettungsrundeSound } from "./table/sounds.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

const loadTable = () => import("./table/table.tsx");

export const rettungsrunde = webMode<RettungsrundeView, RettungsrundeResult, RettungsrundeWish>({
  name: gameName,
  seats: seatLimits,
  playerMoves,
  Table: lazy(async () => ({ default: (await loadTable()).RettungsrundeTable })),
  load: (language) => [loadTable(), useModeTexts.load(language)],
  Summary: lazy(async () => ({ default: (await import("./table/result.tsx")).RettungsrundeSummary })),
  SetUp: lazy(async () => ({ default: (await import("./table/set-up.tsx")).RettungsrundeSetUp })),
  defaultSetup: { rounds: roundLimits.default, talkSeconds: 0, learningSeconds: 0 },
  soundOf: rettungsrundeSound,
  firstRound,
  useStepWords,
});
