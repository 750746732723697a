import type { ProductAdvice } from "./texts.ts";

const actualSize = {
  title: "Größe: 100 Prozent",
  text: "Wählen Sie beim Drucken „Tatsächliche Größe“ oder 100 %. Sonst passt die Größe nicht.",
  picture: "actual-size",
} as const;

/** What a product needs that its paper does not tell. */
export const productAdviceDeSimple: ProductAdvice = {
  box: [
    {
      title: "Dickes Papier",
      text: "Nehmen Sie Papier mit 200 bis 250 g/m². Dickeres Papier bricht beim Falten.",
      picture: "weight",
    },
    { ...actualSize, text: `${actualSize.text} Drucken Sie nur auf eine Seite.` },
    {
      title: "Ritzen und schneiden",
      text: "Nehmen Sie ein Lineal und einen leeren Stift. Ritzen Sie alle gestrichelten Linien. Schneiden Sie dann an den festen Linien.",
      picture: "score",
    },
    {
      title: "Falten und kleben",
      text: "Kleben Sie zuerst die lange Lasche fest. Klappen Sie unten die kleinen Laschen ein. Kleben Sie dann den Boden fest. Der Deckel bleibt offen.",
      picture: "glue",
    },
    {
      title: "Was kostet das?",
      text: "Ein Copy-Shop nimmt etwa 1 bis 2 Euro. Fragen Sie vorher nach dem Preis.",
      picture: "cost",
    },
  ],
  poster: [
    {
      title: "Wer druckt das?",
      text: "Ein Plakat ist sehr groß. Ein Copy-Shop kann das drucken. Fragen Sie auch im Bau-Amt.",
      picture: "poster",
    },
    {
      title: "Das richtige Papier",
      text: "Nehmen Sie Papier, das nicht glänzt. Gut sind 120 bis 170 g/m².",
      picture: "weight",
    },
    {
      title: "Die richtige Größe",
      text: "Bestellen Sie die Größe von oben. Drucken Sie mit 100 %. Drucken Sie nur auf eine Seite.",
      picture: "actual-size",
    },
    {
      title: "Was kostet das?",
      text: "A3 kostet etwa 1 bis 2 Euro. A2 kostet etwa 5 bis 10 Euro. A1 kostet etwa 10 bis 20 Euro.",
      picture: "cost",
    },
  ],
  pictures: [
    {
      title: "Herunter-laden",
      text: "Laden Sie alles in einer Datei herunter. Packen Sie die Datei aus. Sie sehen ein Bild für jede Karte. Dazu kommen 2 Bilder für die Rück-Seiten.",
      picture: "download",
    },
    {
      title: "Hoch-laden",
      text: "Gehen Sie auf die Seite der Karten-Firma. Laden Sie dort alle Karten hoch. Laden Sie dann die Rück-Seite hoch. Machen Sie die Bilder nicht größer oder kleiner.",
      picture: "upload",
    },
    {
      title: "Vorschau ansehen",
      text: "Sehen Sie sich jede Karte genau an. Ist die Schrift ganz zu sehen? Bestellen Sie zuerst nur 1 Spiel.",
      picture: "proof",
    },
    {
      title: "Was kostet das?",
      text: "Die Firma druckt auch nur 1 Spiel. Oft kommt das Paket von weit her. Dann kosten auch Versand und Zoll Geld.",
      picture: "cost",
    },
  ],
  tabletop: [
    {
      title: "Bilder laden",
      text: "Laden Sie die Bilder mit „sheet“ im Namen. Dort sind alle Karten auf einem Bild.",
      picture: "download",
    },
    {
      title: "In das Spiel holen",
      text: "Das Programm heißt Tabletop Simulator. Wählen Sie dort „Custom Deck“. „Face“ ist das Bild mit „sheet“. „Back“ ist das Bild mit „back“.",
      picture: "screen",
    },
    {
      title: "Zahlen eintragen",
      text: "Die Zahlen stehen im Namen vom Bild. 7x5 heißt: 7 Karten nebeneinander und 5 Karten untereinander.",
      picture: "grid",
    },
    {
      title: "Nicht drucken",
      text: "Diese Bilder sind nur für den Computer. Sie kosten nichts. Zum Drucken wählen Sie „Karten-Spiel“.",
      picture: "cost",
    },
  ],
  table: [
    { title: "Dickes Papier", text: "Nehmen Sie Papier mit 200 bis 250 g/m².", picture: "weight" },
    { ...actualSize, text: "Drucken Sie nur auf eine Seite. Sie brauchen keine Farbe." },
    {
      title: "Schneiden",
      text: "Schneiden Sie die Karten und die Steine aus. Schneiden Sie die Leiste nicht durch.",
      picture: "cut",
    },
    {
      title: "Sortieren",
      text: "Jeder Platz hat eine Form. Jede Person bekommt 8 Karten und 2 Steine mit ihrer Form.",
      picture: "pieces",
    },
    {
      title: "Was kostet das?",
      text: "Es sind 7 Blätter. Ein Copy-Shop nimmt etwa 10 bis 20 Cent für eine Seite. Dickes Papier kostet mehr.",
      picture: "cost",
    },
  ],
  blank: [
    {
      title: "Papier zum Schreiben",
      text: "Nehmen Sie Papier mit 200 bis 250 g/m². Das Papier soll nicht glänzen.",
      picture: "weight",
    },
    actualSize,
    {
      title: "Auf beide Seiten drucken",
      text: "Drucken Sie Seite 1 und 2 auf ein Blatt. Wählen Sie „beidseitig“ und „lange Seite“. Seite 3 drucken Sie allein.",
      picture: "duplex",
    },
    { title: "Schneiden", text: "Schneiden Sie an den Strichen. Verteilen Sie die Karten.", picture: "cut" },
    {
      title: "Was kostet das?",
      text: "Ein Copy-Shop nimmt etwa 1 bis 2 Euro. Fragen Sie vorher nach dem Preis.",
      picture: "cost",
    },
  ],
  checklist: [
    {
      title: "Am Computer",
      text: "Öffnen Sie die Datei. Drücken Sie auf die Kästchen. Speichern Sie die Datei.",
      picture: "screen",
    },
    {
      title: "Oder auf Papier",
      text: "Normales Papier reicht. Drucken Sie auf beide Seiten. Wählen Sie „lange Seite“.",
      picture: "duplex",
    },
    { title: "Was kostet das?", text: "Ein Copy-Shop nimmt etwa 10 bis 20 Cent für eine Seite.", picture: "cost" },
  ],
  "test-page": [
    {
      title: "Der gleiche Drucker",
      text: "Nehmen Sie den Drucker, der später die Karten druckt. Normales Papier reicht.",
      picture: "weight",
    },
    actualSize,
    { title: "Auf beide Seiten drucken", text: "", picture: "duplex" },
    {
      title: "Messen",
      text: "Stechen Sie mit einer Nadel durch das Kreuz. Lesen Sie hinten zwei Zahlen ab. Schreiben Sie beide Zahlen bei den Karten in „Rück-Seiten verschieben“.",
      picture: "needle",
    },
  ],
  large: [
    {
      title: "Drucken und schneiden",
      text: "Drucken Sie jede Karte auf ein Blatt A4. Schneiden Sie 3 mm vom farbigen Rand weg.",
      picture: "cut",
    },
    actualSize,
    {
      title: "Auf beide Seiten drucken",
      text: "Wählen Sie „beidseitig“ und „lange Seite“. Für die Wand reichen die Vorder-Seiten.",
      picture: "duplex",
    },
    {
      title: "Das richtige Papier",
      text: "Nehmen Sie Papier, das nicht glänzt. Gut sind 160 bis 250 g/m².",
      picture: "weight",
    },
    {
      title: "Was kostet das?",
      text: "Alle Karten sind 128 Seiten mit Farbe. Das ist teuer. Drucken Sie nur die Karten, die Sie brauchen.",
      picture: "cost",
    },
  ],
};
