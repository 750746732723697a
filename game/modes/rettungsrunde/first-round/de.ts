import type { StepTexts } from "./step-texts.ts";

export const de: StepTexts = {
  case: {
    title: "Der Fall",
    text: "Alle am Tisch spielen zusammen und lesen denselben Fall, mit Versprechen und Geschichte. Nur woran es lag, steht nirgends.",
  },
  diagnosis: {
    title: "Die Diagnose",
    text: "Eine von acht Ursachen ist die richtige. Wählen Sie eine, verdeckt wie alle anderen, und stellen Sie Ihre Diagnose.",
  },
  talk: {
    title: "Das Gespräch",
    text: "Jetzt liegt offen, wer was gewählt hat, und am Tisch wird geredet. Melden Sie sich bereit, wenn alles gesagt ist.",
  },
  measure: {
    title: "Der Ausweg",
    text: "Auf Ihrer Hand sind vier Auswege, jeder gegen eine Ursache. Spielen Sie verdeckt den, der hier geholfen hätte.",
  },
  vote: {
    title: "Die Abstimmung",
    text: "Die Auswege liegen ohne Namen auf dem Tisch. Stimmen Sie für den überzeugendsten, nur nicht für Ihren eigenen.",
  },
  debrief: {
    title: "Die Auflösung",
    text: "Jede Antwort auf „Ursache gefunden?“ und „Passt der Ausweg?“ bewegt das Vertrauen um eins. Lesen Sie, woran es lag, und melden Sie sich bereit.",
  },
  end: {
    title: "Das war eine ganze Runde",
    text: "Üblich sind fünf Runden zu acht bis zehn Minuten. Steht das Vertrauen danach bei 5 oder höher, haben alle gewonnen.",
  },
};
