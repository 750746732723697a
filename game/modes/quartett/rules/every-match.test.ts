import type { LogEntry, State } from "boardgame.io";
import { CreateGameReducer, getFilterPlayerView, InitializeGame, ProcessGameConfig } from "boardgame.io/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalAsks } from "./ask.ts";
import { quartett } from "./game.ts";
import { viewFor } from "./player-view.ts";
import { askLimit, type QuartettState } from "./state.ts";

type Table = State<QuartettState>;

/** A match by chance: `choices` are used again and again, so that short ones make stubborn players. */
const anyMatch = fc.record({
  size: fc.oneof(fc.constant(8), fc.integer({ min: 1, max: 9 })),
  seats: fc.integer({ min: 2, max: 8 }),
  seed: fc.string({ minLength: 8 }),
  choices: fc.array(fc.nat(9999), { minLength: 1, maxLength: 97 }),
  /** Prefers to ask for what is not there, as nobody would: such matches last longest. */
  isPerverse: fc.nat(5).map((chance) => chance === 0),
});
type Match = typeof anyMatch extends fc.Arbitrary<infer Value> ? Value : never;
const runs = process.env.FULL === "1" ? 1000 : 5;

const decksOf = (size: number) => {
  const letters = [..."ABCDEFGHI"].slice(0, size);
  return {
    own: { quartets: Object.fromEntries(letters.map((it) => [it, [1, 2, 3, 4].map((number) => it + number)])) },
  };
};
const rulesOf = ({ size }: Match) => ProcessGameConfig(quartett(decksOf(size)) as never);
const begin = (match: Match): Table =>
  InitializeGame({
    game: { ...rulesOf(match), seed: match.seed },
    numPlayers: match.seats,
    setupData: { deck: "own" },
  });

/** Plays a match to its end and hands every state to `look`; returns all states and the log. */
function play(match: Match, look: (table: Table) => void = () => {}): { last: Table; log: LogEntry[] } {
  const reduce = CreateGameReducer({ game: rulesOf(match) });
  const log: LogEntry[] = [];
  let used = 0;
  const choose = <Item>(items: readonly Item[]): Item => {
    used += 1;
    const choice = (match.choices[used % match.choices.length] ?? 0) + Math.floor(used / match.choices.length);
    const item = items[choice % items.length];
    if (item === undefined) throw new Error("stuck: nothing to choose from");
    return item;
  };
  let table = begin(match);
  look(table);
  while (table.ctx.gameover === undefined) {
    const { seat, type, args } = nextMove(table.G, choose, match.isPerverse);
    const payload = { type, args, playerID: String(seat) };
    const next = reduce(table, { type: "MAKE_MOVE", payload } as never) as Table & { transients?: unknown };
    if (next.transients !== undefined) throw new Error(`refused: ${JSON.stringify([payload, next.transients])}`);
    log.push(...(next.deltalog ?? []));
    table = next;
    look(table);
  }
  return { last: table, log };
}

function nextMove(state: QuartettState, choose: <Item>(items: readonly Item[]) => Item, isPerverse: boolean) {
  const seats = [...state.hands.keys()];
  const name = choose(["play", "play", "play", "play", "play", "play", "setAbsent", "endLearning"]);
  const view = viewFor(state, state.turn);
  if (name === "setAbsent") return { seat: state.turn, type: name, args: [choose(seats), choose([true, false])] };
  if (view.phase === "learning") {
    if (name === "endLearning") return { seat: choose(seats), type: name, args: [] };
    const looking = seats.filter((seat) => !state.learning?.ready.includes(seat));
    return { seat: choose(looking), type: "ready", args: [state.laid.length] };
  }
  const { seats: others, cards } = legalAsks(view, state.turn);
  const asked = choose(others);
  const wrong = cards.filter((card) => !state.hands[asked]?.includes(card));
  return { seat: state.turn, type: "ask", args: [asked, choose(isPerverse && wrong.length > 0 ? wrong : cards)] };
}

/** Long matches change little from ask to ask: their first states, the last one and some between are enough. */
const isLookedAt = ({ _stateID, ctx }: Table) => _stateID < 40 || _stateID % 16 === 0 || ctx.gameover !== undefined;
const cardsIn = (state: QuartettState) => [...state.hands.flat(), ...state.stock];
const check = (property: (match: Match) => void) => fc.assert(fc.property(anyMatch, property), { numRuns: runs });

