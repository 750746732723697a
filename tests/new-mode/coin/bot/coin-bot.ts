import type { Bot } from "../../../../game/mode/bot.ts";
import { pickOne } from "../../../../game/mode/chance.ts";
import { type CoinView, sides } from "../rules/state.ts";

/** Nobody is good at this. */
export const coinBot: Bot<CoinView> = (view, _seat, _strength, random) =>
  view.own === null ? { move: "guess", args: [pickOne(sides, random)] } : null;
