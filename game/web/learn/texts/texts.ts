/** What all guided first rounds say. */
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
}>;
