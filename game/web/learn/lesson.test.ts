import { describe, expect, it } from "vitest";
import { houseDeck } from "../../../cards/fixtures/house-deck.ts";
import type { FirstRound, StepWords } from "../../mode/first-round.ts";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfResult, SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import { webModeOf } from "../modes/find-web-mode.ts";
import { modeNamed } from "../modes/mode-named.ts";
import { modeNames } from "../texts/mode-labels.ts";
import { isLastStep, isReading, type Lesson, makeMove, openLesson, ownSeat, readOn, type Standing } from "./lesson.ts";

const deck = houseDeck("de");
const games = modeNames;
const roundOf = (game: string) => webModeOf(game).firstRound;
const open = (game: string, inDeck = deck) => openLesson(modeNamed(game), roundOf(game), inDeck);
const languages = ["de", "en", "de-simple"];
type Words = Readonly<Record<string, StepWords>>;
const files = import.meta.glob<Words>("../../modes/*/texts/*/first-round.yaml", { import: "texts", eager: true });
const wordsOf = (game: string, language: string): Words =>
  files[`../../modes/${game}/texts/${language}/first-round.yaml`] ?? {};

/** Free moves that a learner may choose from, by name. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  pickValue: deck.values.map(({ id }) => id),
  pickCause: [1, 2, 3, 4, 5, 6, 7, 8],
  playMeasure: ["M11", "M34", "M42", "M81"],
  voteFor: ["M13", "M61"],
};

/** Does what the step wants; where it is free to choose, the choice with this number. */
function follow(lesson: Lesson, standing: Standing, choice: number): Standing {
  const wants = (lesson.round as FirstRound).steps[standing.step]?.wants;
  if (wants === undefined) return readOn(lesson, standing);
  const free = choices[wants.move] ?? [];
  return makeMove(lesson, standing, wants.move, wants.args ?? (free.length === 0 ? [] : [free[choice % free.length]]));
}

function playTo(lesson: Lesson, id: string, choice = 0): Standing {
  let standing = lesson.start;
  while (lesson.round.steps[standing.step]?.id !== id) {
    const next = follow(lesson, standing, choice);
    expect(next, `step ${standing.step}`).toMatchObject({ step: standing.step + 1, slip: null });
    standing = next;
  }
  return standing;
}

const viewAt = <View>(lesson: Lesson, { state }: Standing): View => lesson.engine.view(state, ownSeat).G as View;

describe.each(games)("the first round of %s", (game) => {
  const lesson = open(game);

  it("goes to its end in five to eight steps, whatever the learner chooses", () => {
    expect(lesson.round.steps.length).toBeGreaterThanOrEqual(5);
    expect(lesson.round.steps.length).toBeLessThanOrEqual(8);
    for (let choice = 0; choice < 8; choice += 1) {
      const { step } = playTo(lesson, "end", choice);
      expect(isLastStep(lesson, step)).toBe(true);
    }
  });

  it("is dealt alike in every language", () => {
    for (const language of languages) {
      expect(open(game, houseDeck(language)).start.state.G).toEqual(lesson.start.state.G);
    }
  });

  it("stays where it is on any other move, and says so", () => {
    let standing = lesson.start;
    while (!isLastStep(lesson, standing.step)) {
      const other = makeMove(lesson, standing, "timeUp", []);
      expect(other.state).toBe(standing.state);
      expect(other.slip).toBe(isReading(lesson, standing.step) ? "reading" : "other-move");
      expect(other.step).toBe(standing.step);
      standing = follow(lesson, other, 0);
      expect(standing.slip).toBeNull();
    }
    expect(readOn(lesson, standing)).toBe(standing);
  });

  it.each(languages)("names in %s what a step wants done, and who does what", (language) => {
    const steps: FirstRound["steps"] = lesson.round.steps;
    const words = wordsOf(game, language);
    const values = houseDeck(language).values;
    const shown = (arg: unknown) =>
      values.find(({ id }) => id === arg)?.name ?? (typeof arg === "number" ? lesson.round.names[arg] : String(arg));
    for (const { id, wants } of steps) {
      const named = wants?.move === "ready" ? [] : (wants?.args ?? []);
      for (const arg of named) expect(words[id]?.text, `${game} ${id}`).toContain(shown(arg));
    }
    const all = Object.values(words).map(({ text }) => text);
    const people = all.join(" ").match(/\b(Ada|Konrad|Kim)/g) ?? [];
    for (const name of people) expect(lesson.round.names).toContain(name);
  });
});

