import type { LongFormMove, State } from "boardgame.io";
import { CreateGameReducer, InitializeGame, ProcessGameConfig } from "boardgame.io/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actOn, causeNumbers } from "../fixtures/test-table.ts";
import { optionsFor } from "./ballot.ts";
import { matchResult } from "./end.ts";
import { rettungsrunde } from "./game.ts";
import { waitingFor } from "./phases.ts";
import { viewFor } from "./player-view.ts";
import { deal, setupError } from "./setup.ts";
import {
  facilitatorMoves,
  type PlayDeck,
  phaseNames,
  playerMoves,
  type RettungsrundeState,
  type Shuffle,
} from "./state.ts";

const causeAt = (index: number): number => causeNumbers[index % causeNumbers.length] ?? 1;
const codes = [..."ABCDEFGH"].flatMap((letter) => [1, 2, 3, 4].map((level) => ({ letter, card: `${letter}${level}` })));
/** `main` says which of the three likely causes is the true one: everything else is alike. */
const deckWith = (main: 0 | 1 | 2): PlayDeck => ({
  failures: Object.fromEntries(
    codes.map(({ letter, card }, index) => {
      const [cause = 1, ...otherCauses] = [0, 1, 2].map((step) => causeAt(index + ((main + step) % 3)));
      return [card, { sector: letter, cause, otherCauses }];
    }),
  ),
  measures: Object.fromEntries(
    causeNumbers.flatMap((cause) => [1, 2, 3, 4].map((number) => [`M${cause}${number}`, { cause }])),
  ),
});
const deck = deckWith(0);
const measureIds = Object.keys(deck.measures).sort();

type Step = Readonly<{ kind: number; seat: number; pick: number }>;
type Action = readonly [seat: number, move: string, ...args: unknown[]];
const junk: unknown[] = [
  undefined,
  null,
  -1,
  0.5,
  9,
  "3",
  "M11",
  "__proto__",
  {},
  [],
  ["M11"],
  Number.NaN,
  true,
  "talk",
];
const allMoves = [...playerMoves, ...facilitatorMoves];

/** Mostly what a phase asks for, sometimes a facilitator's move, somebody leaving or coming back, or nonsense. */
function actionFor(state: RettungsrundeState, { kind, seat: anySeat, pick }: Step): Action {
  const seat = anySeat % state.hands.length;
  if (kind === 0) return [seat, allMoves[pick % allMoves.length] ?? "ready", junk[pick % junk.length], junk[kind]];
  if (kind === 1) return [seat, "setAbsent", pick % state.hands.length, pick % 3 === 0];
  if (kind === 2) return pick % 3 === 0 ? [seat, "endPhase", state.round, state.phase] : [seat, "endLearning"];
  if (kind === 3 && pick === 0) return [seat, "endMatch"];
  // Seats that are waited for come first, so that matches get on.
  const waiting = waitingFor(state);
  const actor = kind % 2 === 0 ? (waiting[pick % Math.max(1, waiting.length)] ?? seat) : seat;
  return chosenBy(state, actor, pick);
}

function chosenBy(state: RettungsrundeState, seat: number, pick: number): Action {
  if (state.phase === "diagnosis") return [seat, "pickCause", causeAt(pick)];
  const hand = state.hands[seat] ?? [];
  if (state.phase === "measure") return [seat, "playMeasure", hand[pick % hand.length]];
  const options = optionsFor(state, seat);
  if (options.length > 0) return [seat, "voteFor", options[pick % options.length]];
  return [seat, "ready"];
}

