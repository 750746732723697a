// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What all guided first rounds say. */
export type LearnTexts = Readonly<{
  title: (values: { game: string | number }) => string;
  /** `you` is what the learner is called at the table, `others` lists the names of the others. */
  lead: (values: { you: string | number; others: string | number }) => string;
  /** What the box with the steps is called. */
  guide: string;
  step: (values: { step: string | number; steps: string | number }) => string;
  goOn: string;
  leave: string;
  slips: Readonly<{
    reading: string;
    "other-move": string;
  }>;
  play: string;
  solo: string;
  rules: string;
  again: string;
  /** In place of a first round that these cards cannot be dealt for. */
  otherCards: string;
}>;
