/** A player in a sentence; null is the reader. */
export type Who = string | null;

/** Everything this table says. A language that lacks a text does not compile. */
export type QuartettTexts = Readonly<{
  happened: {
    start: string;
    got: (asker: Who, asked: Who, card: string) => string;
    refused: (asker: Who, asked: Who, card: string) => string;
    drew: (who: Who) => string;
    drewIt: (who: Who, card: string) => string;
    refilled: (who: Who) => string;
    laid: (who: Who, quartet: string) => string;
    dealt: (who: Who, quartet: string) => string;
  };
  expected: {
    yourTurn: string;
    yourTurnAgain: string;
    whom: (card: string) => string;
    theirTurn: (name: string) => string;
    theirTurnAgain: (name: string) => string;
    away: (name: string) => string;
    noCards: string;
    watching: string;
    look: string;
    reading: (count: number) => string;
    paused: string;
    over: string;
  };
  seats: {
    title: string;
    you: string;
    cards: (count: number) => string;
    laid: (letters: string, count: number) => string;
    asks: string;
    reads: string;
    bot: string;
    offline: string;
    free: string;
    stock: string;
  };
  hand: {
    title: string;
    quartet: (held: number) => string;
    held: (quartet: string) => string;
    missing: (quartet: string) => string;
    fresh: string;
  };
  ask: {
    code: string;
    codeHint: (example: string) => string;
    choose: string;
    otherCard: string;
    unknown: (typed: string) => string;
    own: (card: string) => string;
    laid: (card: string) => string;
    notBegun: (card: string, letter: string) => string;
  };
  history: {
    title: string;
    latest: string;
    none: string;
    filter: string;
    all: string;
    noneOfQuartet: string;
    more: (count: number) => string;
    less: string;
  };
  laid: {
    title: string;
    none: string;
    by: (name: string) => string;
  };
  learning: {
    title: string;
    shared: string;
    sharedGroup: (name: string) => string;
    sharedCause: (name: string) => string;
    sharedEffect: (effect: string, codes: string) => string;
    noSharedEffect: string;
    totals: (money: string, technology: string) => string;
    question: string;
    measureQuestions: readonly [string, string, string, string];
    guess: string;
    showCauses: string;
    hideCauses: string;
    ready: string;
    isReady: string;
    stillReading: (names: string) => string;
    past: string;
    close: string;
  };
  story: {
    open: string;
    promise: string;
    story: string;
    full: string;
  };
  result: {
    quartets: (count: number) => string;
    nobody: string;
    endedBy: Record<"quartets" | "asks" | "time" | "facilitator", string>;
    talk: string;
    learntTitle: string;
    learnt: (cards: number, money: string, technology: string) => string;
    causes: string;
    cause: (name: string, count: number) => string;
    measures: (count: number) => string;
  };
  setUp: {
    game: string;
    deck: string;
    failures: string;
    failuresHint: string;
    measures: string;
    measuresHint: string;
    learning: string;
    matchHint: string;
  };
}>;
