import { productAdviceDeSimple } from "./product-advice-de-simple.ts";
import type { AdviceStep, PrintTexts } from "./texts.ts";

const actualSize: AdviceStep = {
  title: "Größe: 100 Prozent",
  text: "Wählen Sie beim Drucken „Tatsächliche Größe“ oder 100 %. Wählen Sie nicht „An Seite anpassen“. Sonst wird alles zu klein.",
  picture: "actual-size",
};
const cardStock = (title: string, text: string): AdviceStep => ({ title, text, picture: "weight" });
const pageCost: AdviceStep = {
  title: "Was kostet das?",
  text: "Ein Copy-Shop nimmt etwa 10 bis 20 Cent für eine Seite. Farbe ist teurer.",
  picture: "cost",
};
const cost: AdviceStep = {
  title: "Preise vergleichen",
  text: "Fragen Sie nach dem Preis für 10, 50 und 100 Spiele. 1 Spiel kostet etwa 15 bis 40 Euro. Viele Spiele sind pro Stück billiger. Fragen Sie auch nach den Kosten für den Versand.",
  picture: "cost",
};
const cut: AdviceStep = {
  title: "Schneiden",
  text: "Schneiden Sie an den kleinen Strichen entlang. Schneiden Sie zuerst lange Streifen. Schneiden Sie dann die Karten.",
  picture: "cut",
};

