// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Beside each mode that can be chosen: how many may sit, or why it cannot be played with these cards. */
export type ModeChoiceTexts = Readonly<{
  people: (values: { min: string | number; max: string | number }) => string;
  peopleExactly: (values: { count: string | number }) => string;
  unplayable: Readonly<{
    values: string;
    failures: (values: { needed: string | number; has: string | number }) => string;
    groups: (values: { needed: string | number; has: string | number }) => string;
    causes: (values: { needed: string | number; has: string | number }) => string;
    measures: (values: { needed: string | number; has: string | number }) => string;
  }>;
}>;
