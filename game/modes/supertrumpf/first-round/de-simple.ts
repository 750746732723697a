import type { StepTexts } from "./step-texts.ts";

export const deSimple: StepTexts = {
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
};