describe("every match", () => {
  it("always has somebody who can move, and ends with the last quartet or the last ask", () => {
    check((match) => {
      const { last } = play(match, ({ G, ctx }) => {
        if (ctx.gameover !== undefined) return;
        const active = Object.keys(ctx.activePlayers ?? { [ctx.currentPlayer]: null }).map(Number);
        if (G.learning !== null) {
          expect(active).toEqual([...G.hands.keys()]);
          expect(G.learning.ready.length).toBeLessThan(match.seats);
        } else {
          expect(active).toEqual([G.turn]);
          const { seats, cards } = legalAsks(viewFor(G, G.turn), G.turn);
          expect(seats.length * cards.length).toBeGreaterThan(0);
        }
      });
      const { endedBy, winners, quartets } = last.ctx.gameover;
      expect(winners.length).toBeGreaterThan(0);
      expect(last.G.history.length).toBeLessThanOrEqual(askLimit);
      if (endedBy === "quartets") expect(quartets.reduce((sum: number, count: number) => sum + count)).toBe(match.size);
      else expect([endedBy, last.G.history.length]).toEqual(["asks", askLimit]);
    });
  });

  it("loses no card and doubles none, and leaves no complete quartet in a hand", () => {
    check((match) => {
      const all = Object.values(decksOf(match.size).own.quartets).flat();
      play(match, ({ G }) => {
        const laid = G.laid.flatMap(({ letter }) => G.quartets[letter] ?? []);
        expect([...cardsIn(G), ...laid].sort()).toEqual(all);
        const hasComplete = (hand: string[]) => /([A-I])1\w*\1\d\w*\1\d\w*\1\d/.test([...hand].sort().join(""));
        expect(G.hands.some(hasComplete)).toBe(false);
        if (G.stock.length > 0) expect(G.hands.every((hand) => hand.length > 0)).toBe(true);
      });
    });
  });

  it("shows nobody a hidden card, in state, log or otherwise", () => {
    check((match) => {
      const filter = getFilterPlayerView(rulesOf(match));
      play(match, (table) => {
        if (!isLookedAt(table)) return;
        for (const seat of [null, ...table.G.hands.keys()]) {
          const playerID = seat === null ? null : String(seat);
          const sent = JSON.stringify(filter(playerID as string, { type: "update", args: ["", table] }));
          const view = viewFor(table.G, seat);
          const said = table.G.history.map((ask) => ask.card);
          // The list of all cards is public, what one asked for was heard; any other code must be one's own.
          const open = sent.replaceAll(JSON.stringify(table.G.quartets), "").match(/[A-I]\d/g) ?? [];
          const own = [...view.hand, ...view.drawn];
          expect(open.filter((card) => !own.includes(card) && !said.includes(card))).toEqual([]);
          expect(sent).not.toContain(JSON.stringify(match.seed).slice(1, -1));
        }
      });
    });
  });

  it("looks the same to a seat wherever the cards lie that it cannot see", () => {
    check((match) => {
      play(match, (table) => {
        if (!isLookedAt(table)) return;
        const { G } = table;
        for (const seat of [null, ...G.hands.keys()]) {
          const hidden = cardsIn(G).filter((card) => seat === null || !G.hands[seat]?.includes(card));
          const turned = [...hidden.slice(1), ...hidden.slice(0, 1)];
          const elsewhere = (card: string) => turned[hidden.indexOf(card)] ?? card;
          const other: QuartettState = {
            ...G,
            hands: G.hands.map((hand) => hand.map(elsewhere)),
            stock: G.stock.map(elsewhere),
            draws: G.draws.map((draw) => (draw.seat === seat ? draw : { ...draw, card: elsewhere(draw.card) })),
          };
          expect(viewFor(other, seat)).toEqual(viewFor(G, seat));
        }
      });
    });
  });

  it("replays from its first state and its log to the identical end", () => {
    check((match) => {
      const { last, log } = play(match);
      const moves: LogEntry[] = JSON.parse(JSON.stringify(log.filter(({ action }) => action.type === "MAKE_MOVE")));
      const reduce = CreateGameReducer({ game: rulesOf(match) });
      const first: Table = JSON.parse(JSON.stringify(begin(match)));
      const replayed = moves.reduce((table, { action }) => reduce(table, action as never) as Table, first);
      expect(replayed).toEqual(last);
    });
  });
});
