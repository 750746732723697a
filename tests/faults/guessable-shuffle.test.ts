import { expect, it } from "vitest";
import type { SupertrumpfState } from "../../game/modes/supertrumpf/rules/state.ts";
import { faultClass } from "./fault-class.ts";
import { sitDown } from "./player.ts";
import { publicEngine } from "./public-engine.ts";

/** Stock fails: its seed is the time of creation in ms, which it tells, and matches of one millisecond have one deal. */
faultClass("the shuffle can be guessed", (target) => {
  it("from no moment about the creation", async () => {
    const engine = publicEngine();
    const since = Date.now();
    const { matchID, people } = await target().seat(4);
    const until = Date.now();
    const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person)));
    const tops = players.map(({ state }) => state().G.top);
    const seeds = Array.from({ length: until - since + 21 }, (_, ms) => since - 10 + ms).flatMap((time) => [
      time.toString(36).slice(-10),
      String(time),
    ]);
    const guessed = seeds.filter((seed) => {
      const { hands } = engine.start(4, { roundCap: 24 }, seed).G as SupertrumpfState;
      return hands.every(([top], seat) => top === tops[seat]);
    });
    expect(guessed).toEqual([]);
  });

  it("not from another match: twelve matches have twelve deals", async () => {
    const deals = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { matchID, people } = await target().seat(4);
        const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person)));
        return players.map(({ state }) => state().G.top).join(" ");
      }),
    );
    expect(new Set(deals).size).toBe(12);
  });
});
