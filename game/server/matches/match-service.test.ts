import { describe, expect, it, onTestFinished } from "vitest";
import { testGames } from "../../modes/fixtures/test-deck.ts";
import type { SupertrumpfState } from "../../modes/supertrumpf/rules/state.ts";
import { type ObservedStore, observe } from "../fixtures/observed-store.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testMatchDecks } from "../fixtures/test-decks.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { type MatchRecord, statusOf } from "./match-record.ts";
import { MatchService } from "./match-service.ts";
import { Refusal } from "./refusal.ts";
import { seatOf } from "./seating.ts";

type Desk = Readonly<{
  service: MatchService;
  store: ObservedStore;
  heard: MatchRecord[];
  reported: unknown[];
  clock: { now: number };
}>;

function open(): Desk {
  const store = observe(openSqliteStore(tempFolder()));
  onTestFinished(() => store.close());
  const clock = { now: 1000 };
  const reported: unknown[] = [];
  const reportError = (error: unknown) => reported.push(error);
  const service = new MatchService({ store, decks: testMatchDecks(store), now: () => clock.now, reportError });
  const heard: MatchRecord[] = [];
  service.onChange((match) => heard.push(match));
  return { service, store, heard, reported, clock };
}

type Seated = Readonly<{ matchID: string; creatorKey: string; credentials: string[] }>;

async function seat({ service }: Desk, players: number, setup: unknown = {}): Promise<Seated> {
  const { matchID, creatorKey } = await service.create("supertrumpf", setup);
  const credentials: string[] = [];
  for (let player = 0; player < players; player += 1) {
    credentials.push((await service.join(matchID, `Player ${player}`)).credentials);
  }
  return { matchID, creatorKey, credentials };
}

async function begin(desk: Desk, players = 2, setup: unknown = {}): Promise<Seated> {
  const seated = await seat(desk, players, setup);
  await desk.service.start(seated.matchID);
  return seated;
}

const stateOf = (match: MatchRecord) => {
  if (match.state === null) throw new Error("the match has no state");
  return match.state;
};
const leaderOf = (match: MatchRecord): number => (stateOf(match).G as { leader: number }).leader;

/** The leader picks `value`. */
async function pick({ service }: Desk, matchID: string, value = "money"): Promise<void> {
  const match = await service.find(matchID);
  await service.move(matchID, leaderOf(match), stateOf(match)._stateID, "pickValue", [value]);
}

async function playToTheEnd(desk: Desk, matchID: string): Promise<void> {
  while (true) {
    const { state } = await desk.service.find(matchID);
    if (state?.ctx.gameover !== undefined) return;
    if (state?.ctx.phase === "learning") await desk.service.move(matchID, 0, state._stateID, "skipPick", []);
    else await pick(desk, matchID);
  }
}

/** Moves in the stored log; it has the first state as well. */
async function movesIn({ store }: Desk, matchID: string): Promise<number> {
  return (await store.log(matchID)).filter((entry) => entry.kind === "move").length;
}

const refusal = (code: string, status: number) =>
  expect.toSatisfy((error) => error instanceof Refusal && error.code === code && error.status === status);

const codesOf = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
  results.flatMap((result) => (result.status === "rejected" ? [(result.reason as Refusal).code] : []));

