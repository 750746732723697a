import { Client } from "boardgame.io/client";
import { Local } from "boardgame.io/multiplayer";
import { beforeEach, describe, expect, it } from "vitest";
import { houseDeck } from "../../../../cards/fixtures/house-deck.ts";
import { type Act, actOn, causeNumbers } from "../fixtures/test-table.ts";
import { rettungsrundeDeckOf } from "./deck.ts";
import { matchResult } from "./end.ts";
import { rettungsrunde } from "./game.ts";
import { viewFor } from "./player-view.ts";
import { deal, setupError } from "./setup.ts";
import type { PlayDeck, RettungsrundeSetup, RettungsrundeState, RettungsrundeView } from "./state.ts";

/** Every card's cause is 1; its others are 2 and 3. Measure M<cause><number>, as in the real deck. */
const deck: PlayDeck = {
  failures: Object.fromEntries(
    ["A", "B"].flatMap((sector) =>
      [1, 2, 3, 4, 5].map((level) => [`${sector}${level}`, { sector, cause: 1, otherCauses: [3, 2] } as const]),
    ),
  ),
  measures: Object.fromEntries(
    causeNumbers.flatMap((cause) => [1, 2, 3, 4].map((number) => [`M${cause}${number}`, { cause }])),
  ),
};
const unshuffled = <Item>(items: Item[]): Item[] => [...items];
/** Hands of three seats: M11–M14, M21–M24, M31–M34. */
const table = (seats = 3, setup: RettungsrundeSetup = { rounds: 3 }) => deal(deck, seats, setup, unshuffled);

let state: RettungsrundeState;
let act: Act;
beforeEach(() => sitDown(table()));

function sitDown(at: RettungsrundeState): void {
  state = at;
  act = actOn(state, unshuffled);
}

/** Everybody present plays this move with the argument at their place. */
function everybody(move: string, ...values: unknown[]): void {
  values.forEach((value, seat) => {
    expect(act(seat, move, value), `seat ${seat} ${move} ${value}`).toBe(true);
  });
}
const allReady = () => everybody("ready", ...state.hands.map(() => undefined));

/** Plays up to the vote. The table is sorted, since nothing is shuffled. */
function upToVote(causes: number[], measures: string[]): void {
  everybody("pickCause", ...causes);
  allReady();
  everybody("playMeasure", ...measures);
}

describe("a choice that comes late", () => {
  it("counts for its own moment alone", () => {
    expect(act(0, "pickCause", 1, "2 diagnosis")).toBe(false);
    expect(act(0, "pickCause", 1, "1 diagnosis")).toBe(true);
    everybody("pickCause", 1, 1, 2);
    expect(act(0, "ready", "1 talk")).toBe(true);
    expect(act(1, "ready", "1 diagnosis")).toBe(false);
    act(1, "ready");
    act(2, "ready");
    everybody("playMeasure", "M11", "M21", "M31");
    everybody("voteFor", "M21", "M31", "M21");
    expect(state.phase).toBe("debrief");
    expect(act(0, "ready", "1 talk")).toBe(false);
    expect(state.ready).toEqual([false, false, false]);
  });
});

