import type { StepTexts } from "./step-texts.ts";

export const en: StepTexts = {
  card: {
    title: "Your top card",
    text: "This is your top card, and nobody else can see it. Take your time to read: the stories are what this game is for.",
  },
  value: {
    title: "The biggest flop wins",
    text: "Arrows tell you whether the higher or the lower number wins. Over after one month is hard to beat: pick “Months it lasted”.",
  },
  trick: {
    title: "Your trick",
    text: "All three top cards go to the bottom of your pile. Picking goes round the table, so Ada is next.",
  },
  tie: {
    title: "A tie",
    text: "Ada’s and Konrad’s cards are equally good, so all three stay in the pot. Everybody adds the next card, and Konrad picks.",
  },
  choice: {
    title: "As you like",
    text: "Konrad takes the whole pot; Ada has run out of cards and looks on. Your first card is back on top: pick any value.",
  },
  story: {
    title: "A closer look",
    text: "At the end, whoever has fewest cards chooses: Ada wants to talk about the first trick. Have a read, then say that you are done.",
  },
  end: {
    title: "That is all there is to it",
    text: "Whoever holds most cards at the end wins. A usual match has 24 rounds and takes about 25 minutes.",
  },
};