describe("a match", () => {
  it("is created, joined, started, played to its end and played again", async () => {
    const desk = open();
    const { service } = desk;
    const { matchID, creatorKey, credentials } = await seat(desk, 3, { roundCap: 4 });
    expect(statusOf(await service.find(matchID))).toBe("waiting");
    expect(service.view(await service.find(matchID), 0)).toBeNull();

    await service.start(matchID);
    const started = await service.find(matchID);
    expect(statusOf(started)).toBe("running");
    expect(stateOf(started).ctx.numPlayers).toBe(3);
    expect(credentials.map((it) => seatOf(started, it))).toEqual([0, 1, 2]);

    await playToTheEnd(desk, matchID);
    const over = await service.find(matchID);
    const { history, rounds } = stateOf(over).G as SupertrumpfState;
    // A tie is played out even after the last round.
    const named = history.flatMap(({ comparisons }) => comparisons);
    const last = named.findIndex(({ best }, index) => index >= 3 && best.length === 1);
    expect([rounds, named.length]).toEqual([last + 1, last + 1]);
    expect(over.state?.ctx.gameover).toMatchObject({ winners: expect.any(Array) });
    expect(await movesIn(desk, matchID)).toBe(stateOf(over)._stateID);

    const next = await service.again(matchID, credentials[1] ?? "");
    expect(next.matchID).not.toBe(matchID);
    const again = await service.find(next.matchID);
    expect(again.meta).toMatchObject({ setup: { roundCap: 4 }, seats: [] });
    expect(service.isCreator(again, creatorKey)).toBe(true);
    expect(credentials.map((it) => seatOf(again, it))).toEqual([undefined, undefined, undefined]);
  });

  it("gives a seat that was left to the next, and the old credentials open nothing", async () => {
    const desk = open();
    const { service } = desk;
    const { matchID, credentials } = await seat(desk, 3);
    await service.leave(matchID, credentials[0] ?? "");
    const match = await service.find(matchID);
    expect(credentials.map((it) => seatOf(match, it))).toEqual([undefined, 0, 1]);
    expect((await service.join(matchID, "Player 0")).seat).toBe(2);
    expect(seatOf(await service.find(matchID), credentials[0] ?? "")).toBeUndefined();
  });

  it("is dealt anew each time", async () => {
    const desk = open();
    const deals = new Set<string>();
    for (let match = 0; match < 5; match += 1) {
      const { matchID } = await begin(desk);
      deals.add(JSON.stringify(stateOf(await desk.service.find(matchID)).G));
    }
    expect(deals.size).toBe(5);
  });

  it("stores no secret as it is", async () => {
    const desk = open();
    const { matchID, creatorKey, credentials } = await begin(desk);
    const stored = JSON.stringify(await desk.store.load(matchID));
    for (const secret of [creatorKey, ...credentials]) expect(stored).not.toContain(secret);
  });

  it("remembers when it was last changed", async () => {
    const desk = open();
    const { matchID } = await begin(desk);
    desk.clock.now = 5000;
    await pick(desk, matchID);
    expect((await desk.service.find(matchID)).meta).toMatchObject({ createdAt: 1000, updatedAt: 5000 });
  });
});

