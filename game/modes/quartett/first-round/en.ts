import type { StepTexts } from "./step-texts.ts";

export const en: StepTexts = {
  hand: {
    title: "Your hand",
    text: "These are your four cards, each set beside what it lacks. Four cards with the same letter make a quartet.",
  },
  ask: {
    title: "Asking",
    text: "You may ask for any card you lack in a quartet you have begun. Choose A3, then Ada.",
  },
  yes: {
    title: "A yes",
    text: "Ada had A3 and had to hand it over, so you go on asking. Now ask Ada for A4 as well.",
  },
  no: {
    title: "A no",
    text: "Ada does not have A4, and the whole table heard it. After a no, the turn passes to whoever was asked: Ada.",
  },
  inference: {
    title: "Putting two and two together",
    text: "Ada won E4, then asked you for B3 in vain; the history keeps it all. If Ada does not have A4, only one person can: ask Konrad for A4.",
  },
  quartet: {
    title: "A quartet",
    text: "Four of four: your quartet lies open, and the table talks about it for a moment. Have a read, then say that you are done.",
  },
  end: {
    title: "That is all there is to it",
    text: "You would now go on asking until the last quartet is laid. Whoever has most of them wins.",
  },
};