describe("a round", () => {
  it("goes from diagnosis over talk, measures and vote to the debrief, and then the next one opens", () => {
    everybody("pickCause", 1, 1, 2);
    expect(state.phase).toBe("talk");
    allReady();
    expect(state.phase).toBe("measure");
    everybody("playMeasure", "M11", "M21", "M31");
    expect(state).toMatchObject({ phase: "vote", table: ["M11", "M21", "M31"] });
    everybody("voteFor", "M21", "M11", "M11");
    expect(state).toMatchObject({ phase: "debrief", trust: 7, points: [3, 2, 0] });
    allReady();
    expect(state).toMatchObject({ phase: "diagnosis", round: 2, table: [], discard: ["M11", "M21", "M31"] });
    expect(state.hands.map((hand) => hand.length)).toEqual([4, 4, 4]);
    expect(state.history).toEqual([
      {
        round: 1,
        card: "A1",
        cause: 1,
        otherCauses: [3, 2],
        diagnoses: [1, 1, 2],
        counted: 3,
        found: true,
        measures: [
          { measure: "M11", cause: 1, seat: 0, votes: 2 },
          { measure: "M21", cause: 2, seat: 1, votes: 1 },
          { measure: "M31", cause: 3, seat: 2, votes: 0 },
        ],
        chosen: "M11",
        chosenBy: "vote",
        fits: true,
        trust: 7,
        points: [3, 2, 0],
      },
    ]);
  });

  it("costs trust twice where the cause is missed and the measure does not fit", () => {
    upToVote([1, 2, 3], ["M11", "M21", "M31"]);
    everybody("voteFor", "M21", "M31", "M21");
    expect(state).toMatchObject({ trust: 3, points: [1, 2, 1] });
  });

  it("needs more than half of the players to find the cause: half is not enough", () => {
    sitDown(table(4));
    upToVote([1, 1, 2, 2], ["M11", "M21", "M31", "M41"]);
    expect(act(0, "endPhase", 1, "vote")).toBe(true);
    expect(state.history[0]).toMatchObject({ counted: 4, found: false });
  });

  it("keeps trust within 0 and 10, whichever half of the round came first", () => {
    state.trust = 10;
    upToVote([1, 1, 1], ["M11", "M21", "M31"]);
    everybody("voteFor", "M21", "M31", "M21");
    expect(state.trust).toBe(10);
    allReady();
    upToVote([1, 1, 1], ["M12", "M22", "M32"]);
    everybody("voteFor", "M22", "M12", "M12");
    expect(state.trust).toBe(10);
  });

  it("lets everybody change a pick, a measure and a vote until the last one has chosen", () => {
    everybody("pickCause", 1, 2);
    expect(act(0, "pickCause", 4)).toBe(true);
    expect(act(2, "pickCause", 1)).toBe(true);
    expect(state.diagnoses).toEqual([4, 2, 1]);
    expect(act(0, "pickCause", 1)).toBe(false);
    allReady();
    everybody("playMeasure", "M11", "M21");
    act(0, "playMeasure", "M12");
    act(2, "playMeasure", "M31");
    expect(state.table).toEqual(["M12", "M21", "M31"]);
    expect(state.hands[0]).toEqual(["M11", "M13", "M14"]);
    everybody("voteFor", "M21", "M12");
    act(0, "voteFor", "M31");
    act(2, "voteFor", "M12");
    expect(state.history[0]?.measures.map((entry) => entry.votes)).toEqual([2, 0, 1]);
  });
});

describe("the vote", () => {
  beforeEach(() => upToVote([1, 1, 1], ["M11", "M21", "M31"]));

  it("refuses the own measure and whatever does not lie on the table", () => {
    expect(viewFor(state, 0).own?.options).toEqual(["M21", "M31"]);
    for (const wrong of ["M11", "M12", "M99", undefined, null, 0, ["M21"], { length: 1 }, "constructor"]) {
      expect(act(0, "voteFor", wrong), String(wrong)).toBe(false);
    }
    expect(state.votes).toEqual([null, null, null]);
  });

  it("is repeated once among those who tied, and what the first vote gave stays the insight", () => {
    everybody("voteFor", "M21", "M31", "M11");
    expect(state).toMatchObject({ phase: "revote", tied: ["M11", "M21", "M31"] });
    everybody("voteFor", "M21", "M11", "M21");
    expect(state).toMatchObject({ phase: "debrief", points: [2, 2, 2] });
    expect(state.history[0]).toMatchObject({ chosen: "M21", chosenBy: "revote", fits: false });
  });

  it("is drawn by the seed when the re-vote ties as well", () => {
    everybody("voteFor", "M21", "M31", "M11");
    everybody("voteFor", "M31", "M11", "M21");
    expect(state.history[0]).toMatchObject({ chosen: "M11", chosenBy: "draw" });
    sitDown(table());
    act = actOn(state, (items) => [...items].reverse());
    upToVote([1, 1, 1], ["M11", "M21", "M31"]);
    everybody("voteFor", "M21", "M31", "M11");
    everybody("voteFor", "M31", "M11", "M21");
    expect(state.history[0]?.chosen).toBe("M31");
  });

  it("takes only the tied measures in the re-vote", () => {
    sitDown(table(4));
    upToVote([1, 1, 1, 1], ["M11", "M21", "M31", "M41"]);
    everybody("voteFor", "M21", "M11", "M11", "M21");
    expect(viewFor(state, 2).own?.options).toEqual(["M11", "M21"]);
    expect(act(2, "voteFor", "M31")).toBe(false);
    expect(act(0, "voteFor", "M11")).toBe(false);
    expect(viewFor(state, 0).own?.options).toEqual(["M21"]);
  });

  it("is drawn at once when the facilitator ends it before anybody has voted", () => {
    act(0, "endPhase", 1, "vote");
    expect(state.history[0]).toMatchObject({ chosen: "M11", chosenBy: "draw", points: [1, 1, 1] });
  });
});

