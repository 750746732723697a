import type { PapersTexts } from "./texts.ts";

export const deSimple: PapersTexts = {
  missing: "Hier steht noch nichts. Das Amt muss es noch eintragen.",
  loadFailed: "Die Angaben fehlen gerade. Haben Sie Internet?",
  address: "Adresse",
  representedBy: "Chef oder Chefin",
  email: "E-Mail",
  phone: "Telefon",
  imprint: {
    title: "Impressum",
    lead: "Hier steht: Wer ist für diese Seite verantwortlich?",
    software: "Alle Orte und Menschen auf den Karten sind erfunden. Auch die Zahlen sind erfunden.",
  },
  accessibility: {
    title: "Barriere-Freiheit",
    scope:
      "Barriere-frei heißt: Alle Menschen können die Seite nutzen. Hier steht, was schon gut geht. Und hier steht, was noch nicht geht. Es gilt für die Seiten, für die Spiele und für die Dateien zum Drucken. Die Regeln dafür heißen BITV 2.0.",
    statusTitle: "So weit sind wir",
    status: "Vieles ist barriere-frei. Manches ist es noch nicht.",
    exceptionsTitle: "Das geht noch nicht",
    exceptions: [
      {
        what: "Dateien zum Drucken",
        why: "Noch niemand hat sie mit einem Prüf-Programm getestet.",
        instead: "Alle Karten und Anleitungen stehen auch auf dieser Internet-Seite.",
      },
      {
        what: "Gedruckte Karten",
        why: "Die Karten sind klein. Darum ist auch die Schrift klein.",
        instead: "Es gibt die Karten auch mit großer Schrift. Sie finden sie bei „Drucken“.",
      },
      {
        what: "Spiele mit anderen",
        why: "Manchmal spielen die anderen schnell. Dann liest Ihr Computer nicht alles zu Ende vor.",
        instead:
          "Alles bleibt auf der Seite stehen. Die Leitung kann eine Pause machen. Allein spielen Sie so langsam, wie Sie wollen.",
      },
      {
        what: "Gebärden-Sprache und Leichte Sprache",
        why: "Dieser Text ist Einfache Sprache. Leichte Sprache ist noch leichter. Andere Menschen müssen sie prüfen. Das fehlt noch.",
        instead: "Weiter unten steht, ob das Amt etwas anbietet.",
      },
      {
        what: "Prüfung durch Menschen mit Behinderung",
        why: "Menschen mit Behinderung haben die Seite noch nicht geprüft.",
        instead: "Sagen Sie uns Ihre Meinung. Das hilft sehr.",
      },
    ],
    why: "Warum",
    instead: "Das geht stattdessen",
    testTitle: "So haben wir geprüft",
    test: (date) =>
      `Wir haben das Programm selbst geprüft. Das war zuletzt am ${date}. Ein Prüf-Programm hat die Seiten getestet. Dazu kommen die Tastatur, große Schrift und starke Kontraste.`,
    testedHere: (date, by) => `Das Amt hat am ${date} geprüft${by === undefined ? "" : ` (${by})`}.`,
    notTestedHere: "Das Amt hat noch keine eigene Prüfung eingetragen.",
    feedbackTitle: "Sagen Sie es uns",
    feedback:
      "Etwas geht nicht? Oder Sie brauchen es anders? Schreiben Sie uns oder rufen Sie an. Sagen Sie uns: Welche Seite ist es? Welches Gerät haben Sie?",
    mailSubject: "Hier geht etwas nicht",
    arbitrationTitle: "Hilfe bei Streit",
    arbitration: "Die Antwort hilft Ihnen nicht? Dann hilft diese Stelle. Das kostet nichts:",
    noArbitration: "Jedes Bundes-Land hat eine Stelle für Streit. Das Amt hat sie hier noch nicht eingetragen.",
    formatsTitle: "Gebärden-Sprache und Leichte Sprache",
    signLanguage: "Informationen in Deutscher Gebärden-Sprache",
    noSignLanguage: "Hier gibt es noch nichts in Gebärden-Sprache.",
    easyLanguage: "Informationen in Leichter Sprache",
    noEasyLanguage: "Hier gibt es noch nichts in Leichter Sprache. Sie können alles in Einfacher Sprache lesen.",
  },
  privacy: { responsible: "Wer ist verantwortlich?", officer: "Fragen zum Daten-Schutz" },
};