/** A shuffle that gives the same for the same seed (mulberry32). */
function seeded(seed: number): Shuffle {
  let memory = seed;
  const next = () => {
    memory = (memory + 0x6d2b79f5) | 0;
    let mixed = Math.imul(memory ^ (memory >>> 15), 1 | memory);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (items) =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
}

const nat = fc.nat(999);
const anyMatch = fc.record({
  seats: fc.integer({ min: 3, max: 8 }),
  rounds: fc.integer({ min: 3, max: 8 }),
  seed: fc.nat(),
  steps: fc.array(fc.record({ kind: fc.integer({ min: 0, max: 30 }), seat: nat, pick: nat }), {
    minLength: 150,
    maxLength: 400,
  }),
});
const full = process.env.FULL === "1";
// A multiple of three: some properties take a third of it.
const runs = full ? 1800 : 60;

type Setting = Readonly<{ seats: number; rounds: number; seed: number; steps: readonly Step[] }>;

/** Plays the match move by move; `look` sees the state before the first and after every move. */
function playThrough(
  { seats, rounds, seed, steps }: Setting,
  look: (state: RettungsrundeState, action?: Action) => void,
): RettungsrundeState {
  const shuffle = seeded(seed);
  const state = deal(deck, seats, { rounds }, shuffle);
  const act = actOn(state, shuffle);
  look(state);
  for (const step of steps) {
    if (state.phase === "over") break;
    const action = actionFor(state, step);
    const before = JSON.stringify(state);
    if (!act(...action)) expect(JSON.stringify(state), `refused ${action}`).toBe(before);
    look(state, action);
  }
  return state;
}

const cardsIn = (view: unknown) => JSON.stringify(view).match(/(?<=")(M[1-8][1-4]|[A-H][1-4])(?=")/g) ?? [];
const openFromReveal = ["talk", "measure", "vote", "revote", "debrief"];

describe("every match", () => {
  it("keeps all measures, and trust and points in step with its history", () => {
    fc.assert(
      fc.property(anyMatch, (match) => {
        playThrough(match, (state) => {
          const inPlay = [...state.hands.flat(), ...state.table, ...state.pile, ...state.discard];
          expect(inPlay.sort()).toEqual(measureIds);
          expect(state.trust).toBe(state.history.at(-1)?.trust ?? 5);
          expect(state.trust >= 0 && state.trust <= 10).toBe(true);
          for (const seat of state.points.keys()) {
            const won = state.history.reduce((sum, record) => sum + (record.points[seat] ?? 0), 0);
            expect(state.points[seat]).toBe(won);
          }
          if (state.phase === "diagnosis") expect(state.hands.every((hand) => hand.length === 4)).toBe(true);
        });
      }),
      { numRuns: runs },
    );
  });

  it("never gets stuck: whoever is waited for has a move, and with their moves alone it ends", () => {
    fc.assert(
      fc.property(anyMatch, (match) => {
        const state = playThrough(match, () => {});
        const act = actOn(state, seeded(match.seed));
        if (state.phase !== "over") act(0, "setAbsent", 0, false);
        let moves = 0;
        while (state.phase !== "over") {
          const [seat = -1] = waitingFor(state);
          const action = chosenBy(state, seat, moves);
          expect(act(...action), `${state.phase}: ${action}`).toBe(true);
          moves += 1;
          // Every seat acts at most six times a round.
          expect(moves).toBeLessThanOrEqual(6 * match.seats * match.rounds);
        }
        const result = matchResult(state);
        expect(result?.winners.length).toBe((result?.trust ?? 0) >= 5 && state.history.length > 0 ? match.seats : 0);
        const met = result?.causes.reduce((sum, { hit, missed }) => sum + hit + missed, 0);
        expect(met).toBe(state.history.length);
      }),
      { numRuns: runs },
    );
  });

  it("shows nobody a measure, a case or a diagnosis before its time", () => {
    fc.assert(
      fc.property(anyMatch, (match) => {
        playThrough(match, (state) => {
          const past = state.history.flatMap((record) => [record.card, ...record.measures.map((it) => it.measure)]);
          for (const seat of [null, ...state.hands.keys()]) {
            const view = viewFor(state, seat);
            const own = seat === null ? [] : [...(state.hands[seat] ?? []), state.played[seat]];
            const open = new Set([state.cases[state.round - 1]?.card, ...state.table, ...past, ...own]);
            expect(
              cardsIn({ ...view, measureCauses: Object.keys(view.measureCauses) }).filter((id) => !open.has(id)),
            ).toEqual([]);
            expect(view.diagnoses !== null).toBe(openFromReveal.includes(state.phase));
          }
        });
      }),
      { numRuns: runs / 3 },
    );
  });
});

describe("a secret choice", () => {
  const secretPhases: Record<string, "diagnoses" | "played" | "votes" | "revotes"> = {
    diagnosis: "diagnoses",
    measure: "played",
    vote: "votes",
    revote: "revotes",
  };

  it("changes nothing in what anybody else sees, whatever it is", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyMatch, (match) => {
        playThrough(match, (state, action) => {
          const choices = secretPhases[state.phase];
          const chooser = action?.[0] ?? 0;
          if (choices === undefined || state[choices][chooser] === null) return;
          const other = structuredClone(state);
          if (choices === "diagnoses") other.diagnoses[chooser] = causeAt((state.diagnoses[chooser] ?? 0) + 2);
          else if (choices === "played") other.played[chooser] = state.hands[chooser]?.at(-1) ?? null;
          else other[choices][chooser] = optionsFor(state, chooser).at(-1) ?? null;
          for (const seat of [null, ...state.hands.keys()]) {
            if (seat !== chooser) expect(viewFor(other, seat)).toEqual(viewFor(state, seat));
          }
          if (JSON.stringify(other) !== JSON.stringify(state)) seen += 1;
        });
      }),
      { numRuns: runs / 3 },
    );
    expect(seen).toBeGreaterThan(runs);
  });

  it("does not show in the order of the table: seats that swap hands leave it as it is", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 3, max: 8 }), fc.nat(7), (seed, seats, turn) => {
        const tables = [0, turn].map((by) => {
          const state = deal(deck, seats, { rounds: 3 }, seeded(seed));
          const hands = state.hands.map((_, seat) => state.hands[(seat + by) % seats] ?? []);
          Object.assign(state, { hands, phase: "measure" });
          const act = actOn(state, seeded(seed + 1));
          for (const seat of state.hands.keys()) act(seat, "playMeasure", state.hands[seat]?.[0]);
          return state.table;
        });
        expect(tables[0]).toHaveLength(seats);
        expect(tables[1]).toEqual(tables[0]);
      }),
      { numRuns: runs },
    );
  });

  it("is the card's cause too: until the debrief no view tells which of the three it is", () => {
    fc.assert(
      fc.property(anyMatch, fc.constantFrom(1 as const, 2 as const), ({ seats, rounds, seed, steps }, main) => {
        const tables = [deckWith(0), deckWith(main)].map((each) => {
          const shuffle = seeded(seed);
          const state = deal(each, seats, { rounds }, shuffle);
          return { state, act: actOn(state, shuffle) };
        });
        const [first, second] = tables;
        if (first === undefined || second === undefined) throw new Error("two tables");
        for (const step of steps) {
          if (first.state.history.length > 0) break;
          for (const seat of [null, ...first.state.hands.keys()]) {
            expect(viewFor(second.state, seat)).toEqual(viewFor(first.state, seat));
          }
          const action = actionFor(first.state, step);
          expect(second.act(...action)).toBe(first.act(...action));
        }
      }),
      { numRuns: runs / 3 },
    );
  });
});