describe("the measures on the table", () => {
  it("lie in an order the seed gives", () => {
    act = actOn(state, (items) => [...items].reverse());
    upToVote([1, 1, 1], ["M11", "M21", "M31"]);
    expect(viewFor(state, null).table).toEqual(["M31", "M21", "M11"]);
  });
});

describe("fewer than two measures", () => {
  beforeEach(() => {
    everybody("pickCause", 1, 1, 1);
    allReady();
  });

  it("leave nothing to vote for: the only one is chosen", () => {
    act(1, "playMeasure", "M21");
    act(0, "endPhase", 1, "measure");
    expect(state).toMatchObject({ phase: "debrief", trust: 5, points: [1, 1, 1] });
    expect(state.history[0]).toMatchObject({ chosen: "M21", chosenBy: "alone", fits: false });
  });

  it("cost as much as a wrong one when there is none", () => {
    act(0, "endPhase", 1, "measure");
    expect(state).toMatchObject({ phase: "debrief", trust: 5 });
    expect(state.history[0]).toMatchObject({ chosen: null, chosenBy: "none", fits: false, measures: [] });
  });

  it("do not take the vote from a seat that played none", () => {
    act(0, "playMeasure", "M11");
    act(1, "playMeasure", "M21");
    act(0, "endPhase", 1, "measure");
    expect(viewFor(state, 2).own?.options).toEqual(["M11", "M21"]);
  });
});

describe("a seat whose player is gone", () => {
  it("never stops the others, and is not counted among those who missed the cause", () => {
    everybody("pickCause", 1, 1);
    act(0, "setAbsent", 2, true);
    expect(state).toMatchObject({ phase: "talk", counted: 2 });
    everybody("ready", undefined, undefined);
    everybody("playMeasure", "M11", "M21");
    everybody("voteFor", "M21", "M11");
    expect(state.phase).toBe("revote");
    everybody("voteFor", "M21", "M11");
    expect(state.history[0]).toMatchObject({ found: true, chosenBy: "draw" });
    everybody("ready", undefined, undefined);
    expect(state).toMatchObject({ phase: "diagnosis", round: 2 });
  });

  it("keeps what it chose before", () => {
    act(2, "pickCause", 3);
    act(0, "setAbsent", 2, true);
    everybody("pickCause", 1, 1);
    expect(state).toMatchObject({ diagnoses: [1, 1, 3], counted: 3 });
  });

  it("acts again as soon as its player is back, and is waited for from then on", () => {
    act(0, "setAbsent", 2, true);
    everybody("pickCause", 1);
    expect(act(2, "pickCause", 1)).toBe(true);
    expect(state).toMatchObject({ phase: "diagnosis", absent: [false, false, false] });
    act(1, "pickCause", 1);
    expect(viewFor(state, null).waitingFor).toEqual([0, 1, 2]);
  });

  it("leaves the phase open when it was the last one there; the facilitator can go on all the same", () => {
    for (const seat of [0, 1, 2]) act(0, "setAbsent", seat, true);
    expect(viewFor(state, null)).toMatchObject({ phase: "diagnosis", waitingFor: [] });
    for (const phase of ["diagnosis", "talk", "measure"]) expect(act(0, "endPhase", 1, phase)).toBe(true);
    expect(state).toMatchObject({ phase: "debrief", trust: 3 });
    expect(act(1, "endLearning")).toBe(true);
    expect(state).toMatchObject({ phase: "diagnosis", round: 2 });
  });
});

describe("the facilitator", () => {
  it("ends the phase that is named and no other", () => {
    expect(act(0, "endPhase", 1, "diagnosis")).toBe(true);
    for (const late of [[1, "diagnosis"], [2, "talk"], ["1", "talk"], [1], []]) {
      expect(act(0, "endPhase", ...late), String(late)).toBe(false);
    }
    expect(state.phase).toBe("talk");
  });

  it("ends a learning moment only while there is one", () => {
    expect(act(0, "endLearning")).toBe(false);
    expect(state.phase).toBe("diagnosis");
  });

  it("is refused nonsense about absence", () => {
    for (const wrong of [[3, true], [-1, true], [0.5, true], ["0", true], [0, "true"], [0], [null, true]]) {
      expect(act(0, "setAbsent", ...wrong), String(wrong)).toBe(false);
    }
    expect(state.absent).toEqual([false, false, false]);
  });

  it("ends the match at any time with the result as it stands; the open round keeps its secrets", () => {
    upToVote([1, 1, 1], ["M11", "M21", "M31"]);
    everybody("voteFor", "M21", "M11", "M11");
    allReady();
    act(0, "pickCause", 3);
    act(1, "endMatch");
    expect(matchResult(state)).toEqual({
      winners: [0, 1, 2],
      endedBy: "facilitator",
      trust: 7,
      verdict: "trust-kept",
      points: [3, 2, 1],
      causes: [{ cause: 1, hit: 1, missed: 0 }],
      measures: [
        { measure: "M11", cause: 1, votes: 2, chosen: 1 },
        { measure: "M21", cause: 2, votes: 1, chosen: 0 },
      ],
    });
    expect(viewFor(state, 1)).toMatchObject({ phase: "over", diagnoses: null, acted: [false, false, false] });
    expect(act(0, "endMatch")).toBe(false);
  });

  it("gets no verdict out of a match without a finished round", () => {
    act(0, "timeUp");
    expect(matchResult(state)).toMatchObject({ winners: [], endedBy: "time", verdict: null });
  });
});

