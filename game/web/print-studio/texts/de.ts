import { productAdviceDe } from "./product-advice-de.ts";
import type { AdviceStep, PrintTexts } from "./texts.ts";

const actualSize: AdviceStep = {
  title: "100 % einstellen",
  text: "Wählen Sie im Druckdialog „Tatsächliche Größe“ oder 100 %. „An Seite anpassen“ macht alles kleiner, und Vorder- und Rückseite passen nicht mehr zueinander.",
  picture: "actual-size",
};
const cardStock = (title: string, text: string): AdviceStep => ({ title, text, picture: "weight" });
const pageCost: AdviceStep = {
  title: "Worauf beim Preis achten",
  text: "Schwarz-weiß genügt: im Copyshop grob zehn bis zwanzig Cent je Seite, in Farbe ein Mehrfaches.",
  picture: "cost",
};
const cost: AdviceStep = {
  title: "Kosten vergleichen",
  text: "Fragen Sie nach dem Preis für ein Spiel bei 10, 50 und 100 Stück: Der Sprung ist groß. Ein einzelnes kostet grob 15 bis 40 Euro, bei 100 Stück oft weniger als 10. Achten Sie auf Versand, Schachtel, Korrekturabzug und Mehrwertsteuer.",
  picture: "cost",
};

export const de: PrintTexts = {
  title: "Drucken",
  lead: "Karten und Anleitungen als PDF: wählen, ansehen, herunterladen. Unten steht, wie aus der Datei ein Kartenspiel wird.",
  forTables:
    "Für einen Workshop mit mehreren Tischen: Jeder Leitfaden rechnet aus, wie viele Stapel, Blätter und Schnitte er braucht.",
  toGuides: "Zu den Leitfäden",
  nothing: "Hier gibt es gerade nichts zu drucken.",
  product: "Was möchten Sie drucken?",
  language: "Sprache des Drucks",
  where: "Wer druckt?",
  office: "Wir selbst",
  shop: "Eine Druckerei",
  more: "Weitere Einstellungen",
  default: "Wie üblich",
  right: "nach rechts (mm)",
  down: "nach unten (mm)",
  options: {
    deck: { label: "Kartenspiel" },
    kind: { label: "Stapel" },
    cards: { label: "Nur diese Karten", hint: "Kürzel mit Komma, zum Beispiel A1, C3, M24. Leer: alle." },
    sectors: { label: "Nur diese Bereiche", hint: "Buchstaben mit Komma, zum Beispiel A, B. Leer: alle." },
    causes: { label: "Nur diese Ursachen", hint: "Zahlen mit Komma, zum Beispiel 1, 3. Leer: alle." },
    together: { label: "Beide Stapel in einer Datei" },
    paper: { label: "Papier" },
    shop: { label: "Druckerei" },
    colour: { label: "Farbe" },
    duplex: { label: "Der Drucker wendet das Blatt" },
    backOffset: {
      label: "Rückseiten verschieben",
      hint: "Falls Ihr Drucker die Rückseiten versetzt druckt. Die „Testseite für den Drucker“ zeigt, um wie viel.",
    },
    backBleed: { label: "Zusätzlicher Rand der Rückseiten (mm)", hint: "0 bis 5. Verdeckt kleine Verschiebungen." },
    cardWeight: { label: "Gewicht des Kartons (g/m²)", hint: "100 bis 500. Davon hängt ab, wie dick der Stapel wird." },
    guide: { label: "Welches Dokument?" },
  },
  values: {
    failures: "Nur die Fehlschläge",
    measures: "Nur die Auswege",
    both: "Beide Stapel",
    rgb: "Farbig, für Büro und Bildschirm (RGB)",
    cmyk: "Farbig, für die Druckerei (CMYK)",
    "low-ink": "Sparsam mit Farbe",
    black: "Schwarz-weiß",
    "long-edge": "über die lange Seite",
    "short-edge": "über die kurze Seite",
  },
  leftOut: (parts) =>
    `In der Adresse dieser Seite steht etwas, das es hier nicht gibt: ${parts}. Es gilt, was unten gewählt ist.`,
  expected: {
    number: (min, max) => `Bitte eine Zahl von ${min} bis ${max} eingeben, zum Beispiel 0,5 oder 2.`,
    whole: (min, max) => `Bitte ganze Zahlen von ${min} bis ${max} eingeben, mit Komma getrennt.`,
    list: "Bitte Kürzel eingeben, mit Komma getrennt.",
    text: (max) => `Bitte höchstens ${max} Zeichen eingeben.`,
  },
  withoutCodes:
    "Die Karten bekommen keinen QR-Code, weil dieser Server seine öffentliche Adresse nicht kennt: Wer ihn betreibt, trägt sie als PUBLIC_URL ein.",
  submit: "PDF erstellen",
  submitPictures: "Bilder erstellen",
  progress: "Fortschritt des Drucks",
  queued: (ahead) => (ahead === 1 ? "Ein Auftrag ist noch vor Ihnen." : `${ahead} Aufträge sind noch vor Ihnen.`),
  building: "Die Seiten werden gesetzt. Sie können diese Seite schließen und später wiederkommen.",
  checking: "Die Datei wird geprüft.",
  done: (files) => (files === 1 ? "Fertig: eine geprüfte Datei." : `Fertig: ${files} geprüfte Dateien.`),
  download: (name) => `${name} herunterladen`,
  view: "Ansehen",
  pages: (count) => (count === 1 ? "1 Seite" : `${count} Seiten`),
  allFiles: (count) => `alle ${count} Dateien in einer`,
  moreFiles: (count) => `${count} weitere Dateien, eine je Karte`,
  share: "Die Adresse dieser Seite enthält Ihre Auswahl. Schicken Sie sie weiter, wenn jemand dasselbe drucken soll.",
  retry: "Noch einmal versuchen",
  findings: "Was genau nicht geht (auf Englisch)",
  refusals: {
    "invalid-request": "So lässt sich das nicht drucken. Ändern Sie die Auswahl, zum Beispiel die Kürzel der Karten.",
    findings:
      "Die Prüfung hat Fehler gefunden. Es gibt deshalb keine Datei. Wählen Sie anderes Papier oder weniger Karten.",
    "too-many": "Von Ihrem Anschluss kamen viele Aufträge. Bitte warten Sie eine Weile.",
    "print-queue-full": "Gerade warten zu viele Aufträge. Bitte versuchen Sie es in ein paar Minuten wieder.",
    "no-browser": "Auf diesem Server kann nicht gedruckt werden. Wer ihn betreibt, muss dort einen Browser einrichten.",
    crashed: "Das Setzen der Seiten ist zweimal abgebrochen. Bitte versuchen Sie es noch einmal.",
    "too-slow": "Das hat zu lange gedauert. Versuchen Sie es mit weniger Karten oder später.",
    offline: "Der Server ist nicht zu erreichen. Haben Sie Netz? Ihre Auswahl bleibt stehen.",
    closing: "Der Server startet gerade neu. Bitte versuchen Sie es gleich wieder.",
    internal: "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
  },
  preview: "Vorschau",
  previewLater: "Hier steht die Datei selbst, sobald sie fertig ist.",
  previewSoon: "Die Datei entsteht gerade. Gleich steht sie hier.",
  lines: "Schnitt und Ränder zeigen",
  line: {
    bleed: (length) => `Beschnitt: ${length} mm, die weggeschnitten werden`,
    trim: (width, height) => `Schnitt: ${width} × ${height} mm bleiben`,
    safe: (length) => `Sicherer Bereich: Text bleibt ${length} mm vom Schnitt weg`,
  },
  chosen: (cards) => (cards === 1 ? "1 Karte ist gewählt." : `${cards} Karten sind gewählt. Hier die ersten.`),
  noCards: "Keine Karte passt zu dieser Auswahl.",
  colourHints: {
    black: "In der Datei ist alles schwarz, weiß und grau, hier nur die Vorschau davon.",
    cmyk: "Die Vorschau zeigt Bildschirmfarben. Gedruckt sehen sie etwas matter aus; schwarze Schrift ist nur schwarze Farbe.",
  },
  adviceTitle: "So wird daraus etwas zum Anfassen",
  advice: {
    sheet: [
      cardStock(
        "Festes Papier nehmen",
        "Gut ist Karton mit 250 bis 300 g/m². Schauen Sie vorher nach, wie viel Ihr Drucker verträgt; oft geht es nur durch den Einzelblatteinzug. Mit 200 g/m² scheinen die Werte etwas durch.",
      ),
      actualSize,
      { title: "Beidseitig drucken", text: "", picture: "duplex" },
      {
        title: "Erst ein Blatt",
        text: "Drucken Sie ein Blatt. Misst das Lineal am Rand 100 mm? Dann halten Sie es gegen das Licht. Sind die Rückseiten versetzt, drucken Sie die „Testseite für den Drucker“: Sie nennt die Zahlen für „Rückseiten verschieben“.",
        picture: "proof",
      },
      {
        title: "Schneiden",
        text: "Schneiden Sie an den Marken entlang: erst alle Streifen in einer Richtung, dann die Karten. Hat ein Zwischenraum zwei Marken, sind es zwei Schnitte, und der schmale Streifen fällt weg. Mit Lineal und Cutter oder der Schneidemaschine, höchstens drei Blätter auf einmal.",
        picture: "cut",
      },
      {
        title: "Worauf beim Preis achten",
        text: "Teuer sind Farbe und Karton: Beide Stapel sind 16 Seiten, im Copyshop grob 10 bis 20 Euro. Schwarz-weiß auf farbigem Karton kostet wenig und sieht gut aus. Der Copyshop schneidet oft gleich mit.",
        picture: "cost",
      },
    ],
    ready: [
      {
        title: "Fertige Karten kaufen",
        text: "Nehmen Sie Bögen mit fertig geschnittenen oder perforierten Visitenkarten, 85 × 54 mm, aufgeteilt wie oben genannt. Die Karten sind etwas kleiner als sonst, die Schrift auch.",
        picture: "weight",
      },
      actualSize,
      { title: "Beidseitig drucken", text: "", picture: "duplex" },
      {
        title: "Erst auf gewöhnliches Papier",
        text: "Drucken Sie ein Blatt auf gewöhnliches Papier, legen Sie es auf einen Kartenbogen und halten Sie beide gegen das Licht. Misst das Lineal am Rand 100 mm? Sitzen die Karten? Wir haben die Maße aus einer freien Vorlage und keinen Bogen nachgemessen.",
        picture: "proof",
      },
      {
        title: "Herauslösen",
        text: "Lassen Sie die Tinte trocknen und lösen Sie die Karten dann einzeln heraus. Zu schneiden ist nichts.",
        picture: "grid",
      },
      {
        title: "Worauf beim Preis achten",
        text: "Rechnen Sie die Bögen aus, bevor Sie kaufen: Beide Stapel sind 64 Karten, bei zehn je Blatt acht Bögen, bei acht je Blatt auch. Ein paar Bögen mehr sind für Fehldrucke gut.",
        picture: "cost",
      },
    ],
    fold: [
      cardStock(
        "Normales Papier reicht",
        "Weil jede Karte aus zwei Lagen besteht, genügen 120 bis 160 g/m². Das verträgt fast jeder Drucker.",
      ),
      actualSize,
      {
        title: "Einseitig drucken",
        text: "Vorder- und Rückseite stehen auf derselben Seite. Schalten Sie den beidseitigen Druck aus.",
      },
      {
        title: "Falten und kleben",
        text: "Falten Sie an der gestrichelten Linie, mit dem Druck nach außen. Streichen Sie Klebestift bis zum Rand und beschweren Sie das Blatt eine Stunde.",
        picture: "fold",
      },
      {
        title: "Schneiden",
        text: "Schneiden Sie erst, wenn alles trocken ist: an den Marken entlang, erst die Streifen, dann die Karten.",
        picture: "cut",
      },
      pageCost,
    ],
    single: [
      {
        title: "Datei weitergeben",
        text: "Jede Seite ist eine Karte mit Beschnitt, Vorder- und Rückseite im Wechsel. Das verlangen viele Druckereien so. Fragen Sie nach Format und Reihenfolge.",
        picture: "upload",
      },
      cardStock(
        "Spielkartenkarton bestellen",
        "Üblich sind 300 bis 330 g/m², am besten mit schwarzem Kern und runden Ecken. Lack schützt die Karten.",
      ),
      {
        title: "Probe ansehen",
        text: "Lassen Sie sich einen Abzug zeigen und vergleichen Sie Rand, Schärfe und Farbe mit der Vorschau.",
        picture: "proof",
      },
      cost,
    ],
    page: [
      cardStock(
        "Gewöhnliches Papier",
        "Zum Lesen genügen 80 bis 120 g/m². Gelbliches oder mattes Papier blendet weniger.",
      ),
      {
        title: "Größe",
        text: "A4 drucken Sie mit 100 %. Für A5-Seiten wählen Sie „2 Seiten pro Blatt“, dann stehen zwei nebeneinander.",
        picture: "actual-size",
      },
      { title: "Mehrere Seiten beidseitig", text: "", picture: "duplex" },
      pageCost,
    ],
    booklet: [
      cardStock("Gewöhnliches Papier", "90 bis 120 g/m² sind gut: leicht zu falten, und nichts scheint durch."),
      actualSize,
      { title: "Beidseitig drucken", text: "", picture: "duplex" },
      {
        title: "Falten und heften",
        text: "Legen Sie die Blätter in der gedruckten Reihenfolge aufeinander, falten Sie alle zusammen in der Mitte und heften Sie zweimal durch den Falz. Dafür gibt es lange Hefter.",
        picture: "fold",
      },
      pageCost,
    ],
    accordion: [
      cardStock(
        "Gewöhnliches Papier",
        "80 bis 100 g/m². Die Schachtel rechnet mit drei Faltblättern aus diesem Papier; mit festerem wird sie eng.",
      ),
      actualSize,
      { title: "Beidseitig drucken", text: "", picture: "duplex" },
      {
        title: "Schneiden und falten",
        text: "Schneiden Sie die Streifen an den Marken aus und falten Sie sie abwechselnd nach vorn und hinten, wie einen Fächer.",
        picture: "fold",
      },
      pageCost,
    ],
    shop: [
      {
        title: "Hochladen",
        text: "Die Datei ist so gemacht, wie die Druckerei sie verlangt: Größe, Beschnitt, Farbe und Reihenfolge. Laden Sie sie unverändert hoch und lassen Sie nichts „anpassen“.",
        picture: "upload",
      },
      cardStock(
        "Material wählen",
        "Nehmen Sie Spielkartenkarton um 300 g/m² mit runden Ecken. Eine Schachtel lohnt sich, wenn die Karten verliehen werden.",
      ),
      {
        title: "Vorschau prüfen",
        text: "Sehen Sie im Konto der Druckerei nach: Stimmen Zahl und Reihenfolge der Karten? Gehört jede Rückseite zu ihrem Stapel? Bestellen Sie zuerst ein einziges Spiel.",
        picture: "proof",
      },
      cost,
    ],
  },
  productAdvice: productAdviceDe,
  readAloud: {
    title: "Auch zum Vorlesen",
    text: "Die Datei ist für Vorleseprogramme vorbereitet: mit Überschriften, Listen und Sprache. Sie dürfen sie auch verschicken, statt sie zu drucken.",
  },
  duplex: {
    long: "Wählen Sie „Beidseitig“ und „über die lange Seite spiegeln“ (auch: „an langer Kante wenden“). Sonst passen Vorder- und Rückseiten nicht zueinander.",
    short:
      "Wählen Sie „Beidseitig“ und „über die kurze Seite spiegeln“ (auch: „an kurzer Kante wenden“). Sonst passen Vorder- und Rückseiten nicht zueinander.",
  },
  shopFacts: "Was diese Druckerei verlangt",
  shopAsks: (width, height, bleed) => `Karten von ${width} × ${height} mm mit ${bleed} mm Beschnitt.`,
  shopWants: (standard) => `Sie nennt ${standard}; unsere Datei ist darauf vorbereitet, aber nicht zertifiziert.`,
  shopSources: (date) => `Stand ${date}, nach den Seiten der Druckerei:`,
};
