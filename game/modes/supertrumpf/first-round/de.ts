import type { StepTexts } from "./step-texts.ts";

export const de: StepTexts = {
  card: {
    title: "Ihre oberste Karte",
    text: "Das ist Ihre oberste Karte, nur Sie sehen sie. Lesen Sie ruhig: Die Geschichten sind der Grund, warum es dieses Spiel gibt.",
  },
  value: {
    title: "Der größte Flop sticht",
    text: "Die Pfeile zeigen, ob die größere oder die kleinere Zahl sticht. Schluss nach einem Monat ist schwer zu unterbieten: Wählen Sie „Monate bis zum Aus“.",
  },
  trick: {
    title: "Ihr Stich",
    text: "Alle drei obersten Karten wandern unter Ihren Stapel. Gewählt wird reihum, als Nächstes ist Ada dran.",
  },
  tie: {
    title: "Gleichstand",
    text: "Adas und Konrads Karten sind gleichauf, also bleiben alle drei im Topf. Jetzt legen alle die nächste dazu, und Konrad wählt.",
  },
  choice: {
    title: "Jetzt frei",
    text: "Konrad nimmt den ganzen Topf; Ada hat keine Karte mehr und schaut zu. Bei Ihnen liegt wieder die erste Karte oben: Wählen Sie irgendeinen Wert.",
  },
  story: {
    title: "Eine Karte genauer",
    text: "Am Schluss sucht aus, wer die wenigsten Karten hat: Ada möchte über den ersten Stich reden. Lesen Sie hinein und melden Sie sich dann fertig.",
  },
  end: {
    title: "Das war schon alles",
    text: "Wer am Ende die meisten Karten hat, gewinnt. Eine übliche Partie hat 24 Runden und dauert ungefähr 25 Minuten.",
  },
};