describe("a refusal", () => {
  it("meets unknown games and wrong set-ups, and nothing is created", async () => {
    const { service, store } = open();
    await expect(service.create("chess", {})).rejects.toEqual(refusal("no-such-game", 400));
    await expect(service.create("__proto__", {})).rejects.toEqual(refusal("no-such-game", 400));
    for (const setup of [null, "text", [], { roundCap: 0 }, { roundCap: 101 }, { roundCap: "9" }, { rounds: 9 }]) {
      await expect(service.create("supertrumpf", setup)).rejects.toEqual(refusal("invalid-setup", 400));
    }
    expect(store.created).toEqual([]);
  });

  it("meets every request for a match that is not there", async () => {
    const { service, store } = open();
    const none = "2222222222222222";
    const gone = refusal("no-such-match", 404);
    await expect(service.find(none)).rejects.toEqual(gone);
    await expect(service.join(none, "Anna")).rejects.toEqual(gone);
    await expect(service.leave(none, "secret")).rejects.toEqual(gone);
    await expect(service.start(none)).rejects.toEqual(gone);
    await expect(service.move(none, 0, 0, "pickValue", ["money"])).rejects.toEqual(gone);
    await expect(service.again(none, "secret")).rejects.toEqual(gone);
    expect(store.created).toEqual([]);
    expect(await store.load(none)).toBeUndefined();
  });

  it("meets a ninth player, and a name that is taken in any case", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 7);
    await expect(desk.service.join(matchID, "PLAYER 3")).rejects.toEqual(refusal("name-taken", 409));
    await desk.service.join(matchID, "Jörg");
    await expect(desk.service.join(matchID, "Ina")).rejects.toEqual(refusal("full", 409));
  });

  it("meets a start alone, or a second time", async () => {
    const desk = open();
    const { service } = desk;
    const { matchID } = await seat(desk, 1);
    await expect(service.start(matchID)).rejects.toEqual(refusal("too-few", 409));
    await service.join(matchID, "Ben");
    await service.start(matchID);
    await expect(service.start(matchID)).rejects.toEqual(refusal("already-started", 409));
  });

  it("meets joining and leaving after the start, and leaving with credentials of nobody", async () => {
    const desk = open();
    const { matchID, creatorKey, credentials } = await begin(desk);
    const { service } = desk;
    await expect(service.join(matchID, "Ina")).rejects.toEqual(refusal("already-started", 409));
    await expect(service.leave(matchID, credentials[0] ?? "")).rejects.toEqual(refusal("already-started", 409));
    await expect(service.leave(matchID, creatorKey)).rejects.toEqual(refusal("not-your-seat", 403));
  });

  it("meets moves before the start, after the end, of an old state, of the wrong seat, and unknown or wrong ones", async () => {
    const desk = open();
    const { service } = desk;
    const { matchID } = await seat(desk, 2, { roundCap: 1 });
    const move = (seatNumber: number, stateID: number, name = "pickValue", args: unknown[] = ["money"]) =>
      service.move(matchID, seatNumber, stateID, name, args);
    await expect(move(0, 0)).rejects.toEqual(refusal("not-started", 409));

    await service.start(matchID);
    const match = await service.find(matchID);
    const leader = leaderOf(match);
    const stateID = stateOf(match)._stateID;
    await expect(move(leader, stateID + 1)).rejects.toEqual(refusal("stale", 409));
    await expect(move(1 - leader, stateID)).rejects.toEqual(refusal("not-allowed", 409));
    await expect(move(7, stateID)).rejects.toEqual(refusal("not-allowed", 409));
    await expect(move(leader, stateID, "pickValue", ["constructor"])).rejects.toEqual(refusal("not-allowed", 409));
    await expect(move(leader, stateID, "pickValue", [])).rejects.toEqual(refusal("not-allowed", 409));
    for (const name of ["endTurn", "__proto__", "constructor", "toString", ""]) {
      await expect(move(leader, stateID, name)).rejects.toEqual(refusal("no-such-move", 400));
    }
    expect(await service.find(matchID)).toEqual(match);

    await playToTheEnd(desk, matchID);
    const over = await service.find(matchID);
    await expect(move(leaderOf(over), stateOf(over)._stateID)).rejects.toEqual(refusal("over", 409));
    expect(await service.find(matchID)).toEqual(over);
  });

  it("meets playing again before the end, and by strangers", async () => {
    const desk = open();
    const { matchID, creatorKey } = await begin(desk, 2, { roundCap: 1 });
    await expect(desk.service.again(matchID, creatorKey)).rejects.toEqual(refusal("not-over", 409));
    await playToTheEnd(desk, matchID);
    await expect(desk.service.again(matchID, "a stranger's")).rejects.toEqual(refusal("not-in-match", 403));
    expect(desk.store.created).toEqual([matchID]);
  });

  it("is told to nobody but the one who asked", async () => {
    const desk = open();
    const { matchID } = await begin(desk);
    const before = desk.heard.length;
    const wrong = [desk.service.join(matchID, "Ina"), desk.service.move(matchID, 0, 99, "pickValue", ["money"])];
    expect(codesOf(await Promise.allSettled(wrong))).toEqual(["already-started", "stale"]);
    expect(desk.heard.length).toBe(before);
  });
});

describe("at the same time", () => {
  it("50 people join 8 seats: each seat is given once", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 0);
    const joins = Array.from({ length: 50 }, (_, person) => desk.service.join(matchID, `Person ${person}`));
    const results = await Promise.allSettled(joins);
    const given = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(given.map(({ seat }) => seat).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(codesOf(results)).toEqual(Array(42).fill("full"));
    const match = await desk.service.find(matchID);
    for (const { seat, credentials } of given) expect(seatOf(match, credentials)).toBe(seat);
  });

  it("two people take the same name: one gets it", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 0);
    const results = await Promise.allSettled(["Anna", "anna"].map((name) => desk.service.join(matchID, name)));
    expect(codesOf(results)).toEqual(["name-taken"]);
  });

  it("a move comes twice on one state: one counts, one is stale", async () => {
    const desk = open();
    const { matchID } = await begin(desk);
    const match = await desk.service.find(matchID);
    const move = () => desk.service.move(matchID, leaderOf(match), stateOf(match)._stateID, "pickValue", ["gloss"]);
    const results = await Promise.allSettled([move(), move()]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(codesOf(results)).toEqual(["stale"]);
    expect(await movesIn(desk, matchID)).toBe(1);
  });

  it("the start and a join meet: the match has as many hands as players", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 2);
    const together = [
      desk.service.join(matchID, "Ina"),
      desk.service.start(matchID),
      desk.service.join(matchID, "Too late"),
    ];
    expect(codesOf(await Promise.allSettled(together))).toEqual(["already-started"]);
    const match = await desk.service.find(matchID);
    expect(stateOf(match).ctx.numPlayers).toBe(match.meta.seats.length);
  });

  it("moves of many matches meet: each match goes on with its own cards", async () => {
    const desk = open();
    const matches = [];
    for (let match = 0; match < 5; match += 1) matches.push(await begin(desk));
    const cardsOf = async (matchID: string) => {
      const { hands, pot } = stateOf(await desk.service.find(matchID)).G as { hands: string[][]; pot: string[] };
      return hands.map((hand) => hand.at(1)).concat(pot);
    };
    const seconds = await Promise.all(matches.map(({ matchID }) => cardsOf(matchID)));
    await Promise.all(matches.map(({ matchID }) => pick(desk, matchID)));
    for (const [index, { matchID }] of matches.entries()) {
      const match = await desk.service.find(matchID);
      expect(stateOf(match)._stateID).toBe(1);
      // What lay second in every hand of this very match lies on top now.
      const tops = (stateOf(match).G as { hands: string[][] }).hands.map((hand) => hand.at(0));
      expect(tops).toEqual(seconds[index]);
    }
  });

  it("many ask to play again: they get one and the same match", async () => {
    const desk = open();
    const { matchID, creatorKey, credentials } = await begin(desk, 2, { roundCap: 1 });
    await playToTheEnd(desk, matchID);
    const asked = await Promise.all(
      [creatorKey, ...credentials, creatorKey].map((secret) => desk.service.again(matchID, secret)),
    );
    expect(new Set(asked.map((next) => next.matchID)).size).toBe(1);
    expect(desk.store.created).toEqual([matchID, asked[0]?.matchID]);
    expect(await desk.service.again(matchID, creatorKey)).toEqual(asked[0]);
  });
});

