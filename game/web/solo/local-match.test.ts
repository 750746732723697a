import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { NotInDeck, type PlayableDeck } from "../../../cards/deck.ts";
import { houseDeck } from "../../../cards/fixtures/house-deck.ts";
import { type EngineMode, engineMode } from "../../engine/playable-modes.ts";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import type { RettungsrundeResult, RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import { modeNamed } from "../modes/mode-named.ts";
import { LocalMatch } from "./local-match.ts";
import { type LocalSeat, type MatchPlan, type MatchRecord, newRecord } from "./match-record.ts";

let deck: PlayableDeck;
const open: LocalMatch[] = [];

beforeAll(() => {
  deck = houseDeck("de");
});

afterEach(() => {
  for (const match of open.splice(0)) match.close();
});

const person = (name: string): LocalSeat => ({ name, bot: null });
const bot = (name: string): LocalSeat => ({ name, bot: "medium" });
const alone = [person("Anna"), bot("Ada"), bot("Konrad")];
const friends = [person("Anna"), person("Ben"), person("Cem")];
const setups: Readonly<Record<string, object>> = {
  supertrumpf: { roundCap: 9 },
  quartett: { deck: "failures" },
  rettungsrunde: { rounds: 3 },
};
const modes = Object.keys(setups);

const plan = (gameName: string, seats: readonly LocalSeat[], setup: object = {}): MatchPlan => ({
  decks: [{ id: "scheitern", version: "1" }],
  gameName,
  seats,
  setup: { ...setups[gameName], ...setup },
  pace: "instant",
});

/** Opens the match as a page does; `kept` is what the device would remember, as JSON. */
function openMatch(record: MatchRecord, thinking = 0) {
  const game = engineMode(modeNamed(record.gameName), deck);
  const kept: string[] = [];
  const keep = (next: MatchRecord) => kept.push(JSON.stringify(next));
  const match = new LocalMatch({ mode: game, record, keep, thinking: { min: thinking, spread: 0 } });
  open.push(match);
  return { match, game, reloaded: () => JSON.parse(kept.at(-1) ?? JSON.stringify(record)) as MatchRecord };
}

/** Does what the people at the device would do next; false where they have to wait for the computer. */
function step(match: LocalMatch, game: EngineMode): boolean {
  const { lobby, view, nextSeat, looksOn } = match.read();
  if (nextSeat !== null) match.takeOver();
  else if (looksOn) match.goOn();
  else {
    const choice = lobby.yourSeat === null ? null : game.bot(view, lobby.yourSeat, "easy", Math.random);
    if (choice === null) return false;
    match.act(choice.move, ...choice.args);
  }
  return true;
}

const news = (match: LocalMatch) =>
  new Promise<void>((resolve) => {
    const stop = match.subscribe(() => {
      stop();
      resolve();
    });
  });

async function playOn(match: LocalMatch, game: EngineMode, isDone: () => boolean): Promise<void> {
  while (!isDone()) if (!step(match, game)) await news(match);
}

describe.each(modes)("%s on one device", (mode) => {
  it("is played to its end, alone against the computer", async () => {
    const { match, game } = openMatch(newRecord(plan(mode, alone)));
    await playOn(match, game, () => match.read().result !== null);
    expect(match.read().lobby).toMatchObject({ status: "over", yourSeat: 0 });
    expect(match.read()).toMatchObject({ nextSeat: null, looksOn: false, canUndo: false });
  });

  it("is played to its end by people who hand the device on, with a computer player among them", async () => {
    const { match, game } = openMatch(newRecord(plan(mode, [...friends, bot("Ada")])));
    await playOn(match, game, () => match.read().result !== null);
    expect(match.read().lobby).toMatchObject({ status: "over", yourSeat: null });
  });

  it("stands as it was left after every move, when the page is opened anew", async () => {
    let { match, game, reloaded } = openMatch(newRecord(plan(mode, alone)));
    for (let moves = 0; moves < 25 && match.read().result === null; moves += 1) {
      if (!step(match, game)) await news(match);
      match.close();
      const { view, result } = match.read();
      const log = reloaded().log;
      ({ match, game, reloaded } = openMatch(reloaded()));
      expect(JSON.parse(JSON.stringify(match.read().view))).toEqual(JSON.parse(JSON.stringify(view)));
      expect(match.read().result).toEqual(result);
      expect(reloaded().log).toEqual(log);
    }
  });

  it("deals alike from the same seed and otherwise from another one", () => {
    const record = newRecord(plan(mode, alone));
    const dealt = (of: MatchRecord) => openMatch(of, 60_000).match.read().view;
    expect(dealt({ ...record, id: "other" })).toEqual(dealt(record));
    expect(dealt(newRecord(plan(mode, alone)))).not.toEqual(dealt(record));
  });

  it("goes on from where it stood when a new version deals or judges differently", async () => {
    const { match, game, reloaded } = openMatch(newRecord(plan(mode, alone)));
    await playOn(match, game, () => match.read().canUndo);
    match.close();
    const other = openMatch({ ...reloaded(), seed: "of another version" }, 60_000).match;
    expect(JSON.parse(JSON.stringify(other.read().view))).toEqual(JSON.parse(JSON.stringify(match.read().view)));
    expect(other.read().canUndo).toBe(false);
  });

  it("of an earlier release goes on only with cards that lead to where it stands, and does nothing with others", async () => {
    const { match, game, reloaded } = openMatch(newRecord(plan(mode, alone)));
    await playOn(match, game, () => match.read().canUndo);
    match.close();
    const { decks: _, ...record } = reloaded();
    expect(openMatch(record, 60_000).match.read().canUndo).toBe(true);
    expect(() => openMatch({ ...record, seed: "dealt from other cards" })).toThrow(NotInDeck);
  });

  it("takes back the last move of the person, and what the computer did after it", async () => {
    const { match, game, reloaded } = openMatch(newRecord(plan(mode, alone)));
    await playOn(match, game, () => game.bot(match.read().view, 0, "easy", () => 0) !== null);
    const before = match.read().view;
    step(match, game);
    expect(match.read().canUndo).toBe(true);
    await playOn(match, game, () => reloaded().log.at(-1)?.by === "bot");
    while (match.read().canUndo && reloaded().log.findIndex(({ by }) => by === "person") !== -1) match.undo();
    expect(reloaded().log.some(({ by }) => by === "person")).toBe(false);
    expect(match.read().view).toEqual(before);
  });

  it("ends when the people want it to", () => {
    const { match } = openMatch(newRecord(plan(mode, friends)));
    match.end();
    match.end();
    expect(match.read().lobby.status).toBe("over");
  });

  it("refuses a table that the rules do not know", () => {
    expect(() => openMatch(newRecord(plan(mode, [person("Anna")])))).toThrow(/players/);
  });
});

describe("a device that is handed on", () => {
  const handOf = ({ view }: { view: unknown }) => (view as QuartettView).hand;

  it("shows a hand only after its owner has taken over, and hides it after the turn", () => {
    // A seed that deals nobody a whole quartet: one would be looked at together first.
    const { match, game } = openMatch({ ...newRecord(plan("quartett", friends)), seed: "curtain" });
    const first = match.read().nextSeat;
    expect(first).not.toBeNull();
    expect(handOf(match.read())).toEqual([]);
    match.takeOver();
    expect(match.read().lobby.yourSeat).toBe(first);
    expect(handOf(match.read()).length).toBeGreaterThan(7);
    while (match.read().lobby.yourSeat === first) step(match, game);
    expect(handOf(match.read())).toEqual([]);
    expect(match.read().lobby.yourSeat).toBeNull();
  });

  it("hides the hand again when the page is opened anew", () => {
    const { match, reloaded } = openMatch(newRecord(plan("supertrumpf", friends)));
    match.takeOver();
    expect((match.read().view as SupertrumpfView).top).not.toBeNull();
    const again = openMatch(reloaded()).match.read();
    expect((again.view as SupertrumpfView).top).toBeNull();
    expect(again.nextSeat).toBe(match.read().lobby.yourSeat);
  });

  it("goes round for secret choices, each hidden from the next", () => {
    const { match } = openMatch(newRecord(plan("rettungsrunde", friends)));
    for (const seat of [0, 1, 2]) {
      expect(match.read().nextSeat).toBe(seat);
      expect((match.read().view as RettungsrundeView).own).toBeNull();
      match.takeOver();
      const { own, diagnoses, acted } = match.read().view as RettungsrundeView;
      expect(own?.diagnosis).toBeNull();
      expect(diagnoses).toBeNull();
      expect(acted.filter(Boolean)).toHaveLength(seat);
      match.act("pickCause", 1 + seat);
    }
    expect(match.read()).toMatchObject({ looksOn: true, nextSeat: null });
    expect((match.read().view as RettungsrundeView).diagnoses).toEqual([1, 2, 3]);
    match.goOn();
    expect((match.read().view as RettungsrundeView).phase).toBe("measure");
  });

  it("lets nobody take a move back", () => {
    const { match, game } = openMatch(newRecord(plan("supertrumpf", friends)));
    for (let count = 0; count < 4; count += 1) step(match, game);
    expect(match.read().canUndo).toBe(false);
  });
});

describe("clocks", () => {
  it("end the match when the agreed time is over, however often the page was closed", async () => {
    const record = newRecord(plan("rettungsrunde", friends, { minutes: 20 }));
    expect(record.timeLeft).toBe(20 * 60_000);
    const { match, reloaded } = openMatch({ ...record, timeLeft: 30_000 });
    match.keepTime();
    match.close();
    const left = reloaded().timeLeft ?? Number.NaN;
    expect(left).toBeGreaterThan(20_000);
    expect(left).toBeLessThanOrEqual(30_000);
    const { match: last } = openMatch({ ...reloaded(), timeLeft: 5 });
    await news(last);
    expect((last.read().result as RettungsrundeResult).endedBy).toBe("time");
  });

  it.each(modes)("give a learning moment the time it was given, and more when asked: %s", async (gameName) => {
    const { match, game } = openMatch(newRecord(plan(gameName, alone, { learningSeconds: 600 })));
    const left = () => match.read().lobby.phaseEndsIn;
    for (let steps = 0; left() === null; steps += 1) {
      expect(steps, "a learning moment").toBeLessThan(2000);
      if (!step(match, game)) await news(match);
    }
    expect(left()).toBeGreaterThan(590_000);
    match.extend("match", 5);
    expect(match.read().lobby.matchEndsIn).toBeNull();
    match.extend("phase", 2);
    expect(left()).toBeGreaterThan(710_000);
  });

  it("end a time-box of the set-up", async () => {
    const { match } = openMatch(newRecord(plan("rettungsrunde", friends, { talkSeconds: 0.02 })));
    for (const cause of [1, 2, 3]) {
      match.takeOver();
      match.act("pickCause", cause);
    }
    expect(match.read().lobby.phaseEndsIn).not.toBeNull();
    await news(match);
    expect((match.read().view as RettungsrundeView).phase).toBe("measure");
  });
});
