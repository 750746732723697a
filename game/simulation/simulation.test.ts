import { afterEach, describe, expect, it, vi } from "vitest";
import { houseDeck } from "../../cards/fixtures/house-deck.ts";
import { createBareEngine } from "../engine/bare-engine.ts";
import { engineMode, engineModes } from "../engine/playable-modes.ts";
import type { Bot, Strength } from "../mode/bot.ts";
import { seededRandom } from "../mode/seeded-random.ts";
import * as allModes from "../modes/modes.ts";
import { playersOf, playOut } from "./play-out.ts";
import { duel, fairness } from "./report.ts";

const deck = houseDeck("de");
const modes = [...engineModes(allModes, deck).values()];
const supertrumpf = engineMode(allModes.supertrumpf, deck);
const quartett = engineMode(allModes.quartett, deck);

const isFull = process.env.FULL === "1";
const series = { matches: isFull ? 2000 : 300, seed: 11 };
/** 300 matches stray by up to 4 points from what 2,000 prove. */
const min = isFull ? 0.85 : 0.81;

/** Sees its view frozen to the last list: a bot that writes into it throws. */
const careful =
  <View>(bot: Bot<View>): Bot<View> =>
  (view, ...rest) =>
    bot(deepFreeze(structuredClone(view)), ...rest);

function deepFreeze<Value>(value: Value): Value {
  for (const part of Object.values(value ?? {})) if (typeof part === "object") deepFreeze(part);
  return Object.freeze(value);
}

describe("bots among themselves", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("play every mode to its end with legal moves that leave what can be sent, and change nothing of what they see", () => {
    // Where this is not "production", boardgame.io looks through the whole state after each move.
    vi.stubEnv("NODE_ENV", "test");
    for (const mode of modes) {
      for (const players of playersOf(mode)) {
        const seats = Array.from(
          { length: players },
          (_, seat) => (["easy", "medium", "strong"] as const)[seat % 3] as Strength,
        );
        const { length, winners, endedBy } = playOut({ ...mode, bot: careful(mode.bot) }, seats, players);
        expect(length, mode.name).toBeGreaterThan(0);
        expect(endedBy, mode.name).toBe("play");
        expect(winners.every((seat) => seat >= 0 && seat < players)).toBe(true);
      }
    }
  });

  it("are told from a match that the clock or whoever leads has ended", () => {
    for (const mode of modes) {
      for (const [move, endedBy] of Object.entries({ timeUp: "time", endMatch: "facilitator" })) {
        const engine = createBareEngine(mode.game);
        const random = seededRandom(1);
        const start = engine.start(mode.seats.max, mode.setup.parse({}), random);
        const ended = engine.move(start, mode.doing(start).seats[0] ?? 0, move, [], random);
        expect(mode.outcome(ended), mode.name).toMatchObject({ endedBy });
      }
    }
  });

  it("play the same match again from the same seed, and another from another", () => {
    for (const mode of modes) {
      const play = (seed: number) => playOut(mode, Array<Strength>(4).fill("strong"), seed);
      const first = [1, 2, 3, 4, 5, 6].map(play);
      expect([1, 2, 3, 4, 5, 6].map(play)).toEqual(first);
      expect([7, 8, 9, 10, 11, 12].map(play)).not.toEqual(first);
    }
  });

  it("are caught when they make a move that the rules refuse", () => {
    const cheat = { ...supertrumpf, bot: () => ({ move: "pickValue", args: ["luck"] }) };
    expect(() => playOut(cheat, ["easy", "easy"], 1)).toThrow(/may not/);
  });
});

describe("a strong bot", () => {
  it("wins at least 85 % of Supertrumpf against one that plays at random", () => {
    expect(duel(supertrumpf, "strong", ["easy"], series)).toBeGreaterThanOrEqual(min);
  });

  it("wins at least 85 % of Quartett against two that play at random", () => {
    expect(duel(quartett, "strong", ["easy", "easy"], series)).toBeGreaterThanOrEqual(min);
  });

  it("is no better than fair against its like, so that these shares mean something", () => {
    expect(duel(supertrumpf, "easy", ["easy"], series)).toBeLessThan(0.6);
    expect(duel(quartett, "easy", ["easy", "easy"], series)).toBeLessThan(0.45);
  });
});

describe("who starts", () => {
  const players = (few: readonly number[]) => (isFull ? [2, 3, 4, 5, 6, 7, 8] : few);
  /** 300 matches stray by up to 6 points more than 2,000. */
  const stray = isFull ? 0 : 0.06;

  it.each(players([3]))("wins a fair share of Quartett, within 5 points, with %i players", (count) => {
    const { starter } = fairness(quartett, count, "strong", series);
    expect(Math.abs(starter - 1 / count)).toBeLessThanOrEqual(0.05 + stray);
  });

  it.each(players([2, 4]))("gains at most 8 points in Supertrumpf with %i players", (count) => {
    const { starter } = fairness(supertrumpf, count, "strong", series);
    expect(Math.abs(starter - 1 / count)).toBeLessThanOrEqual(0.08 + stray);
  });
});