describe("listeners", () => {
  it("hear of every change once, in order, and only when the store has it", async () => {
    const desk = open();
    const order: string[] = [];
    const told: Promise<void>[] = [];
    desk.store.onSaved = (id, { meta, state }) => order.push(`saved ${id} ${meta.seats.length} ${state?._stateID}`);
    desk.service.onChange((match) => {
      order.push(`heard ${match.id} ${match.meta.seats.length} ${match.state?._stateID}`);
      // Saving is synchronous in this store: what is read now was there when the listener was called.
      told.push(desk.store.load(match.id).then((stored) => expect(stored).toEqual(match)));
    });
    const { matchID, credentials } = await seat(desk, 3);
    await desk.service.leave(matchID, credentials[2] ?? "");
    const waiting = ["1", "2", "3", "2"].map((seats) => `${matchID} ${seats} undefined`);
    expect(order).toEqual(waiting.flatMap((change) => [`saved ${change}`, `heard ${change}`]));
    await Promise.all(told);
  });

  it("hear of a move with the state it led to", async () => {
    const desk = open();
    const { matchID } = await begin(desk);
    await pick(desk, matchID);
    expect(desk.heard.at(-1)).toEqual(await desk.service.find(matchID));
  });

  it("that fail neither undo the change nor keep it from the others", async () => {
    const desk = open();
    const later: number[] = [];
    const { matchID } = await seat(desk, 1);
    const fault = new Error("a listener's own fault");
    desk.service.onChange(() => {
      throw fault;
    });
    desk.service.onChange((match) => later.push(match.meta.seats.length));
    await expect(desk.service.join(matchID, "Ben")).resolves.toMatchObject({ seat: 1 });
    expect(later).toEqual([2]);
    expect(desk.reported).toEqual([fault]);
  });
});

describe("a storage error", () => {
  it("changes nothing, is told to nobody but the sender, and the match goes on afterwards", async () => {
    const desk = open();
    const { matchID } = await begin(desk);
    const before = await desk.service.find(matchID);
    const heard = desk.heard.length;
    desk.store.fault = new Error("disk full");
    await expect(pick(desk, matchID)).rejects.toThrow("disk full");
    await expect(desk.service.create("supertrumpf", {})).rejects.toThrow("disk full");
    expect(await desk.service.find(matchID)).toEqual(before);
    expect(desk.heard.length).toBe(heard);
    desk.store.fault = undefined;
    await pick(desk, matchID);
    expect(stateOf(await desk.service.find(matchID))._stateID).toBe(1);
  });

  it("takes no seat", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 1);
    desk.store.fault = new Error("disk full");
    await expect(desk.service.join(matchID, "Ben")).rejects.toThrow("disk full");
    desk.store.fault = undefined;
    expect((await desk.service.join(matchID, "Ben")).seat).toBe(1);
  });

  it("between creating the next match and remembering it leaves the old one as it was", async () => {
    const desk = open();
    const { matchID, creatorKey } = await begin(desk, 2, { roundCap: 1 });
    await playToTheEnd(desk, matchID);
    const create = desk.store.create;
    desk.store.create = async (id, meta) => {
      await create(id, meta);
      desk.store.fault = new Error("disk full");
    };
    await expect(desk.service.again(matchID, creatorKey)).rejects.toThrow("disk full");
    desk.store.create = create;
    desk.store.fault = undefined;
    expect((await desk.service.find(matchID)).meta.nextMatchID).toBeNull();
    // The match that was created stays behind unknown to anybody, and goes with the sweep of old matches.
    const { matchID: next } = await desk.service.again(matchID, creatorKey);
    expect(desk.store.created).toEqual([matchID, expect.any(String), next]);
    expect((await desk.service.find(matchID)).meta.nextMatchID).toBe(next);
  });
});

