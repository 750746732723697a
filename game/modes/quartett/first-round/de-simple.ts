import type { StepTexts } from "./step-texts.ts";

export const deSimple: StepTexts = {
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
};
