import type { Game } from "boardgame.io";
import { Client } from "boardgame.io/client";
import { Local } from "boardgame.io/multiplayer";
import { describe, expect, it } from "vitest";
import { quartett } from "./game.ts";
import { facilitatorMoves, playerMoves, type QuartettResult, type QuartettView } from "./state.ts";

const letters = [..."ABCDEFGH"];
const quartets = Object.fromEntries(letters.map((letter) => [letter, [1, 2, 3, 4].map((number) => letter + number)]));

/** A table of clients as boardgame.io connects them: each knows its own view alone. */
function sitDown(seats: number, seed = "a fixed seed") {
  // One object for all: boardgame.io's Local seats clients at the same match by the identity of their game.
  const { validateSetupData: _, ...rules } = quartett({ own: { quartets } });
  const game = { ...rules, seed } as Game;
  const multiplayer = Local();
  const clients = Array.from({ length: seats }, (_, seat) =>
    Client({ game, multiplayer, numPlayers: seats, playerID: String(seat), debug: false }),
  );
  for (const client of clients) client.start();
  const stateOf = (seat: number) => {
    const state = clients[seat]?.getState();
    if (!state) throw new Error(`seat ${seat} has no state yet`);
    return { view: state.G as unknown as QuartettView, ctx: state.ctx, stateID: state._stateID };
  };
  return {
    view: (seat = 0) => stateOf(seat).view,
    ctx: () => stateOf(0).ctx,
    result: () => stateOf(0).ctx.gameover as QuartettResult | undefined,
    stateID: () => stateOf(0).stateID,
    send: (seat: number, move: string, ...args: unknown[]) => clients[seat]?.moves[move]?.(...args),
  };
}
type Table = ReturnType<typeof sitDown>;

/** Plays, with a look into everybody's hand, until a quartet is laid. */
function layOne(table: Table): void {
  while (table.view().phase === "ask") {
    const { turn, counts } = table.view();
    const own = table.view(turn).hand;
    // All missing cards of a begun quartet come one by one: everything one asks for is there.
    const letter = own[0]?.[0] ?? "";
    const card = quartets[letter]?.find((code) => !own.includes(code)) ?? "";
    const holder = counts.findIndex((_, seat) => table.view(seat).hand.includes(card));
    table.send(turn, "ask", holder, card);
  }
}

describe("at a table of clients", () => {
  it("only the seat on turn may ask, and only what the rules allow", () => {
    const table = sitDown(3);
    const { turn } = table.view();
    const other = (turn + 1) % 3;
    const own = table.view(turn).hand[0] ?? "";
    const missing = quartets[own[0] ?? ""]?.find((card) => !table.view(turn).hand.includes(card)) ?? "";
    const before = table.stateID();
    for (const args of [
      [],
      [other],
      [turn, missing],
      [other, own],
      [String(other), missing],
      [3, missing],
      [-1, missing],
      [other + 0.5, missing],
      [other, "Z1"],
      [other, "__proto__"],
      [[other], [missing]],
      [{ toString: () => other }, missing],
      [null, null],
    ]) {
      table.send(turn, "ask", ...args);
    }
    table.send(other, "ask", turn, missing);
    table.send(turn, "ready", 0);
    table.send(turn, "endLearning");
    expect(table.stateID()).toBe(before);
    table.send(turn, "ask", other, missing);
    expect(table.view(other).history).toMatchObject([{ asker: turn, asked: other, card: missing }]);
  });

  it("a laid quartet opens the learning moment for everybody; once all are ready the asker goes on", () => {
    const table = sitDown(3);
    layOne(table);
    const { turn, learning, laid } = table.view();
    expect(table.ctx().phase).toBe("learning");
    expect(learning?.letters).toEqual([laid[0]?.letter]);
    table.send(turn, "ask", (turn + 1) % 3, "A1");
    expect(table.view().phase).toBe("learning");
    for (const seat of [2, 0, 1]) table.send(seat, "ready", laid.length);
    expect(table.ctx()).toMatchObject({ phase: "ask", currentPlayer: String(turn) });
    expect(table.view().waitingFor).toEqual([turn]);
  });

  it("a whole match can be played to its last quartet, with its learning moment", () => {
    const table = sitDown(4);
    for (let laid = 1; laid <= letters.length; laid += 1) {
      layOne(table);
      expect([table.view().laid.length, table.result()]).toEqual([laid, undefined]);
      table.send(3, "endLearning");
    }
    const counts = [0, 1, 2, 3].map((seat) => table.view().laid.filter((quartet) => quartet.seat === seat).length);
    expect(table.result()).toMatchObject({ quartets: counts, endedBy: "quartets" });
    expect(table.result()?.winners.map((seat) => counts[seat])).toContain(Math.max(...counts));
    expect(table.view()).toMatchObject({ phase: "over", waitingFor: [], learning: null, counts: [0, 0, 0, 0] });
  });

  it.each([
    ["timeUp", "time"],
    ["endMatch", "facilitator"],
  ])("%s ends the match as it stands, while one asks or looks", (move, endedBy) => {
    const asking = sitDown(3);
    asking.send(asking.view().turn, move);
    expect(asking.result()).toEqual({ winners: [0, 1, 2], quartets: [0, 0, 0], endedBy });

    const looking = sitDown(3);
    layOne(looking);
    looking.send((looking.view().turn + 1) % 3, move);
    expect(looking.result()).toMatchObject({ winners: [looking.view().turn], endedBy });
    expect(looking.view()).toMatchObject({ phase: "over", learning: null });
  });

  it("an absence is noted at any time, in the name of an active seat", () => {
    const table = sitDown(3);
    const { turn } = table.view();
    const away = (turn + 1) % 3;
    table.send(turn, "setAbsent", away, true);
    layOne(table);
    expect(table.view().waitingFor).toEqual([0, 1, 2].filter((seat) => seat !== away));
    table.send(away, "setAbsent", away, false);
    expect(table.view().waitingFor).toEqual([0, 1, 2]);
  });

  it("deals alike from the same seed and otherwise from another", () => {
    const hands = ["one", "one", "another"].map((seed) => [0, 1, 2].map((seat) => sitDown(3, seed).view(seat).hand));
    expect(hands[0]).toEqual(hands[1]);
    expect(hands[0]).not.toEqual(hands[2]);
  });
});

describe("the game", () => {
  it("has the moves that state.ts lists, in their phases, all of them on the server and without undo", () => {
    const { phases = {}, disableUndo } = quartett({ own: { quartets } });
    const moves = Object.values(phases).flatMap((phase) => Object.entries(phase.moves ?? {}));
    expect(new Set(moves.map(([name]) => name))).toEqual(new Set([...playerMoves, ...facilitatorMoves]));
    expect(disableUndo).toBe(true);
    for (const [name, move] of moves) {
      expect(move).toMatchObject({ client: false, undoable: false });
      expect("ignoreStaleStateID" in move).toBe(name !== "ask");
    }
  });
});
