import type { FirstRound } from "../../mode/first-round.ts";
import { quartettRound } from "../../modes/quartett/first-round.ts";
import { rettungsrundeRound } from "../../modes/rettungsrunde/first-round.ts";
import { supertrumpfRound } from "../../modes/supertrumpf/first-round.ts";
import type { GameName } from "../texts/texts.ts";

export const firstRounds = {
  supertrumpf: supertrumpfRound,
  quartett: quartettRound,
  rettungsrunde: rettungsrundeRound,
} as const satisfies Readonly<Record<GameName, FirstRound>>;
