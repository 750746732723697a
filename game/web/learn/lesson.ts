import type { Game, State } from "boardgame.io";
import type { PlayableDeck } from "../../../cards/deck.ts";
import { createEngine, type Engine } from "../../engine/engine.ts";
import type { FirstRound } from "../../mode/first-round.ts";
import type { Mode } from "../../mode/mode.ts";

/** The learner's seat. */
export const ownSeat = 0;

/** A first round with the real rules under it. */
export type Lesson = Readonly<{ round: FirstRound; engine: Engine; start: Standing }>;

/** Where a learner is. `slip`: the last move was not carried out, because of reading to do or of another move asked for. */
export type Standing = Readonly<{ step: number; state: State; slip: "reading" | "other-move" | null }>;

/** Deals a first round; any language of the deck gives the same. Throws where the rules refuse its set-up. */
export function openLesson(mode: Mode, round: FirstRound, deck: PlayableDeck): Lesson {
  const { game } = mode.withDeck(deckOf(round, deck));
  const engine = createEngine(dealtInOrder(game, round.pile));
  // Whatever chance is left after the deal falls alike, too.
  const state = engine.start(round.names.length, round.setup, "first round");
  return { round, engine, start: { step: 0, state, slip: null } };
}

/** "Weiter": a step that only wants reading is done. Others stay. */
export function readOn(lesson: Lesson, standing: Standing): Standing {
  return isReading(lesson, standing.step) ? stepDone(lesson, standing) : standing;
}

/** The learner's move at the table: done if it is the one that the step wants, and the rules allow it. */
export function makeMove(lesson: Lesson, standing: Standing, move: string, args: readonly unknown[]): Standing {
  const { steps } = lesson.round;
  const step = stepOfMove(lesson, standing.step);
  const wants = steps[step]?.wants;
  if (wants === undefined) return { ...standing, slip: "reading" };
  const isWanted = wants.move === move && (wants.args ?? args).every((arg, index) => arg === args[index]);
  const state = isWanted ? lesson.engine.move(standing.state, ownSeat, move, args)?.state : undefined;
  if (state === undefined) return { ...standing, slip: step === standing.step ? "other-move" : "reading" };
  return stepDone(lesson, { ...standing, step, state });
}

export const isLastStep = ({ round }: Lesson, step: number): boolean => step === round.steps.length - 1;

/** Whether a step is done by reading; the last one is never done. */
export const isReading = (lesson: Lesson, step: number): boolean =>
  lesson.round.steps[step]?.wants === undefined && !isLastStep(lesson, step);

/** Who does what the next step wants need not say first that this one is read, unless others move in between. */
function stepOfMove(lesson: Lesson, from: number): number {
  const step = lesson.round.steps[from];
  return isReading(lesson, from) && step?.answers === undefined ? stepOfMove(lesson, from + 1) : from;
}

function stepDone({ round, engine }: Lesson, { step, state }: Standing): Standing {
  let next = state;
  for (const made of round.steps[step]?.answers ?? []) {
    const after = engine.move(next, made.seat, made.move, made.args);
    if (after === undefined) throw new Error(`the rules refuse ${made.move} of seat ${made.seat}`);
    next = after.state;
  }
  return { step: step + 1, state: next, slip: null };
}

/** The deck with those failures alone that the round is played with. */
function deckOf({ cards }: FirstRound, deck: PlayableDeck): PlayableDeck {
  return cards === undefined ? deck : { ...deck, failures: deck.failures.filter(({ id }) => cards.includes(id)) };
}

/** The game with a set-up that leaves nothing to chance: what `pile` names comes first, in its order. */
function dealtInOrder(game: Game, pile: readonly string[]): Game {
  const placeOf = (item: unknown) => {
    const place = pile.indexOf(item as string);
    return place === -1 ? pile.length : place;
  };
  const Shuffle = <Item>(items: Item[]): Item[] => [...items].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    ...game,
    setup: (context, setup) => game.setup?.({ ...context, random: { ...context.random, Shuffle } }, setup),
  };
}
