import type { PapersTexts } from "./texts.ts";

export const de: PapersTexts = {
  missing: "Hier hat die Stelle, die diesen Server betreibt, noch nichts eingetragen.",
  loadFailed:
    "Die Angaben der Stelle, die diesen Server betreibt, konnten nicht geladen werden. Besteht eine Verbindung?",
  address: "Anschrift",
  representedBy: "Vertreten durch",
  email: "E-Mail",
  phone: "Telefon",
  imprint: {
    title: "Impressum",
    lead: "Diese Stelle betreibt den Server und verantwortet ihn.",
    software:
      "Das Programm ist freie Software. Alle Orte, Menschen und Zahlen auf den Karten sind erfunden; die Quellen stehen bei jeder Karte.",
  },
  accessibility: {
    title: "Erklärung zur Barrierefreiheit",
    scope:
      "Diese Erklärung gilt für das Quartett der gescheiterten Digitalisierungsstrategien auf diesem Server: Seiten, Spiele, Anleitungen und Druckdateien. Maßstab sind die BITV 2.0 und die EN 301 549, also die WCAG 2.2 in Stufe AA.",
    statusTitle: "Stand der Vereinbarkeit",
    status: "Das Angebot ist mit den Anforderungen teilweise vereinbar. Was noch nicht erfüllt ist, steht hier.",
    exceptionsTitle: "Was noch nicht barrierefrei ist",
    exceptions: [
      {
        what: "Druckdateien (PDF)",
        why: "Sie haben Überschriften, Lesereihenfolge, Sprache und Alternativtexte, sind aber mit keinem Prüfprogramm für PDF/UA bestätigt.",
        instead: "Alle Karten, Anleitungen und Regeln gibt es auch als Seiten im Netz.",
      },
      {
        what: "Gedruckte Karten",
        why: "Eine Spielkarte lässt nur kleine Schrift zu, ab etwa 7,5 Punkt.",
        instead:
          "Unter „Drucken“ gibt es die Karten auch in großer Schrift. Der Code auf der Karte führt zu ihrem Text, der vorgelesen werden kann.",
      },
      {
        what: "Partien mit mehreren",
        why: "Wenn andere schnell ziehen, folgen Ansagen der Vorlesehilfe dicht aufeinander, und ältere werden unterbrochen.",
        instead:
          "Der Verlauf bleibt auf der Seite stehen. Wer leitet, kann anhalten und Zeiten verlängern oder abschalten. „Solo“ spielt in Ihrem Tempo.",
      },
      {
        what: "Gebärdensprache und Leichte Sprache",
        why: "Die Texte gibt es in Einfacher Sprache. Leichte Sprache braucht Prüfung durch Menschen, die sie benötigen; Videos in Gebärdensprache fehlen dem Programm ebenfalls.",
        instead: "Unten steht, ob die Stelle, die diesen Server betreibt, eigene Fassungen anbietet.",
      },
      {
        what: "Prüfung durch Betroffene",
        why: "Bisher haben weder Menschen mit Behinderungen noch eine anerkannte Prüfstelle das ganze Angebot geprüft.",
        instead: "Jede Rückmeldung zählt und wird gebraucht.",
      },
    ],
    why: "Warum",
    instead: "Stattdessen",
    testTitle: "Wie geprüft wurde",
    test: (date) =>
      `Das Programm wurde zuletzt am ${date} durch Selbstbewertung geprüft: automatisch mit axe-core auf allen Arten von Seiten und in ganzen Partien, dazu Tastatur, Fokus, Vorlesenamen, Textabstände, Schrift auf 200 %, nachgestellte Kontrastdesigns von Windows, weniger Bewegung und schmale Bildschirme in Chromium.`,
    testedHere: (date, by) =>
      `Dieser Server wurde am ${date} geprüft${by === undefined ? "" : `, und zwar so: ${by}`}.`,
    notTestedHere: "Die Stelle, die diesen Server betreibt, hat noch keine eigene Prüfung eingetragen.",
    feedbackTitle: "Rückmeldung und Kontakt",
    feedback:
      "Sie stoßen auf eine Barriere oder brauchen einen Inhalt anders? Schreiben oder sagen Sie es, in Ihren Worten. Hilfreich sind die Seite und das Gerät.",
    mailSubject: "Barriere im Quartett",
    arbitrationTitle: "Schlichtung",
    arbitration: "Wenn die Antwort nicht hilft, können Sie sich kostenlos an die Schlichtungsstelle wenden:",
    noArbitration:
      "Für Kommunen ist die Schlichtungs- oder Durchsetzungsstelle ihres Bundeslandes zuständig. Welche das hier ist, hat die Stelle, die diesen Server betreibt, noch nicht eingetragen.",
    formatsTitle: "Gebärdensprache und Leichte Sprache",
    signLanguage: "Informationen in Deutscher Gebärdensprache",
    noSignLanguage: "Informationen in Deutscher Gebärdensprache gibt es hier noch nicht.",
    easyLanguage: "Informationen in Leichter Sprache",
    noEasyLanguage:
      "Informationen in Leichter Sprache gibt es hier noch nicht. Die ganze Seite lässt sich in Einfacher Sprache lesen.",
  },
  privacy: { responsible: "Verantwortliche Stelle", officer: "Fragen zum Datenschutz" },
};
