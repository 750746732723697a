// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the pages for playing on one device say. A language that lacks a text does not compile. */
export type LocalTexts = Readonly<{
  title: string;
  lead: string;
  withoutNet: string;
  onlyWithNet: string;
  who: string;
  alone: string;
  aloneHint: string;
  pass: string;
  passHint: string;
  yourName: string;
  yourNameHint: string;
  /** What a person alone is called who gives no name. */
  someone: string;
  names: string;
  namesHint: string;
  nameOf: (values: { number: string | number }) => string;
  addPerson: string;
  bots: string;
  botCount: (values: { count: number }) => string;
  strength: string;
  strengths: Readonly<{
    easy: string;
    medium: string;
    strong: string;
  }>;
  pace: string;
  paces: Readonly<{
    calm: string;
    brisk: string;
    instant: string;
  }>;
  start: string;
  faults: Readonly<{
    tooFewNames: string;
    sameName: string;
    setup: string;
  }>;
  handOver: Readonly<{
    title: (values: { name: string | number }) => string;
    hint: string;
    take: (values: { name: string | number }) => string;
  }>;
  together: Readonly<{
    title: string;
    hint: string;
    goOn: string;
  }>;
  match: string;
  undo: string;
  restart: string;
  restartQuestion: string;
  end: string;
  endQuestion: string;
  kept: string;
  /** In place of `kept` where the browser remembers nothing. */
  keptInTab: string;
  again: string;
  other: string;
  /** In place of a table whose cards the deck no longer has. */
  otherCards: string;
}>;