export const deSimple: PrintTexts = {
  title: "Drucken",
  lead: "Hier bekommen Sie Karten und Anleitungen zum Drucken. Sie wählen aus. Dann laden Sie die Datei herunter.",
  forTables: "Haben Sie mehrere Tische? Jede Anleitung rechnet Ihr Material aus.",
  toGuides: "Zu den Anleitungen",
  nothing: "Hier gibt es gerade nichts zu drucken.",
  product: "Was möchten Sie drucken?",
  language: "Sprache",
  where: "Wer druckt?",
  office: "Wir selbst",
  shop: "Eine Druckerei",
  more: "Mehr einstellen",
  default: "Wie immer",
  right: "nach rechts (mm)",
  down: "nach unten (mm)",
  options: {
    deck: { label: "Welches Karten-Spiel?" },
    kind: { label: "Welche Karten?" },
    cards: { label: "Nur diese Karten", hint: "Schreiben Sie zum Beispiel: A1, C3. Leer heißt: alle." },
    sectors: { label: "Nur diese Bereiche", hint: "Schreiben Sie zum Beispiel: A, B. Leer heißt: alle." },
    causes: { label: "Nur diese Gründe", hint: "Schreiben Sie zum Beispiel: 1, 3. Leer heißt: alle." },
    together: { label: "Alles in einer Datei" },
    paper: { label: "Papier" },
    shop: { label: "Druckerei" },
    colour: { label: "Farbe" },
    duplex: { label: "So dreht der Drucker das Blatt" },
    backOffset: {
      label: "Rück-Seiten verschieben",
      hint: "Manche Drucker drucken die Rück-Seiten schief. Die „Test-Seite für den Drucker“ zeigt die Zahlen.",
    },
    backBleed: { label: "Mehr Rand auf der Rück-Seite (mm)", hint: "0 bis 5 Millimeter." },
    cardWeight: { label: "So schwer ist das Papier (g/m²)", hint: "Schreiben Sie eine Zahl von 100 bis 500." },
    guide: { label: "Welche Anleitung?" },
  },
  values: {
    failures: "Nur die Fehler-Karten",
    measures: "Nur die Lösungs-Karten",
    both: "Alle Karten",
    rgb: "Bunt, für das Büro",
    cmyk: "Bunt, für die Druckerei",
    "low-ink": "Bunt, mit wenig Farbe",
    black: "Schwarz und weiß",
    "long-edge": "über die lange Seite",
    "short-edge": "über die kurze Seite",
  },
  leftOut: (parts) =>
    `Die Adresse dieser Seite nennt etwas Falsches: ${parts}. Das gibt es hier nicht. Es gilt Ihre Auswahl unten.`,
  expected: {
    number: (min, max) => `Bitte schreiben Sie eine Zahl von ${min} bis ${max}. Ein Beispiel: 0,5.`,
    whole: (min, max) => `Bitte schreiben Sie ganze Zahlen von ${min} bis ${max}. Trennen Sie die Zahlen mit Komma.`,
    list: "Bitte schreiben Sie Kürzel. Trennen Sie die Kürzel mit Komma.",
    text: (max) => `Bitte schreiben Sie höchstens ${max} Zeichen.`,
  },
  withoutCodes:
    "Auf den Karten fehlt der QR-Code. Denn der Server kennt seine Adresse im Internet nicht. Bitte fragen Sie die Technik. Sie trägt die Adresse als PUBLIC_URL ein.",
  submit: "PDF machen",
  submitPictures: "Bilder machen",
  progress: "So weit ist die Datei",
  queued: (ahead) => (ahead === 1 ? "Vor Ihnen wartet noch 1 Auftrag." : `Vor Ihnen warten noch ${ahead} Aufträge.`),
  building: "Wir machen die Datei. Das dauert etwas. Sie können auch später wiederkommen.",
  checking: "Wir prüfen die Datei.",
  done: (files) => (files === 1 ? "Die Datei ist fertig." : `${files} Dateien sind fertig.`),
  download: (name) => `${name} herunterladen`,
  view: "Ansehen",
  pages: (count) => (count === 1 ? "1 Seite" : `${count} Seiten`),
  allFiles: (count) => `alle ${count} Bilder zusammen`,
  moreFiles: (count) => `${count} einzelne Bilder`,
  share: "Sie können die Adresse dieser Seite verschicken. Dann sehen andere die gleiche Auswahl.",
  retry: "Noch einmal versuchen",
  findings: "Das geht nicht (auf Englisch)",
  refusals: {
    "invalid-request": "Das können wir so nicht drucken. Bitte ändern Sie die Auswahl.",
    findings: "Wir haben Fehler gefunden. Darum gibt es keine Datei. Bitte wählen Sie etwas anderes.",
    "too-many": "Sie haben schon viel bestellt. Bitte warten Sie etwas.",
    "print-queue-full": "Gerade warten zu viele. Bitte versuchen Sie es später.",
    "no-browser": "Dieser Server kann nicht drucken. Bitte fragen Sie dort nach.",
    crashed: "Das hat zweimal nicht geklappt. Bitte versuchen Sie es noch einmal.",
    "too-slow": "Das hat zu lange gedauert. Bitte versuchen Sie es später.",
    offline: "Wir erreichen den Server nicht. Haben Sie Internet? Ihre Auswahl bleibt.",
    closing: "Der Server startet neu. Bitte warten Sie kurz.",
    internal: "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
  },
  preview: "So sieht es aus",
  previewLater: "Hier sehen Sie später die Datei.",
  previewSoon: "Die Datei entsteht gerade. Gleich sehen Sie sie hier.",
  lines: "Linien zeigen",
  line: {
    bleed: (length) => `Dieser Rand wird abgeschnitten: ${length} mm`,
    trim: (width, height) => `So groß ist die Karte: ${width} × ${height} mm`,
    safe: (length) => `Der Text bleibt ${length} mm vom Rand weg`,
  },
  chosen: (cards) =>
    cards === 1 ? "Sie haben 1 Karte gewählt." : `Sie haben ${cards} Karten gewählt. Das sind die ersten.`,
  noCards: "Dazu passt keine Karte.",
  colourHints: {
    black: "In der Datei ist alles schwarz, weiß und grau.",
    cmyk: "Auf Papier sehen die Farben etwas anders aus.",
  },
  adviceTitle: "So drucken Sie",
  advice: {
    sheet: [
      cardStock(
        "Dickes Papier",
        "Nehmen Sie dickes Papier: 250 bis 300 g/m². Fragen Sie vorher: Kann unser Drucker das?",
      ),
      actualSize,
      { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
      {
        title: "Zuerst 1 Blatt",
        text: "Drucken Sie zuerst nur 1 Blatt. Am Rand ist ein Lineal. Es muss 100 mm lang sein. Halten Sie das Blatt gegen das Licht. Passen die Rück-Seiten? Dann drucken Sie alles. Sonst hilft die „Test-Seite für den Drucker“.",
        picture: "proof",
      },
      cut,
      {
        title: "Was kostet das?",
        text: "Beide Stapel kosten im Copy-Shop etwa 10 bis 20 Euro. Schwarz und weiß ist billiger. Ein Copy-Shop schneidet oft auch.",
        picture: "cost",
      },
    ],
    ready: [
      {
        title: "Fertige Karten kaufen",
        text: "Kaufen Sie Bögen mit fertig geschnittenen Visiten-Karten. Jede Karte ist 85 × 54 mm groß. Die Karten sind etwas kleiner als sonst.",
        picture: "weight",
      },
      actualSize,
      { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
      {
        title: "Zuerst auf normales Papier",
        text: "Drucken Sie 1 Blatt auf normales Papier. Am Rand ist ein Lineal. Es muss 100 mm lang sein. Legen Sie das Blatt auf einen Karten-Bogen. Halten Sie beides gegen das Licht. Passt alles?",
        picture: "proof",
      },
      {
        title: "Karten heraus-nehmen",
        text: "Warten Sie, bis die Tinte trocken ist. Nehmen Sie die Karten einzeln heraus. Sie müssen nichts schneiden.",
        picture: "grid",
      },
      {
        title: "Was kostet das?",
        text: "Beide Stapel haben 64 Karten. Sie brauchen 8 Bögen. Kaufen Sie 2 Bögen mehr.",
        picture: "cost",
      },
    ],
    fold: [
      cardStock("Normales Papier", "Nehmen Sie etwas festeres Papier: 120 bis 160 g/m²."),
      actualSize,
      {
        title: "Auf 1 Seite drucken",
        text: "Drucken Sie nur auf eine Seite. Vorne und hinten stehen auf dem gleichen Blatt.",
      },
      {
        title: "Falten und kleben",
        text: "Falten Sie das Blatt an der Linie. Der Druck ist außen. Kleben Sie das Blatt zusammen. Warten Sie 1 Stunde.",
        picture: "fold",
      },
      cut,
      pageCost,
    ],
    single: [
      {
        title: "Datei zur Druckerei schicken",
        text: "Jede Seite ist eine Karte. Fragen Sie die Druckerei: Passt die Größe so?",
        picture: "upload",
      },
      cardStock("Dickes Papier bestellen", "Gut sind 300 g/m² und runde Ecken."),
      { title: "Probe ansehen", text: "Bestellen Sie zuerst nur 1 Spiel. Sehen Sie es genau an.", picture: "proof" },
      cost,
    ],
    page: [
      cardStock("Normales Papier", "Zum Lesen reicht normales Papier: 80 bis 120 g/m²."),
      {
        title: "Größe: 100 Prozent",
        text: "Wählen Sie beim Drucken „Tatsächliche Größe“ oder 100 %.",
        picture: "actual-size",
      },
      { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
      pageCost,
    ],
    booklet: [
      cardStock("Normales Papier", "Normales Papier reicht: 90 bis 120 g/m²."),
      actualSize,
      { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
      {
        title: "Falten und heften",
        text: "Legen Sie alle Blätter aufeinander. Falten Sie sie in der Mitte. Heften Sie sie dort zusammen.",
        picture: "fold",
      },
      pageCost,
    ],
    accordion: [
      cardStock(
        "Normales Papier",
        "Nehmen Sie normales Papier: 80 bis 100 g/m². Sonst passt das Heft nicht in die Schachtel.",
      ),
      actualSize,
      { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
      {
        title: "Schneiden und falten",
        text: "Schneiden Sie die Streifen aus. Falten Sie jeden Streifen wie einen Fächer.",
        picture: "fold",
      },
      pageCost,
    ],
    shop: [
      {
        title: "Datei hochladen",
        text: "Die Datei passt für diese Druckerei. Laden Sie die Datei dort hoch. Ändern Sie nichts.",
        picture: "upload",
      },
      cardStock("Papier wählen", "Gut sind 300 g/m² und runde Ecken."),
      { title: "Zuerst 1 Spiel", text: "Bestellen Sie zuerst nur 1 Spiel. Sehen Sie es genau an.", picture: "proof" },
      cost,
    ],
  },
  productAdvice: productAdviceDeSimple,
  readAloud: {
    title: "Zum Vorlesen",
    text: "Ein Programm kann Ihnen die Datei vorlesen. Sie können die Datei auch verschicken.",
  },
  duplex: {
    long: "Wählen Sie „beidseitig“. Wählen Sie dann „lange Seite“ oder „lange Kante“.",
    short: "Wählen Sie „beidseitig“. Wählen Sie dann „kurze Seite“ oder „kurze Kante“.",
  },
  shopFacts: "Das möchte die Druckerei",
  shopAsks: (width, height, bleed) => `Die Karten sind ${width} × ${height} mm groß. Dazu kommen ${bleed} mm Rand.`,
  shopWants: (standard) => `Die Druckerei möchte ${standard}. Unsere Datei ist ähnlich.`,
  shopSources: (date) => `Das steht auf den Seiten der Druckerei (${date}):`,
};
