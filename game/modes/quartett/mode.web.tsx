import { lazy } from "react";
import { webMode } from "../../web/play/web-mode.ts";
import { firstRound } from "./first-round/first-round.ts";
import { useStepWords } from "./first-round/use-step-words.ts";
import { gameName, playerMoves, type QuartettResult, type QuartettView, seatLimits } from "./rules/state.ts";
import type { QuartettChoice } from "./table/set-up.tsx";
import { quartettSound } from "./table/sounds.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";

const loadTable = () => import("./table/table.tsx");

export const quartett = webMode<QuartettView, QuartettResult, QuartettChoice>({
  name: gameName,
  seats: seatLimits,
  playerMoves,
  Table: lazy(async () => ({ default: (await loadTable()).QuartettTable })),
  load: (language) => [loadTable(), useModeTexts.load(language)],
  Summary: lazy(async () => ({ default: (await import("./table/result.tsx")).QuartettSummary })),
  SetUp: lazy(async () => ({ default: (await import("./table/set-up.tsx")).QuartettSetUp })),
  defaultSetup: { deck: "failures", learningSeconds: 0 },
  soundOf: quartettSound,
  firstRound,
  useStepWords,
});
