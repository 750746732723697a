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
  steps: {
    supertrumpf: {
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
    },
    quartett: {
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
    },
    rettungsrunde: {
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
    },
  },
};
