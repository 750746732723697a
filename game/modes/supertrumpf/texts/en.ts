import type { SupertrumpfTexts } from "./texts.ts";

export const en: SupertrumpfTexts = {
  setUp: {
    game: "Two to eight players. In turn somebody picks one of six values. The biggest flop wins the trick.",
    rounds: "Rounds at most",
    roundsHint: "24 rounds take about 25 minutes.",
    learning: "Time for the closer look at the end",
    matchHint: "When it is up, the closer look still follows.",
  },
  legend: "What the six values mean",
  learning: {
    title: "A closer look",
    lead: "Whoever has the fewest cards picks one trick. Its stories are told in full.",
    youPick: "Pick a trick for everyone to talk about.",
    theyPick: (name) => `${name} is picking a trick for everyone to talk about.`,
    read: "Read the stories. Say when you are done.",
    waiting: "The others are still reading.",
    trick: (number, value) => `Trick ${number}, ${value}`,
    skip: "Go on without picking",
    ready: "I have read them",
    isReady: "You are done",
    stillReading: (names) => `Still reading: ${names}.`,
    over: "The match is over. Take your time to read on.",
    promise: "The promise",
    story: "The story",
    solution: "The solution",
  },
};
