/** What this table says besides the texts that all tables share. A language that lacks a text does not compile. */
export type SupertrumpfTexts = Readonly<{
  setUp: {
    game: string;
    rounds: string;
    roundsHint: string;
    learning: string;
    matchHint: string;
  };
  legend: string;
  table: {
    round: (round: number, cap: number) => string;
    yourTurn: string;
    yourTurnAfterTie: string;
    theirTurn: (name: string) => string;
    theirTurnAfterTie: (name: string) => string;
    youAreOut: string;
    watching: string;
    pick: string;
    yourCard: string;
    players: string;
    cards: (count: number) => string;
    leads: string;
    offline: string;
    lastTrick: string;
    firstTrick: string;
    pickedBy: (name: string, value: string) => string;
    wonBy: (name: string) => string;
    tie: (names: string) => string;
    amounts: (list: string) => string;
    pot: (count: number) => string;
    aside: (codes: string) => string;
    story: string;
    wins: string;
  };
  learning: {
    title: string;
    lead: string;
    youPick: string;
    theyPick: (name: string) => string;
    read: string;
    waiting: string;
    trick: (number: number, value: string) => string;
    skip: string;
    ready: string;
    isReady: string;
    stillReading: (names: string) => string;
    over: string;
    promise: string;
    story: string;
    solution: string;
  };
}>;
