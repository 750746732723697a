import type { firstRounds } from "../first-rounds.ts";

type StepText = Readonly<{ title: string; text: string }>;

/** What the guided first rounds say. A language that lacks a step does not compile. */
export type LearnTexts = Readonly<{
  title: (game: string) => string;
  /** `you` is what the learner is called at the table, `others` lists the names of the others. */
  lead: (you: string, others: string) => string;
  /** What the box with the steps is called. */
  guide: string;
  step: (step: number, steps: number) => string;
  goOn: string;
  leave: string;
  slips: Record<"reading" | "other-move", string>;
  play: string;
  solo: string;
  rules: string;
  again: string;
  steps: {
    readonly [Game in keyof typeof firstRounds]: Readonly<
      Record<(typeof firstRounds)[Game]["steps"][number]["id"], StepText>
    >;
  };
}>;