describe("looking at a match", () => {
  it("happens between changes: nothing is told out of turn, however slow the store is", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 0);
    desk.store.onLoaded = () => new Promise((resolve) => setImmediate(resolve));
    const told: number[] = [];
    desk.service.onChange((match) => told.push(match.meta.seats.length));
    const tell = () => desk.service.inspect(matchID, (match) => told.push(match.meta.seats.length));
    await Promise.all([
      desk.service.join(matchID, "Anna"),
      tell(),
      desk.service.join(matchID, "Ben"),
      desk.service.join(matchID, "Ina"),
      tell(),
    ]);
    expect(told).toEqual([1, 1, 2, 3, 3]);
  });

  it("is refused where there is none", async () => {
    await expect(open().service.inspect("2222222222222222", () => {})).rejects.toEqual(refusal("no-such-match", 404));
  });
});

describe("the games", () => {
  it("name every move of their rules, with its arguments", () => {
    for (const { game, moves } of testGames.values()) {
      const ofRules = Object.values(game.phases ?? {}).flatMap((phase) => Object.keys(phase.moves ?? {}));
      const ofTable = ["endLearning", "endPhase", "setAbsent", "timeUp", "endMatch"];
      expect(Object.keys(moves).toSorted()).toEqual(
        [...new Set(ofRules)].filter((name) => !ofTable.includes(name)).toSorted(),
      );
    }
  });
});

describe("draining", () => {
  it("waits for changes that are under way", async () => {
    const desk = open();
    const { matchID } = await seat(desk, 0);
    const joins = ["Anna", "Ben", "Ina"].map((name) => desk.service.join(matchID, name));
    await desk.service.drain();
    expect((await desk.store.load(matchID))?.meta.seats.length).toBe(3);
    await Promise.all(joins);
  });
});

describe("a set-up that the rules would refuse", () => {
  it.each<[string, string, object]>([
    ["more rounds than the sector has cards", "rettungsrunde", { sector: "A", rounds: 5 }],
    ["a sector and cards", "rettungsrunde", { sector: "A", rounds: 3, cards: ["card-00", "card-01", "card-02"] }],
    ["cards that are not in the deck", "rettungsrunde", { rounds: 3, cards: ["card-00", "card-01", "card-99"] }],
    ["a card twice", "rettungsrunde", { rounds: 3, cards: ["card-00", "card-01", "card-01"] }],
    ["a deck that is not there", "quartett", { deck: "toString" }],
    ["a time-box of a moment", "quartett", { learningSeconds: 1 }],
    ["a time-box without end", "supertrumpf", { learningSeconds: 100_000 }],
    ["no time", "supertrumpf", { minutes: 0 }],
    ["no rounds", "rettungsrunde", { rounds: 0 }],
  ])("is refused before anybody joins: %s", async (_case, gameName, setup) => {
    const { service, store } = open();
    await expect(service.create(gameName, setup)).rejects.toEqual(refusal("invalid-setup", 400));
    expect(store.created).toEqual([]);
  });

  it.each<[string, object, number]>([
    ["rettungsrunde", { sector: "A", rounds: 4 }, 3],
    ["rettungsrunde", { cards: ["card-03", "card-07", "card-11"], rounds: 3 }, 8],
    ["quartett", { deck: "measures" }, 2],
    ["supertrumpf", { learningSeconds: 0, minutes: 240 }, 8],
  ])("and one that they take starts: %s %j", async (gameName, setup, players) => {
    const { service } = open();
    const { matchID } = await service.create(gameName, setup);
    for (let player = 0; player < players; player += 1) await service.join(matchID, `Player ${player}`);
    await service.start(matchID);
    expect((await service.find(matchID)).meta.setup).toMatchObject(setup);
  });
});
