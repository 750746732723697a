import type { StepTexts } from "./step-texts.ts";

export const deSimple: StepTexts = {
  case: {
    title: "Die Geschichte",
    text: "Alle spielen zusammen. Alle lesen die gleiche Geschichte. Etwas ging schief. Der Grund ist noch geheim.",
  },
  diagnosis: {
    title: "Der Grund",
    text: "Es gibt 8 Gründe. Nur einer ist richtig. Wählen Sie einen Grund. Die anderen sehen Ihre Wahl noch nicht.",
  },
  talk: {
    title: "Reden Sie",
    text: "Jetzt sehen Sie, was die anderen gewählt haben. Alle reden darüber. Sagen Sie dann, dass Sie fertig sind.",
  },
  measure: {
    title: "Ein guter Weg",
    text: "Sie haben 4 Karten mit guten Wegen. Jeder Weg hilft gegen einen Grund. Was hilft hier? Wählen Sie eine Karte.",
  },
  vote: {
    title: "Stimmen Sie ab",
    text: "Hier liegen die Wege von allen. Sie sehen keine Namen. Welcher Weg ist am besten? Stimmen Sie ab.",
  },
  debrief: {
    title: "Die Lösung",
    text: "Haben Sie den Grund gefunden? Passt der Weg? Dann wird das Vertrauen größer. Sonst wird es kleiner. Lesen Sie die Lösung. Sagen Sie dann, dass Sie fertig sind.",
  },
  end: {
    title: "So geht das Spiel",
    text: "Ein Spiel hat meist 5 Runden. Am Ende zählt das Vertrauen. Bei 5 oder mehr haben alle gewonnen.",
  },
};
