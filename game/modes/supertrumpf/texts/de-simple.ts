import type { SupertrumpfTexts } from "./texts.ts";

export const deSimple: SupertrumpfTexts = {
  setUp: {
    game: "2 bis 8 Personen spielen mit. Alle wählen nacheinander eine Zahl. Der größte Fehler gewinnt die Karten.",
    rounds: "So viele Runden",
    roundsHint: "24 Runden dauern etwa 25 Minuten.",
    learning: "Zeit zum Lesen am Ende",
    matchHint: "Ist die Zeit um? Dann lesen Sie noch zusammen.",
  },
  legend: "Das bedeuten die 6 Zahlen",
  learning: {
    title: "Wir sehen genau hin",
    lead: "Wer wenige Karten hat, darf wählen. Er sucht eine Runde aus. Alle lesen die Geschichten.",
    youPick: "Wählen Sie eine Runde aus. Alle sprechen darüber.",
    theyPick: (name) => `${name} wählt eine Runde aus.`,
    read: "Lesen Sie die Geschichten. Drücken Sie dann auf Fertig.",
    waiting: "Die anderen lesen noch.",
    trick: (number, value) => `Runde ${number}, ${value}`,
    skip: "Weiter ohne Wahl",
    ready: "Fertig",
    isReady: "Sie sind fertig",
    stillReading: (names) => `Diese Personen lesen noch: ${names}.`,
    over: "Das Spiel ist zu Ende. Sie können hier weiter lesen.",
    promise: "Das war versprochen",
    story: "Die Geschichte",
    solution: "Die Lösung",
  },
};
