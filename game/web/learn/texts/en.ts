import type { LearnTexts } from "./texts.ts";

export const en: LearnTexts = {
  title: (game) => `${game} in two minutes`,
  lead: (you, others) =>
    `You are ${you}, at a table with ${others}. Cards and moves are arranged; there is nothing you can break.`,
  guide: "Instructions",
  step: (step, steps) => `Step ${step} of ${steps}`,
  goOn: "Next",
  leave: "Leave the lesson",
  slips: {
    reading: "One moment: press “Next” first, then make your move.",
    "other-move": "Fine in a real match. Here, only this move takes you further:",
  },
  play: "Open a match",
  solo: "Play against computers",
  rules: "The rules on one page",
  again: "Start over",
};
