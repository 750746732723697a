import type { GameName } from "../texts/texts.ts";
import type { FirstRound } from "./first-round.ts";
import { quartettRound } from "./rounds/quartett.ts";
import { rettungsrundeRound } from "./rounds/rettungsrunde.ts";
import { supertrumpfRound } from "./rounds/supertrumpf.ts";

export const firstRounds = {
  supertrumpf: supertrumpfRound,
  quartett: quartettRound,
  rettungsrunde: rettungsrundeRound,
} as const satisfies Readonly<Record<GameName, FirstRound>>;
