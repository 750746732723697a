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
  steps: {
    supertrumpf: {
      card: {
        title: "Ihre oberste Karte",
        text: "Das ist Ihre oberste Karte. Nur Sie sehen diese Karte. Lesen Sie die Geschichte.",
      },
      value: {
        title: "Wählen Sie eine Zahl",
        text: "Ein Pfeil zeigt: Gewinnt die große oder die kleine Zahl? Hier war nach 1 Monat Schluss. Wählen Sie „Monate bis zum Ende“.",
      },
      trick: {
        title: "Sie haben gewonnen",
        text: "Sie bekommen alle 3 Karten. Die Karten kommen unter Ihre anderen Karten. Jetzt ist Ada dran.",
      },
      tie: {
        title: "Gleiche Zahlen",
        text: "Ada und Konrad haben die gleiche Zahl. Die 3 Karten bleiben auf dem Tisch. Alle legen noch eine Karte dazu. Konrad wählt.",
      },
      choice: {
        title: "Wählen Sie selbst",
        text: "Konrad bekommt alle Karten vom Tisch. Ada hat keine Karten mehr. Sie haben wieder Ihre erste Karte. Wählen Sie eine Zahl.",
      },
      story: {
        title: "Geschichten lesen",
        text: "Ada hat die wenigsten Karten. Darum sucht sie Geschichten aus. Lesen Sie die Geschichten. Sagen Sie dann, dass Sie fertig sind.",
      },
      end: {
        title: "So geht das Spiel",
        text: "Wer die meisten Karten hat, gewinnt. Ein Spiel hat meist 24 Runden. Das dauert etwa 25 Minuten.",
      },
    },
    quartett: {
      hand: {
        title: "Ihre Karten",
        text: "Das sind Ihre 4 Karten. Daneben steht, was Ihnen fehlt. 4 Karten mit dem gleichen Buchstaben sind ein Quartett.",
      },
      ask: {
        title: "Fragen Sie",
        text: "Sie haben 2 Karten mit A. Sie brauchen noch 2. Wählen Sie A3. Wählen Sie dann Ada.",
      },
      yes: {
        title: "Ada sagt Ja",
        text: "Ada hat Ihnen A3 gegeben. Darum sind Sie noch einmal dran. Fragen Sie Ada nach A4.",
      },
      no: {
        title: "Ada sagt Nein",
        text: "Ada hat A4 nicht. Das haben alle gehört. Bei Nein ist die andere Person dran. Das ist jetzt Ada.",
      },
      inference: {
        title: "Denken Sie nach",
        text: "Ada hat E4 von Konrad bekommen. Dann hat Ada Sie nach B3 gefragt. Jetzt sind Sie dran. Wer hat A4? Ada nicht. Fragen Sie Konrad nach A4.",
      },
      quartet: {
        title: "Ein Quartett",
        text: "Sie haben alle 4 Karten mit A. Jetzt reden alle über diese Karten. Sagen Sie danach, dass Sie fertig sind.",
      },
      end: {
        title: "So geht das Spiel",
        text: "Jetzt fragen Sie immer weiter. Wer die meisten Quartette hat, gewinnt.",
      },
    },
    rettungsrunde: {
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
    },
  },
};