describe("a lesson", () => {
  it("takes a move for the reading before it, unless others move in between", () => {
    const lesson = open("supertrumpf");
    const early = makeMove(lesson, lesson.start, "pickValue", ["months"]);
    expect(early).toMatchObject({ step: 2, slip: null });
    // Now Ada is to move first, and she does so on reading alone.
    expect(makeMove(lesson, early, "pickValue", ["money"])).toMatchObject({ step: 2, slip: "reading" });
    expect(makeMove(lesson, lesson.start, "pickValue", ["gloss"])).toMatchObject({ step: 0, slip: "reading" });
  });

  it("does not let a step that wants a move be passed over by reading", () => {
    const lesson = open("quartett");
    const asked = readOn(lesson, lesson.start);
    expect(readOn(lesson, asked)).toBe(asked);
  });
});

describe("what the steps tell is what happens", () => {
  it("in Supertrumpf: a trick, a tie, the pot, somebody out of cards, the first card again", () => {
    const lesson = open("supertrumpf");
    const view = (id: string, choice?: number) => viewAt<SupertrumpfView>(lesson, playTo(lesson, id, choice));
    expect(view("card")).toMatchObject({ top: "G2", leader: ownSeat, counts: [3, 3, 3] });
    expect(view("trick")).toMatchObject({ counts: [5, 2, 2], leader: 1, history: [{ winner: ownSeat }] });
    expect(view("tie")).toMatchObject({ history: [{}, { winner: null }], leader: 2 });
    expect(view("tie").history.at(-1)?.comparisons[0]?.best).toEqual([1, 2]);
    expect(view("choice")).toMatchObject({ top: "G2", leader: ownSeat, counts: [3, 0, 6], pot: [] });
    for (let choice = 0; choice < 6; choice += 1) {
      expect(view("story", choice)).toMatchObject({ phase: "learning", learning: { picker: 1, trick: 0 } });
      const end = playTo(lesson, "end", choice).state.ctx.gameover as SupertrumpfResult;
      expect(end.winners).toHaveLength(1);
    }
  });

  it("in Quartett: a yes, a no, what Ada asks, the quartet", () => {
    const lesson = open("quartett");
    const view = (id: string) => viewAt<QuartettView>(lesson, playTo(lesson, id));
    expect(view("hand")).toMatchObject({ hand: ["A1", "A2", "B2", "E1"], turn: ownSeat, laid: [] });
    expect(view("yes").history.at(-1)).toMatchObject({ card: "A3", got: true });
    expect(view("no")).toMatchObject({ turn: 1 });
    expect(view("no").history.at(-1)).toMatchObject({ card: "A4", got: false });
    expect(view("inference").history.slice(-2)).toMatchObject([
      { asker: 1, asked: 2, card: "E4", got: true },
      { asker: 1, asked: ownSeat, card: "B3", got: false },
    ]);
    expect(view("quartet")).toMatchObject({ phase: "learning", laid: [{ letter: "A", seat: ownSeat }] });
    expect(view("end")).toMatchObject({ phase: "ask", turn: ownSeat });
  });

  it("in the Rettungsrunde: the learner's vote decides, and a good round earns trust", () => {
    const lesson = open("rettungsrunde");
    const record = (choice: number) => viewAt<RettungsrundeView>(lesson, playTo(lesson, "debrief", choice)).history[0];
    expect(record(0)).toMatchObject({ card: "D1", found: true, chosen: "M13", chosenBy: "vote", fits: true, trust: 7 });
    expect(record(1)).toMatchObject({ found: false, chosen: "M61", chosenBy: "vote", fits: false, trust: 3 });
  });
});

it("keeps to short sentences in plain language", () => {
  const texts = games.flatMap((game) => Object.values(wordsOf(game, "de-simple")).map(({ text }) => text));
  const sentences = texts.flatMap((text) => text.split(/[.?!:]\s+/));
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(10);
});
