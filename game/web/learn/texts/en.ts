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
  steps: {
    supertrumpf: {
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
    },
    quartett: {
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
    },
    rettungsrunde: {
      case: {
        title: "The case",
        text: "Everybody plays together and reads the same case, with its promise and its story. What nobody tells you is why it failed.",
      },
      diagnosis: {
        title: "The diagnosis",
        text: "One of eight causes is the right one. Pick yours in secret, as everybody does, and confirm it.",
      },
      talk: {
        title: "The talk",
        text: "Now you see who picked what, and the table talks it over. Say that you are ready once everything has been said.",
      },
      measure: {
        title: "The way out",
        text: "You hold four ways out, each against one cause. Play the one face down that would have helped here.",
      },
      vote: {
        title: "The vote",
        text: "The ways out lie on the table without names. Vote for the most convincing one, just not your own.",
      },
      debrief: {
        title: "The debrief",
        text: "Cause found or missed, way out fitting or not: each moves trust by one. Read what it was, then say that you are ready.",
      },
      end: {
        title: "That was a whole round",
        text: "Usually there are five, of eight to ten minutes each. If trust then stands at 5 or more, everybody has won.",
      },
    },
  },
};
