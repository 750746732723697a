import type { StepTexts } from "./step-texts.ts";

export const de: StepTexts = {
  hand: {
    title: "Ihre Hand",
    text: "Das sind Ihre vier Karten, daneben steht, was Ihnen fehlt. Vier Karten mit demselben Buchstaben sind ein Quartett.",
  },
  ask: {
    title: "Fragen",
    text: "Fragen dürfen Sie nach allem, was Ihnen in einem begonnenen Quartett fehlt. Wählen Sie A3, dann Ada.",
  },
  yes: {
    title: "Ein Ja",
    text: "Ada hatte A3 und musste die Karte hergeben; Sie fragen weiter. Fragen Sie Ada auch nach A4.",
  },
  no: {
    title: "Ein Nein",
    text: "Ada hat A4 nicht, und das haben alle gehört. Bei einem Nein ist dran, wer gefragt wurde: jetzt also Ada.",
  },
  inference: {
    title: "Mitdenken",
    text: "Ada hat E4 bekommen und Sie dann vergeblich nach B3 gefragt; alles steht im Verlauf. Wenn Ada A4 nicht hat, kann nur einer sie haben: Fragen Sie Konrad nach A4.",
  },
  quartet: {
    title: "Ein Quartett",
    text: "Vier von vier, Ihr Quartett liegt offen, und der Tisch redet kurz darüber. Lesen Sie hinein und melden Sie sich fertig.",
  },
  end: {
    title: "Das war schon alles",
    text: "Jetzt würden Sie weiterfragen, bis das letzte Quartett liegt. Wer die meisten hat, gewinnt.",
  },
};
