import type { LearnTexts } from "./texts.ts";

export const deSimple: LearnTexts = {
  title: (game) => `${game}: so geht es`,
  lead: (you, others) => `Sie heißen hier ${you}. Mit Ihnen spielen ${others}. Sie können nichts falsch machen.`,
  guide: "So geht es",
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  goOn: "Weiter",
  leave: "Aufhören",
  slips: {
    reading: "Drücken Sie zuerst auf „Weiter“.",
    "other-move": "Das geht später. Machen Sie jetzt bitte genau das:",
  },
  play: "Mit anderen spielen",
  solo: "Gegen den Computer spielen",
  rules: "Alle Regeln lesen",
  again: "Noch einmal von vorn",
};
