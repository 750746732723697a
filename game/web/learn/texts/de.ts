import type { LearnTexts } from "./texts.ts";

export const de: LearnTexts = {
  title: (game) => `${game} in zwei Minuten`,
  lead: (you, others) =>
    `Sie sind ${you} und sitzen mit ${others} am Tisch. Karten und Züge stehen fest, falsch machen können Sie nichts.`,
  guide: "Anleitung",
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  goOn: "Weiter",
  leave: "Einführung verlassen",
  slips: {
    reading: "Einen Moment: Erst „Weiter“, dann der nächste Zug.",
    "other-move": "In einer richtigen Partie gern. Hier geht es nur mit diesem Zug weiter:",
  },
  play: "Partie eröffnen",
  solo: "Gegen Computer spielen",
  rules: "Regeln auf einem Blatt",
  again: "Noch einmal von vorn",
};
