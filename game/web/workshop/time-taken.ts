const minuteInMs = 60_000;

type TakenWords = Readonly<{ took: (values: { minutes: string }) => string; tookLess: string }>;

/** How long a step has taken, in words: in whole minutes, and where it was not one, that it was less. */
export const timeTaken = (ms: number, words: TakenWords, minutes: (values: { count: number }) => string): string =>
  ms < minuteInMs ? words.tookLess : words.took({ minutes: minutes({ count: Math.round(ms / minuteInMs) }) });
