import { describe, expect, it } from "vitest";
import { pickOne } from "../mode/chance.ts";
import { seededRandom, shuffleWith } from "../mode/seeded-random.ts";
import { recall, stock } from "../modes/quartett/bot/quartett-memory.ts";
import { legalAsks, playAsk } from "../modes/quartett/rules/ask.ts";
import { viewFor as quartettView } from "../modes/quartett/rules/player-view.ts";
import { deal as dealQuartett } from "../modes/quartett/rules/setup.ts";
import type { QuartettState } from "../modes/quartett/rules/state.ts";
import { knownTops } from "../modes/supertrumpf/bot/supertrumpf-memory.ts";
import { isPlayOver } from "../modes/supertrumpf/rules/end.ts";
import { viewFor } from "../modes/supertrumpf/rules/player-view.ts";
import { deal } from "../modes/supertrumpf/rules/setup.ts";
import { playTrick } from "../modes/supertrumpf/rules/trick.ts";

const valueIds = ["depth", "width", "height", "weight"];
const matches = process.env.FULL === "1" ? 200 : 15;
const letters = [..."ABCDEFGH"];
const quartets = Object.fromEntries(
  letters.map((letter) => [letter, [1, 2, 3, 4].map((level) => `${letter}${level}`)]),
);

const truePlace = (state: QuartettState, card: string): number =>
  state.stock.includes(card) ? stock : state.hands.findIndex((hand) => hand.includes(card));

describe("what a Quartett bot remembers", () => {
  it.each([2, 3, 5])("is never wrong with %i players, however much of the history it has in mind", (players) => {
    let sure = 0;
    const wrong: unknown[] = [];
    for (let seed = 0; seed < matches; seed += 1) {
      const random = seededRandom(seed);
      const state = dealQuartett({ quartets }, players, shuffleWith(random));
      while (state.laid.length < letters.length && state.history.length < 120) {
        state.learning = null;
        for (const asks of [state.history, state.history.slice(-8)]) {
          const { places, hints } = recall(quartettView(state, 0), 0, asks);
          wrong.push(...[...places].filter(([card, possible]) => !possible.has(truePlace(state, card))));
          wrong.push(...hints.filter(({ seat, cards }) => !cards.some((card) => state.hands[seat]?.includes(card))));
          sure += [...places.values()].filter((possible) => possible.size === 1).length;
        }
        const { seats, cards } = legalAsks(quartettView(state, state.turn), state.turn);
        playAsk(state, pickOne(seats, random) ?? -1, pickOne(cards, random) ?? "");
      }
    }
    expect(wrong).toEqual([]);
    expect(sure).toBeGreaterThan(matches);
  });
});

describe("what a Supertrumpf bot remembers", () => {
  it.each([2, 3, 7])("is never wrong with %i players", (players) => {
    let known = 0;
    for (let seed = 0; seed < matches; seed += 1) {
      const random = seededRandom(seed);
      const amounts = () => Object.fromEntries(valueIds.map((value) => [value, Math.floor(random() * 9)]));
      const cards = Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`k${index}`, amounts()]));
      const better = Object.fromEntries(valueIds.map((value) => [value, "higher" as const]));
      const state = deal({ cards, better }, players, { roundCap: 60 }, shuffleWith(random));
      while (!isPlayOver(state)) {
        const tops = knownTops(viewFor(state, 0), 0, { cards, better });
        const others = state.hands.slice(1).flatMap((hand) => hand.slice(0, 1));
        expect(others).toEqual(expect.arrayContaining([...tops.known]));
        expect(tops.known.length + tops.unknown).toBe(others.length);
        for (const card of others) expect([...tops.known, ...tops.unseen]).toContain(card);
        known += tops.known.length;
        playTrick(state, { cards, better }, pickOne(valueIds, random) ?? "depth");
      }
    }
    expect(known).toBeGreaterThan(matches);
  });
});
