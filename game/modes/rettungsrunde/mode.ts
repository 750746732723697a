import * as z from "zod/mini";
import { cardCode, commonSetup, countWithin, type Mode, playableMode, timeLimit } from "../../mode/mode.ts";
import { rettungsrundeBot } from "./bot/rettungsrunde-bot.ts";
import { caseReport } from "./rules/case-report.ts";
import { causesOf } from "./rules/causes.ts";
import { rettungsrundeDeckOf } from "./rules/deck.ts";
import { matchResult } from "./rules/end.ts";
import { rettungsrunde as rules } from "./rules/game.ts";
import { limitsOf } from "./rules/limits.ts";
import { waitingFor } from "./rules/phases.ts";
import { defaultRounds } from "./rules/setup.ts";
import { gameName, type RettungsrundeState, type RettungsrundeView, roundLimits, seatLimits } from "./rules/state.ts";
import { timeBox } from "./rules/time-box.ts";
import type { DebriefTexts } from "./texts/debrief-texts.ts";

const moment = z.string().check(z.maxLength(20));
/** Older pages name no moment. */
const atMoment = <Choice extends z.ZodMiniType>(choice: Choice) =>
  z.union([z.tuple([choice, moment]), z.tuple([choice])]);

export const rettungsrunde: Mode = {
  name: gameName,
  seats: seatLimits,
  limits: (deck) => limitsOf(rettungsrundeDeckOf(deck)),
  chosenCards: "cards",
  debrief: ["made", "reminds"] satisfies readonly (keyof DebriefTexts)[],
  withDeck(deck) {
    const playDeck = rettungsrundeDeckOf(deck);
    const causes = causesOf(playDeck);
    const cause = z.int().check(z.refine((number) => causes.includes(number)));
    return playableMode<RettungsrundeState, RettungsrundeView>({
      game: rules(playDeck),
      setup: z.strictObject({
        rounds: countWithin({ ...roundLimits, default: defaultRounds(playDeck) }),
        sector: z.optional(z.enum(deck.sectors.map(({ letter }) => letter))),
        cards: z.optional(z.array(cardCode).check(z.maxLength(deck.failures.length))),
        talkSeconds: timeLimit,
        learningSeconds: timeLimit,
        ...commonSetup,
      }),
      moves: {
        pickCause: atMoment(cause),
        ready: z.array(moment).check(z.maxLength(1)),
        playMeasure: atMoment(cardCode),
        voteFor: atMoment(cardCode),
      },
      simultaneousMoves: ["pickCause", "ready", "playMeasure", "voteFor"],
      isAbsent: ({ absent }, seat) => absent[seat] === true,
      skip: ({ round, phase }) => (phase === "over" ? null : { name: "endPhase", args: [round, phase] }),
      timeBox,
      isTimed: () => true,
      doing(state) {
        const isOpen = state.phase === "talk" || state.phase === "debrief";
        return { seats: waitingFor(state), together: isOpen ? { move: "ready", args: [] } : null };
      },
      bot: rettungsrundeBot(playDeck),
      outcome(state) {
        const result = matchResult(state);
        if (result === undefined) return null;
        const { winners, endedBy } = result;
        const isPlayedOut = endedBy === "rounds" || endedBy === "trust";
        return { winners, length: state.history.length, endedBy: isPlayedOut ? "play" : endedBy };
      },
      progress: ({ phase, round, rounds, trust }) => ({ phase, figures: { round, rounds, trust } }),
      report: ({ history }) => history.map(caseReport),
      starter: () => null,
    });
  },
};
