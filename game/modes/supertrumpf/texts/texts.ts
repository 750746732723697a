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
