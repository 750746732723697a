import type { StepTexts } from "./step-texts.ts";

export const en: StepTexts = {
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
};
