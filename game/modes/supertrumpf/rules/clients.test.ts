import type { Game, State } from "boardgame.io";
import { Client } from "boardgame.io/client";
import { CreateGameReducer, InitializeGame } from "boardgame.io/internal";
import { Local } from "boardgame.io/multiplayer";
import { describe, expect, it } from "vitest";
import { smallDeck, valueIds } from "../fixtures/test-table.ts";
import { supertrumpf } from "./game.ts";
import { facilitatorMoves, playerMoves, type SupertrumpfState, type SupertrumpfView } from "./state.ts";

const rules = supertrumpf(smallDeck);
const game = { ...rules, seed: "a fixed seed", setup: rules.setup as never, validateSetupData: undefined as never };
const setup = { roundCap: 3 };

/** Two players at one table, the leader first. */
function seatTwo() {
  const multiplayer = Local();
  const clients = ["0", "1"].map((playerID) =>
    Client<SupertrumpfView>({ game: game as never, multiplayer, numPlayers: 2, playerID, debug: false }),
  );
  for (const client of clients) client.start();
  const [first, second] = clients;
  if (first === undefined || second === undefined) throw new Error("two clients were made");
  return first.getState()?.ctx.currentPlayer === "0" ? [first, second] : ([second, first] as const);
}

describe("two clients", () => {
  it("let only the leader name a value, and only one that exists; then the other leads", () => {
    const [leader, other] = seatTwo();
    other?.moves.pickValue?.("money");
    leader?.moves.pickValue?.("constructor");
    leader?.moves.pickValue?.();
    expect(leader?.getState()?.ctx.turn).toBe(1);
    leader?.moves.pickValue?.("money");
    expect(leader?.getState()?.ctx).toMatchObject({ turn: 2, currentPlayer: other?.playerID });
  });

  it("deal alike from the same seed", () => {
    const tops = [seatTwo(), seatTwo()].map((clients) => clients.map((client) => client.getState()?.G.top));
    expect(tops[0]).toEqual(tops[1]);
    expect(tops[0]?.[0]).toMatch(/^[cde]\d$/);
  });

  it("go through the learning moment to the result", () => {
    const [leader, other] = seatTwo();
    leader?.moves.pickValue?.("money");
    other?.moves.timeUp?.();
    const view = leader?.getState()?.G;
    expect(view).toMatchObject({ phase: "learning", result: { counts: view?.counts } });
    expect(leader?.getState()?.ctx.gameover).toBeUndefined();
    const picker = [leader, other].find((client) => Number(client?.playerID) === view?.learning?.picker);
    leader?.moves.ready?.();
    picker?.moves.pickTrick?.(0);
    leader?.moves.ready?.();
    expect(other?.getState()?.G.learning).toMatchObject({ trick: 0, ready: [Number(leader?.playerID)] });
    other?.moves.ready?.();
    expect(other?.getState()?.ctx.gameover).toEqual(view?.result);
    other?.moves.pickValue?.("money");
    expect(other?.getState()?.G.phase).toBe("over");
  });
});

describe("the lists of moves", () => {
  it("name every move of every phase, and no other", () => {
    const inPhases = Object.values(rules.phases ?? {}).flatMap(({ moves }) => Object.keys(moves ?? {}));
    expect([...new Set(inPhases)].sort()).toEqual([...playerMoves, ...facilitatorMoves].sort());
    expect(rules.moves).toBeUndefined();
  });
});

/** One legal move: values by turns, the time up early in every third match, then the learning moment. */
function nextMove(
  { G, ctx }: State<SupertrumpfState>,
  seed: number,
): [seat: string | number, name: string, arg?: unknown] {
  const { phase, rounds, learning } = G;
  if (phase === "play" && seed % 3 === 0 && rounds === 2) return [ctx.currentPlayer, "timeUp"];
  if (phase === "play") return [ctx.currentPlayer, "pickValue", valueIds[(seed + rounds) % valueIds.length]];
  if (learning?.trick === null) return [learning.picker, "pickTrick", 0];
  return [learning?.ready.length ?? 0, "ready"];
}

/** Plays a whole match and gives its first and last state, and the log. */
function playOut(seed: number) {
  const seated = { ...rules, seed: `match ${seed}` } as unknown as Game;
  const reduce = CreateGameReducer({ game: seated });
  const start: State<SupertrumpfState> = InitializeGame({ game: seated, numPlayers: 2 + (seed % 4), setupData: setup });
  const log: unknown[] = [];
  let state = start;
  while (state.ctx.gameover === undefined && log.length < 100) {
    const [seat, type, ...args] = nextMove(state, seed);
    const action = { type: "MAKE_MOVE", payload: { type, args, playerID: String(seat) } };
    log.push(action);
    state = { ...reduce(state, action as never), deltalog: [] };
  }
  return { reduce, start, state, log };
}

describe("a log", () => {
  it("leads from the same start to the identical end, draws included", () => {
    const matches = process.env.FULL === "1" ? 1000 : 50;
    for (let seed = 0; seed < matches; seed += 1) {
      const { reduce, start, state, log } = playOut(seed);
      expect(state.ctx.gameover).toBeDefined();
      const again = log.reduce<State>((at, action) => ({ ...reduce(at, action as never), deltalog: [] }), start);
      expect(again.G).toEqual(state.G);
      expect(again.ctx).toEqual(state.ctx);
    }
  });
});
