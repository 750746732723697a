import * as z from "zod/mini";
import { commonSetup, countWithin, type Mode, playableMode, timeLimit } from "../../mode/mode.ts";
import { supertrumpfBot } from "./bot/supertrumpf-bot.ts";
import { playDeckOf } from "./rules/deck.ts";
import { endedBy } from "./rules/end.ts";
import { supertrumpf as rules } from "./rules/game.ts";
import { stillReading } from "./rules/learning.ts";
import { limitsOf } from "./rules/limits.ts";
import { gameName, roundLimits, type SupertrumpfState, type SupertrumpfView, seatLimits } from "./rules/state.ts";
import { isTimed, timeBox } from "./rules/time-box.ts";
import type { DebriefTexts } from "./texts/debrief-texts.ts";

export const supertrumpf: Mode = {
  name: gameName,
  seats: seatLimits,
  limits: limitsOf,
  debrief: ["made", "reminds"] satisfies readonly (keyof DebriefTexts)[],
  withDeck(deck) {
    const playDeck = playDeckOf(deck);
    return playableMode<SupertrumpfState, SupertrumpfView>({
      game: rules(playDeck),
      setup: z.strictObject({ roundCap: countWithin(roundLimits), learningSeconds: timeLimit, ...commonSetup }),
      moves: {
        pickValue: z.tuple([z.enum(Object.keys(playDeck.better))]),
        pickTrick: z.tuple([z.int().check(z.gte(0), z.lte(1000))]),
        skipPick: z.tuple([]),
        ready: z.tuple([]),
      },
      simultaneousMoves: ["pickTrick", "skipPick", "ready"],
      isAbsent: ({ learning }, seat) => (learning === null ? null : (learning.absent ?? []).includes(seat)),
      skip: ({ phase }) => (phase === "learning" ? { name: "endLearning", args: [] } : null),
      timeBox,
      isTimed,
      doing({ phase, leader, learning, hands }) {
        if (phase === "play") return { seats: [leader], together: null };
        if (phase === "over" || learning === null) return { seats: [], together: null };
        if (learning.trick === null) return { seats: [learning.picker], together: null };
        return { seats: stillReading(hands, learning), together: { move: "ready", args: [] } };
      },
      bot: supertrumpfBot(playDeck),
      outcome(state) {
        const { phase, result, rounds } = state;
        if (phase !== "over" || result === null) return null;
        return { winners: result.winners, length: rounds, endedBy: endedBy(state) };
      },
      progress: ({ phase, rounds, roundCap, history }) => ({
        phase,
        figures: { rounds, roundCap, tricks: history.filter(({ winner }) => winner !== null).length },
      }),
      starter: ({ leader }) => leader,
    });
  },
};
