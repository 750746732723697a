import type { ClockName } from "../../protocol/public-match.ts";

/** Everything the pages say. A language that lacks a text does not compile. */
export type Texts = Readonly<{
  siteName: string;
  siteShort: string;
  skipToContent: string;
  menu: string;
  language: string;
  loading: string;
  loadFailed: string;
  tryAgain: string;
  cancel: string;
  notFoundTitle: string;
  notFoundText: string;
  toHome: string;
  nav: Record<
    "home" | "play" | "solo" | "cards" | "guides" | "print" | "privacy" | "accessibility" | "imprint" | "feedback",
    string
  >;
  home: {
    title: string;
    lead: string;
    play: string;
    solo: string;
    browse: string;
    joinTitle: string;
    joinText: string;
    forWhomTitle: string;
    trainers: string;
    trainersText: string;
    trainersLink: string;
    leaders: string;
    leadersText: string;
    leadersLink: string;
    printers: string;
    printersText: string;
    printersLink: string;
    citizens: string;
    citizensText: string;
    citizensLink: string;
    factTitle: string;
    factText: string;
    /** `title` is German in every language. */
    factSource: Readonly<{ before: string; title: string; after: string }>;
  };
  /** `link` stands before the names of games. */
  learn: Record<"link" | "newTab", string>;
  /** What a field expects that takes one whole number. */
  wholeNumber: (min: number, max: number | undefined) => string;
  copying: Record<"copied" | "refused", string>;
  sounds: Record<"on" | "off", string>;
  /** On a screen that a whole room looks at. */
  chooseMode: string;
  clocks: {
    title: string;
    hint: string;
    none: string;
    wholeMatch: string;
    seconds: (count: number) => string;
    minutes: (count: number) => string;
    names: Record<ClockName, string>;
    stopped: string;
    more: (minutes: number) => string;
    left: (clock: ClockName, time: string) => string;
  };
  table: {
    isPaused: string;
    you: string;
    bot: string;
    free: string;
    title: string;
    close: string;
    fullCard: string;
  };
  result: {
    title: string;
    winner: (name: string) => string;
    shared: (names: string) => string;
    youWin: string;
    talk: string;
    again: string;
    next: string;
    cards: string;
  };
  card: {
    promise: string;
    story: string;
    think: string;
    solve: string;
    hide: string;
    solution: string;
    cause: string;
    notCause: string;
    lesson: string;
    questions: string;
    measures: string;
    sources: string;
    chapter: string;
    do: string;
    against: string;
    failuresOfCause: string;
    previous: string;
    next: string;
    unknown: (id: string) => string;
    fictional: string;
  };
  offline: Record<"needsNet" | "toSolo" | "newVersion" | "load", string>;
  refusals: {
    "name-taken": string;
    full: string;
    "already-started": string;
    "too-few": string;
    unplayable: string;
    stale: string;
    "not-allowed": string;
    "invalid-request": string;
    paused: string;
    "wrong-code": string;
    "not-facilitator": string;
    "nothing-to-undo": string;
    "nothing-to-skip": string;
    "no-clock": string;
    "too-many": string;
    "server-full": string;
    "no-answer": string;
    other: string;
  };
  /** What people can do with what is stored of them. */
  footer: string;
}>;
