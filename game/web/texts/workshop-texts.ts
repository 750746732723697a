// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What all pages of a workshop say. */
export type WorkshopTexts = Readonly<{
  refusals: Readonly<{
    "no-such-workshop": string;
    "no-such-step": string;
    "no-such-participant": string;
    "no-such-table": string;
    "no-such-round": string;
    "no-such-card": string;
    "invalid-setup": string;
    "no-such-note": string;
    "no-such-group": string;
    "no-such-word": string;
    "not-in-match": string;
    "not-facilitator": string;
    "not-started": string;
    full: string;
    "name-taken": string;
    "vote-closed": string;
    "notes-closed": string;
    "check-closed": string;
    "workshop-full": string;
    "step-begun": string;
    "door-closed": string;
    "word-taken": string;
    "no-follow-up": string;
    "rehearsals-full": string;
  }>;
  /** A trial with computers. */
  rehearsal: Readonly<{
    start: string;
    working: string;
    /** Title of the copy. */
    titleOf: (values: { title: string | number }) => string;
    hint: string;
  }>;
}>;
