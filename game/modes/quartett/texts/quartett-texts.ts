// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Everything this table says. A language that lacks a text does not compile. */
export type QuartettTexts = Readonly<{
  happened: Readonly<{
    start: string;
    got: Readonly<{
      byYou: (values: { card: string | number; asked: string | number }) => string;
      ofYou: (values: { asker: string | number; card: string | number }) => string;
      others: (values: { asker: string | number; card: string | number; asked: string | number }) => string;
    }>;
    refused: Readonly<{
      byYou: (values: { asked: string | number; card: string | number }) => string;
      ofYou: (values: { asker: string | number; card: string | number }) => string;
      others: (values: { asker: string | number; asked: string | number; card: string | number }) => string;
    }>;
    drew: Readonly<{
      you: string;
      other: (values: { who: string | number }) => string;
    }>;
    drewIt: Readonly<{
      you: (values: { card: string | number }) => string;
      other: (values: { who: string | number; card: string | number }) => string;
    }>;
    refilled: Readonly<{
      you: string;
      other: (values: { who: string | number }) => string;
    }>;
    laid: Readonly<{
      you: (values: { quartet: string | number }) => string;
      other: (values: { who: string | number; quartet: string | number }) => string;
    }>;
    dealt: Readonly<{
      you: (values: { quartet: string | number }) => string;
      other: (values: { who: string | number; quartet: string | number }) => string;
    }>;
  }>;
  expected: Readonly<{
    yourTurn: string;
    yourTurnAgain: string;
    whom: (values: { card: string | number }) => string;
    theirTurn: (values: { name: string | number }) => string;
    theirTurnAgain: (values: { name: string | number }) => string;
    away: (values: { name: string | number }) => string;
    noCards: string;
    watching: string;
    look: string;
    reading: (values: { count: number }) => string;
    paused: string;
    over: string;
  }>;
  seats: Readonly<{
    title: string;
    you: string;
    cards: (values: { count: number }) => string;
    laid: (values: { count: number; letters: string | number }) => string;
    asks: string;
    reads: string;
    bot: string;
    offline: string;
    free: string;
    stock: string;
  }>;
  hand: Readonly<{
    title: string;
    quartet: (values: { held: string | number; size: string | number }) => string;
    held: (values: { quartet: string | number }) => string;
    missing: (values: { quartet: string | number }) => string;
    fresh: string;
  }>;
  ask: Readonly<{
    code: string;
    codeHint: (values: { example: string | number }) => string;
    choose: string;
    otherCard: string;
    unknown: (values: { typed: string | number }) => string;
    own: (values: { card: string | number }) => string;
    laid: (values: { card: string | number }) => string;
    notBegun: (values: { card: string | number; letter: string | number }) => string;
  }>;
  history: Readonly<{
    title: string;
    latest: string;
    none: string;
    filter: string;
    all: string;
    noneOfQuartet: string;
    more: (values: { count: string | number }) => string;
    less: string;
  }>;
  laid: Readonly<{
    title: string;
    none: string;
    by: (values: { name: string | number }) => string;
  }>;
  learning: Readonly<{
    title: string;
    shared: string;
    sharedGroup: (values: { name: string | number }) => string;
    sharedCause: (values: { name: string | number }) => string;
    sharedEffect: (values: { effect: string | number; codes: string | number }) => string;
    noSharedEffect: string;
    totals: (values: { money: string | number; technology: string | number }) => string;
    question: string;
    measureQuestions: readonly string[];
    guess: string;
    showCauses: string;
    hideCauses: string;
    ready: string;
    isReady: string;
    stillReading: (values: { names: string | number }) => string;
    past: string;
    close: string;
  }>;
  story: Readonly<{
    open: string;
    promise: string;
    story: string;
    full: string;
  }>;
  result: Readonly<{
    quartets: (values: { count: number }) => string;
    nobody: string;
    endedBy: Readonly<{
      quartets: string;
      asks: string;
      time: string;
      facilitator: string;
    }>;
    talk: string;
    learntTitle: string;
    learnt: (values: { cards: string | number; money: string | number; technology: string | number }) => string;
    causes: string;
    cause: (values: { name: string | number; count: number }) => string;
    measures: (values: { count: string | number }) => string;
  }>;
  setUp: Readonly<{
    game: (values: { range: string | number; max: string | number; min: string | number }) => string;
    deck: string;
    failures: string;
    failuresHint: (values: { cards: string | number; groups: string | number }) => string;
    measures: string;
    measuresHint: (values: { cards: string | number; groups: string | number }) => string;
    learning: string;
    matchHint: string;
  }>;
}>;