describe("the end", () => {
  function playRound(cause: number, measures: string[], votes: string[]): void {
    upToVote([cause, cause, cause], measures);
    everybody("voteFor", ...votes);
  }

  it("comes at trust 0, after the debrief", () => {
    state.trust = 2;
    playRound(2, ["M11", "M21", "M31"], ["M21", "M31", "M21"]);
    expect(state).toMatchObject({ phase: "debrief", trust: 0 });
    expect(matchResult(state)).toBeUndefined();
    allReady();
    expect(matchResult(state)).toMatchObject({ winners: [], endedBy: "trust", verdict: "trust-lost" });
  });

  it("comes after the rounds and says which causes were found and which missed", () => {
    playRound(1, ["M11", "M21", "M31"], ["M21", "M11", "M11"]);
    allReady();
    playRound(2, ["M12", "M22", "M32"], ["M22", "M12", "M12"]);
    allReady();
    playRound(1, ["M13", "M23", "M33"], ["M23", "M13", "M13"]);
    allReady();
    expect(matchResult(state)).toMatchObject({
      winners: [0, 1, 2],
      endedBy: "rounds",
      trust: 9,
      verdict: "trust-earned",
      causes: [{ cause: 1, hit: 2, missed: 1 }],
    });
  });
});

describe("what the group valued", () => {
  it("names the measures with the most votes first, then those that were chosen without a vote", () => {
    upToVote([1, 1, 1], ["M11"]);
    act(0, "endPhase", 1, "measure");
    allReady();
    upToVote([1, 1, 1], ["M12", "M21", "M31"]);
    everybody("voteFor", "M21", "M12", "M21");
    act(0, "endMatch");
    expect(matchResult(state)?.measures).toEqual([
      { measure: "M21", cause: 2, votes: 2, chosen: 1 },
      { measure: "M12", cause: 1, votes: 1, chosen: 0 },
      { measure: "M11", cause: 1, votes: 0, chosen: 1 },
    ]);
  });
});

describe("a move", () => {
  it("is refused outside its phase, with nonsense, and from who has no seat", () => {
    for (const wrong of [0, 9, 1.5, "1", null, undefined, [1], {}, Number.NaN]) {
      expect(act(0, "pickCause", wrong), String(wrong)).toBe(false);
    }
    for (const nobody of [3, -1, Number.NaN, "00", "", "constructor"]) {
      expect(act(nobody as number, "pickCause", 1), String(nobody)).toBe(false);
    }
    expect([act(0, "ready"), act(0, "playMeasure", "M11"), act(0, "voteFor", "M11")]).toEqual([false, false, false]);
    expect(state).toEqual(table());
  });
});