describe("any set-up from outside", () => {
  it("is either refused with a sentence or deals", () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: 0, max: 10 }), (setup, seats) => {
        const error = setupError(setup as never, seats, deck);
        if (error === undefined) expect(deal(deck, seats, setup as never, seeded(1)).cases.length).toBeGreaterThan(2);
        else expect(error).toMatch(/\w+ \w+/);
      }),
    );
  });
});

describe("a match in boardgame.io", () => {
  type Logged = Readonly<{ type: string; args: unknown[]; playerID: string }>;
  const start = (seats: number, rounds: number, seed: number) => {
    const game = ProcessGameConfig({ ...rettungsrunde(deck), seed } as never);
    const first = InitializeGame({ game, numPlayers: seats, setupData: { rounds } });
    const reducer = CreateGameReducer({ game });
    // An action of its own, as the Master's store does it: the reducer reports a refusal in the state it hands back.
    const apply = (state: State, payload: Logged): State => {
      const { transients: _, ...next } = reducer(state, { type: "MAKE_MOVE", payload } as never) as State & {
        transients?: unknown;
      };
      return next;
    };
    return { first, apply };
  };

  it("is the same again from its log, with the phases of the framework in step with those of the rules", () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(anyMatch, ({ seats, rounds, seed, steps }) => {
        const { first, apply } = start(seats, rounds, seed);
        const log: Logged[] = [];
        let state = first;
        for (const step of steps) {
          if (state.ctx.gameover !== undefined) break;
          const [seat, type, ...args] = actionFor(state.G, step);
          if (!actOn(structuredClone(state.G), seeded(seed))(seat, type, ...args)) continue;
          const next = apply(state, { type, args, playerID: String(seat) });
          expect(next._stateID, `${type} is refused by the framework alone`).toBe(state._stateID + 1);
          log.push({ type, args, playerID: String(seat) });
          state = next;
          expect(state.ctx.phase ?? "over").toBe(state.G.phase);
          if (state.ctx.gameover === undefined) expect(Object.keys(state.ctx.activePlayers ?? {})).toHaveLength(seats);
        }
        const again = start(seats, rounds, seed);
        const replayed = log.reduce(again.apply, again.first);
        expect(JSON.stringify(replayed.G)).toBe(JSON.stringify(state.G));
        expect(replayed.ctx).toEqual(state.ctx);
        ends.add(state.G.phase);
      }),
      { numRuns: full ? 1000 : 20 },
    );
    expect(ends).toContain("over");
  });

  it("has exactly the moves the two lists name", () => {
    const phases = rettungsrunde(deck).phases ?? {};
    expect(Object.keys(phases)).toEqual([...phaseNames]);
    const named = Object.values(phases).flatMap(({ moves }) => Object.keys(moves ?? {}));
    expect(new Set(named)).toEqual(new Set(allMoves));
  });

  it("lets no client run or undo a move, lets everybody act at once, and keeps choices out of others' logs", () => {
    for (const { moves = {} } of Object.values(rettungsrunde(deck).phases ?? {})) {
      for (const [name, move] of Object.entries(moves)) {
        const redact = ["pickCause", "playMeasure", "voteFor"].includes(name) || undefined;
        const { client, undoable, ignoreStaleStateID, redact: redacted } = move as LongFormMove;
        expect({ client, undoable, ignoreStaleStateID, redact: redacted }, name).toEqual({
          client: false,
          undoable: false,
          ignoreStaleStateID: true,
          redact,
        });
      }
    }
  });
});
