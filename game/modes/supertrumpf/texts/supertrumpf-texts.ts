// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What this table says besides the texts that all tables share. A language that lacks a text does not compile. */
export type SupertrumpfTexts = Readonly<{
  setUp: Readonly<{
    game: (values: { range: string | number; max: string | number; min: string | number }) => string;
    rounds: string;
    roundsHint: string;
    learning: string;
    matchHint: string;
  }>;
  legend: string;
  table: Readonly<{
    round: (values: { round: string | number; cap: string | number }) => string;
    yourTurn: string;
    yourTurnAfterTie: string;
    theirTurn: (values: { name: string | number }) => string;
    theirTurnAfterTie: (values: { name: string | number }) => string;
    youAreOut: string;
    watching: string;
    pick: string;
    yourCard: string;
    players: string;
    cards: (values: { count: number }) => string;
    leads: string;
    offline: string;
    lastTrick: string;
    firstTrick: string;
    pickedBy: (values: { name: string | number; value: string | number }) => string;
    wonBy: (values: { name: string | number }) => string;
    tie: (values: { names: string | number }) => string;
    amounts: (values: { list: string | number }) => string;
    pot: (values: { count: number }) => string;
    aside: (values: { codes: string | number }) => string;
    story: string;
    wins: string;
    level: string;
  }>;
  learning: Readonly<{
    title: string;
    lead: string;
    youPick: string;
    theyPick: (values: { name: string | number }) => string;
    read: string;
    waiting: string;
    trick: (values: { number: string | number; value: string | number }) => string;
    skip: string;
    ready: string;
    isReady: string;
    stillReading: (values: { names: string | number }) => string;
    over: string;
    promise: string;
    story: string;
    solution: string;
  }>;
}>;
