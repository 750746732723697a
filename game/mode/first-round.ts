/** A move as the rules know it. */
type Move = Readonly<{ move: string; args: readonly unknown[] }>;

/** One thing to learn. Its words stand under the same id. */
type Step = Readonly<{
  id: string;
  /** What the learner does at the table, with these arguments, or any where there are none; without it, reading on. */
  wants?: Readonly<{ move: string; args?: readonly unknown[] }>;
  /** What the others do once the step is done. */
  answers?: readonly (Move & Readonly<{ seat: number }>)[];
  /** Part of the table that the step speaks of, as a selector. */
  look?: string;
}>;

/** What is said about a step. */
export type StepWords = Readonly<{ title: string; text: string }>;

/** A first round that is dealt and played the same way each time; the learner has seat 0. */
export type FirstRound = Readonly<{
  /** Names by seat, the learner's first. */
  names: readonly [string, ...string[]];
  setup: Readonly<Record<string, unknown>>;
  /** Failure cards that are played with; without them it is the whole deck. */
  cards?: readonly string[];
  /** What comes first where something is shuffled, in this order; as a rule cards. What is not named follows. */
  pile: readonly string[];
  /** Codes of the cards that a deck must have for it; those of the pile, where nothing is said. */
  needs?: readonly string[];
  /** The last one is the end: there the table is gone. */
  steps: readonly Step[];
}>;
