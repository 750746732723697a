// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the parts of the pages say that playing online and on one device share. */
export type PlayTexts = Readonly<{
  clocks: Readonly<{
    title: string;
    hint: string;
    none: string;
    wholeMatch: string;
    seconds: (values: { count: number }) => string;
    minutes: (values: { count: number }) => string;
    names: Readonly<{
      phase: string;
      match: string;
    }>;
    stopped: string;
    more: (values: { minutes: string | number }) => string;
    left: Readonly<{
      phase: (values: { time: string | number }) => string;
      match: (values: { time: string | number }) => string;
    }>;
  }>;
  /** Beside the way from a match that is over to all cards. */
  cardsRevised: string;
  refusals: Readonly<{
    "name-taken": string;
    full: string;
    "already-started": string;
    "too-few": string;
    unplayable: string;
    "no-such-deck": string;
    over: string;
    stale: string;
    "not-allowed": string;
    paused: string;
    "wrong-code": string;
    "not-facilitator": string;
    "nothing-to-undo": string;
    "nothing-to-skip": string;
    "no-clock": string;
    "invalid-request": string;
    "too-many": string;
    "server-full": string;
    "no-answer": string;
    other: string;
  }>;
}>;
