import type { SupertrumpfTexts } from "./texts.ts";

export const de: SupertrumpfTexts = {
  setUp: {
    game: "Zwei bis acht Personen. Reihum wählt jemand einen von sechs Werten. Der größte Flop gewinnt den Stich.",
    rounds: "Runden höchstens",
    roundsHint: "24 Runden dauern ungefähr 25 Minuten.",
    learning: "Zeit für den Lernmoment am Ende",
    matchHint: "Ist sie um, folgt noch der Lernmoment.",
  },
  legend: "Was die sechs Werte bedeuten",
  learning: {
    title: "Eine Karte genauer",
    lead: "Wer die wenigsten Karten hat, sucht einen Stich aus. Seine Geschichten werden ganz erzählt.",
    youPick: "Suchen Sie einen Stich aus, über den die Runde sprechen soll.",
    theyPick: (name) => `${name} sucht einen Stich aus, über den die Runde spricht.`,
    read: "Lesen Sie die Geschichten. Sagen Sie, wenn Sie fertig sind.",
    waiting: "Die anderen lesen noch.",
    trick: (number, value) => `Stich ${number}, ${value}`,
    skip: "Ohne Auswahl weiter",
    ready: "Fertig gelesen",
    isReady: "Sie sind fertig",
    stillReading: (names) => `Es lesen noch: ${names}.`,
    over: "Die Partie ist zu Ende. Lesen Sie in Ruhe weiter.",
    promise: "Das Versprechen",
    story: "Die Geschichte",
    solution: "Die Lösung",
  },
};