describe("the set-up", () => {
  it("shuffles the discard in when the pile is short: eight players hold the whole deck", () => {
    sitDown(table(8));
    expect(state.pile).toEqual([]);
    upToVote([1, 1, 1, 1, 1, 1, 1, 1], ["M11", "M21", "M31", "M41", "M51", "M61", "M71", "M81"]);
    act(0, "endPhase", 1, "vote");
    allReady();
    expect(state.hands.map((hand) => hand.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    expect(state.discard).toEqual([]);
  });

  it("draws the cases from one sector or from the cards a trainer chose", () => {
    expect(table(3, { rounds: 4, sector: "B" }).cases.map(({ card }) => card)).toEqual(["B1", "B2", "B3", "B4"]);
    const cards = ["B5", "A1", "B2"];
    expect(table(3, { rounds: 3, cards }).cases.map(({ card }) => card)).toEqual(cards);
  });

  it("gives tables of any size that share a seed the same cases", () => {
    const turned = <Item>(items: Item[]): Item[] => [...items.slice(3), ...items.slice(0, 3)];
    const cases = [3, 5, 8].map((seats) => deal(deck, seats, { rounds: 5 }, turned).cases);
    expect(cases[1]).toEqual(cases[0]);
    expect(cases[2]).toEqual(cases[0]);
  });

  it.each([
    [undefined, 3],
    [{ rounds: 2 }, 3],
    [{ rounds: 9 }, 3],
    [{ rounds: 3.5 }, 3],
    [{ rounds: "5" }, 3],
    [{ rounds: 5 }, 2],
    [{ rounds: 5 }, 9],
    [{ rounds: 3, sector: "Z" }, 3],
    [{ rounds: 6, sector: "A" }, 3],
    [{ rounds: 3, sector: 1 }, 3],
    [{ rounds: 3, sector: "A", cards: ["A1", "A2", "A3"] }, 3],
    [{ rounds: 3, cards: ["A1", "A2"] }, 3],
    [{ rounds: 3, cards: ["A1", "A2", "A2"] }, 3],
    [{ rounds: 3, cards: ["A1", "A2", "constructor"] }, 3],
    [{ rounds: 3, cards: "A1A2" }, 3],
  ])("refuses %j for %i players", (setup, seats) => {
    expect(setupError(setup, seats, deck)).toMatch(/Rettungsrunde|rounds|sector|cards/);
  });

  it("accepts every size of table, number of rounds and sector with the deck we have", () => {
    const real = rettungsrundeDeckOf(houseDeck("de"));
    for (const seats of [3, 8]) expect(setupError({ rounds: 8 }, seats, real)).toBeUndefined();
    expect(setupError({ rounds: 4, sector: "H" }, 5, real)).toBeUndefined();
    for (const { card, cause, otherCauses } of deal(real, 3, { rounds: 8 }, unshuffled).cases) {
      expect(new Set([cause, ...otherCauses]).size, card).toBe(3);
      expect(Object.values(real.measures).filter((measure) => measure.cause === cause)).toHaveLength(4);
    }
  });
});

describe("in boardgame.io", () => {
  const startClients = () => {
    const game = { ...rettungsrunde(deck), seed: "a fixed seed", validateSetupData: undefined as never };
    const multiplayer = Local();
    const clients = ["0", "1", "2", undefined].map((playerID) =>
      Client({ game, multiplayer, numPlayers: 3, debug: false, ...(playerID === undefined ? {} : { playerID }) }),
    );
    for (const client of clients) client.start();
    return clients;
  };
  const viewOf = (client: ReturnType<typeof startClients>[number] | undefined) =>
    client?.getState()?.G as unknown as RettungsrundeView;

  it("plays a round in which everybody chooses at once and nobody sees another's choice too early", () => {
    const clients = startClients();
    const [first, second, third, watcher] = clients;
    first?.moves.pickCause?.(4);
    second?.moves.pickCause?.(5);
    expect(viewOf(third)).toMatchObject({ acted: [true, true, false], diagnoses: null });
    expect(JSON.stringify(watcher?.log)).not.toMatch(/"args":\[[45]\]/);
    first?.moves.ready?.();
    third?.moves.pickCause?.(1);
    expect(watcher?.getState()?.ctx.phase).toBe("talk");
    expect(viewOf(watcher)).toMatchObject({ diagnoses: [4, 5, 1], own: null });
    for (const client of [first, second, third]) client?.moves.ready?.();
    for (const client of [first, second, third]) client?.moves.playMeasure?.(viewOf(client).own?.hand[0]);
    expect(watcher?.getState()?.ctx.phase).toBe("vote");
    for (const client of [first, second, third]) client?.moves.voteFor?.(viewOf(client).own?.options[0]);
    if (viewOf(watcher).phase === "revote") third?.moves.endPhase?.(1, "revote");
    expect(viewOf(watcher)).toMatchObject({ phase: "debrief", history: [{ round: 1, diagnoses: [4, 5, 1] }] });
    second?.moves.endLearning?.();
    expect(viewOf(watcher)).toMatchObject({ phase: "diagnosis", round: 2 });
    third?.moves.endMatch?.();
    expect(watcher?.getState()?.ctx.gameover).toMatchObject({ endedBy: "facilitator" });
  });

  it("deals alike from the same seed", () => {
    const hands = [startClients(), startClients()].map((clients) => clients.map((client) => viewOf(client).own?.hand));
    expect(hands[0]).toEqual(hands[1]);
    expect(new Set(hands[0]?.flatMap((hand) => hand ?? [])).size).toBe(12);
  });
});
