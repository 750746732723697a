import type { ProductAdvice } from "./texts.ts";

const actualSize = {
  title: "100 % einstellen",
  text: "Wählen Sie im Druckdialog „Tatsächliche Größe“ oder 100 %. „An Seite anpassen“ verkleinert, und die Maße stimmen nicht mehr.",
  picture: "actual-size",
} as const;

/** What a product needs that its paper does not tell. */
export const productAdviceDe: ProductAdvice = {
  box: [
    {
      title: "Karton nehmen",
      text: "Gut sind 200 bis 250 g/m², matt, mit der Laufrichtung von oben nach unten. Schwerer Karton bricht an den Falzen. Bei „Gewicht des Kartons“ oben zählt der Karton der Karten, nicht der der Schachtel.",
      picture: "weight",
    },
    { ...actualSize, text: `${actualSize.text} Einseitig drucken.` },
    {
      title: "Erst ritzen, dann schneiden",
      text: "Fahren Sie alle gestrichelten Linien am Lineal mit einem leeren Kugelschreiber nach. Schneiden Sie danach an den durchgezogenen Linien, auch die Daumenkerbe.",
      picture: "score",
    },
    {
      title: "Falten und kleben",
      text: "Klebelasche außen bestreichen und innen an die letzte Seitenwand drücken. Dann unten die Seitenlaschen einklappen, den Boden darüberstecken und kleben. Der Deckel bleibt offen.",
      picture: "glue",
    },
    {
      title: "Worauf beim Preis achten",
      text: "Ein Blatt Karton im Copyshop kostet grob ein bis zwei Euro. Für viele Spiele fragen Sie die Druckerei nach einer fertigen Faltschachtel; die Innenmaße stehen auf dem Bogen.",
      picture: "cost",
    },
  ],
  poster: [
    {
      title: "Wer so groß druckt",
      text: "A3 kann oft der Bürodrucker. A2 und A1 druckt der Copyshop, eine Druckerei im Netz oder der Plotter im Bauamt.",
      picture: "poster",
    },
    {
      title: "Papier",
      text: "Für den Flur genügt mattes Papier mit 120 bis 170 g/m². Glänzendes spiegelt. Wer es oft aufhängt, nimmt 200 g/m² oder lässt es laminieren.",
      picture: "weight",
    },
    {
      title: "Größe einstellen",
      text: "Bestellen Sie dieselbe Größe wie oben gewählt, einseitig, 100 %. Auf kleinerem Papier sind die Titel nicht mehr aus zwei Metern zu lesen. Ein schmaler weißer Rand ist so gewollt.",
      picture: "actual-size",
    },
    {
      title: "Worauf beim Preis achten",
      text: "Grobe Richtwerte je Plakat in Farbe: A3 ein bis zwei Euro, A2 fünf bis zehn, A1 zehn bis zwanzig. Im Netz ist es billiger, dafür kommt der Versand dazu.",
      picture: "cost",
    },
  ],
  pictures: [
    {
      title: "Herunterladen",
      text: "Laden Sie alles in einer Datei herunter und packen Sie sie aus: ein Bild für jede Karte, eines für jede Rückseite. Fehlschläge und Auswege haben verschiedene Rückseiten, also sind es zwei Stapel.",
      picture: "download",
    },
    {
      title: "Hochladen",
      text: "Legen Sie beim Anbieter einen Stapel im genannten Format an. Laden Sie alle Vorderseiten auf einmal hoch, dann die eine Rückseite für alle. Lassen Sie nichts „anpassen“ oder zuschneiden: Die Größe stimmt schon.",
      picture: "upload",
    },
    {
      title: "Vorschau prüfen",
      text: "Sehen Sie jede Karte in der Vorschau des Anbieters an: Steht Text innerhalb der Linie? Stimmt die Reihenfolge? Bestellen Sie zuerst ein einziges Spiel.",
      picture: "proof",
    },
    {
      title: "Worauf beim Preis achten",
      text: "Diese Anbieter drucken auch ein einzelnes Spiel. Oft kommt die Post von weit her: Rechnen Sie Versand, Zoll und Einfuhrsteuer dazu, und zwei bis vier Wochen.",
      picture: "cost",
    },
  ],
  tabletop: [
    {
      title: "Herunterladen",
      text: "Für Tabletop Simulator brauchen Sie nur die Bögen („sheet“), einen je Stapel. Die einzelnen PNG und SVG sind für andere Spieltische und für Folien.",
      picture: "download",
    },
    {
      title: "In Tabletop Simulator laden",
      text: "Wählen Sie „Objects“, „Components“, „Cards“, „Custom Deck“. Als „Face“ kommt der Bogen hinein, als „Back“ das Bild, das auf „back“ endet.",
      picture: "screen",
    },
    {
      title: "Zahlen eintragen",
      text: "Breite und Höhe stehen im Namen der Datei: „7x5“ heißt sieben Karten nebeneinander, fünf untereinander. „Number“ ist die Zahl der Karten. Der letzte Platz ist die Rückseite; sie verdeckt fremde Handkarten.",
      picture: "grid",
    },
    {
      title: "Nichts drucken",
      text: "Diese Bilder haben 300 Punkte je Zoll und keinen Beschnitt. Zum Drucken nehmen Sie „Kartenspiel“. Es kostet nichts außer Speicherplatz.",
      picture: "cost",
    },
  ],
  table: [
    {
      title: "Karton nehmen",
      text: "200 bis 250 g/m² liegen gut in der Hand, und nichts scheint durch. Die letzte Seite mit den Kurzregeln darf auch dünner sein.",
      picture: "weight",
    },
    { ...actualSize, text: "Drucken Sie einseitig, auch schwarz-weiß: Die Plätze haben Formen statt Farben." },
    {
      title: "Schneiden",
      text: "Nur die Seiten für Plätze, an denen jemand sitzt. Erst die langen Schnitte, dann die kurzen. Die Vertrauensleiste bleibt ganz.",
      picture: "cut",
    },
    {
      title: "Sortieren",
      text: "Je Person acht Ursachenkarten und zwei Stimmsteine mit derselben Form in einen Umschlag. So ist der nächste Abend in zwei Minuten aufgebaut.",
      picture: "pieces",
    },
    {
      title: "Worauf beim Preis achten",
      text: "Sieben Blatt. Auf eigenem Drucker kostet vor allem der Karton; im Copyshop grob zehn bis zwanzig Cent je Seite in Schwarz-weiß, dazu der Karton.",
      picture: "cost",
    },
  ],
  blank: [
    {
      title: "Karton zum Beschreiben",
      text: "200 bis 250 g/m², nicht glänzend: Auf Glanz verwischt der Kugelschreiber. Das Blatt mit den Fragen druckt man auf gewöhnliches Papier, eines je Gruppe.",
      picture: "weight",
    },
    actualSize,
    {
      title: "Seite 1 und 2 beidseitig",
      text: "Drucken Sie die Seiten 1 und 2 beidseitig über die lange Seite, die Seite 3 mit den Fragen für sich.",
      picture: "duplex",
    },
    {
      title: "Erst schreiben oder erst schneiden",
      text: "In Gruppen erst schneiden und austeilen. Wer allein schreibt, schreibt leichter auf dem ganzen Bogen. Geschnitten wird an den Marken.",
      picture: "cut",
    },
    {
      title: "Worauf beim Preis achten",
      text: "Neun Karten sind zwei Seiten. Im Copyshop sind das grob ein bis zwei Euro mit Karton. Mit „Sparsam mit Farbe“ geht es auch im Büro.",
      picture: "cost",
    },
  ],
  checklist: [
    {
      title: "Am Bildschirm ausfüllen",
      text: "Öffnen Sie die Datei in einem PDF-Programm, klicken Sie in die Kästchen und speichern Sie. Mit der Tastatur: Tabulator geht weiter, Leertaste setzt das Häkchen.",
      picture: "screen",
    },
    {
      title: "Oder auf Papier",
      text: "Vier Seiten A4, gewöhnliches Papier mit 80 bis 100 g/m², beidseitig über die lange Seite, zwei Blatt. Schwarz-weiß genügt.",
      picture: "duplex",
    },
    {
      title: "Preis",
      text: "Grob zehn bis zwanzig Cent je Seite im Copyshop, im Büro weniger. Teurer wird nur, was leer bleibt.",
      picture: "cost",
    },
  ],
  "test-page": [
    {
      title: "Wie später die Karten",
      text: "Nehmen Sie denselben Drucker, dasselbe Fach und dasselbe Format wie für die Karten. Gewöhnliches Papier reicht für den ersten Versuch.",
      picture: "weight",
    },
    actualSize,
    { title: "Beidseitig drucken", text: "", picture: "duplex" },
    {
      title: "Messen und eintragen",
      text: "Stechen Sie mit einer Nadel durch das Kreuz und lesen Sie hinten zwei Zahlen ab. Beim Kartenspiel kommen sie unter „Weitere Einstellungen“ zu „Rückseiten verschieben“.",
      picture: "needle",
    },
  ],
  large: [
    {
      title: "Auf A4 drucken, dann schneiden",
      text: "Jede Karte ist so groß wie A5, mit 3 mm Rand zum Wegschneiden. Drucken Sie eine je Blatt A4 und schneiden Sie 3 mm innerhalb der Farbe.",
      picture: "cut",
    },
    {
      ...actualSize,
      text: "Wählen Sie 100 %. Mit „An Seite anpassen“ auf A5 gehen Karten auch, dann ist die Schrift etwas kleiner als 14 Punkt.",
    },
    {
      title: "Beidseitig drucken",
      text: "Vorder- und Rückseite wechseln sich ab: „Beidseitig“ und „über die lange Seite“. Zum Aufhängen genügen die Vorderseiten, also jede zweite Seite.",
      picture: "duplex",
    },
    {
      title: "Papier",
      text: "Matt, 160 bis 250 g/m². Glänzendes Papier spiegelt unter Lampen und ist für schwache Augen schlecht zu lesen.",
      picture: "weight",
    },
    {
      title: "Worauf beim Preis achten",
      text: "64 Karten sind 128 Seiten in Farbe. Drucken Sie nur, was Sie brauchen: unter „Weitere Einstellungen“ lassen sich Karten und Bereiche wählen. „Sparsam mit Farbe“ hilft auch.",
      picture: "cost",
    },
  ],
};
