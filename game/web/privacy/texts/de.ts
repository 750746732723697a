import type { PrivacyTexts } from "./texts.ts";

export const de: PrivacyTexts = {
  title: "Datenschutz",
  paragraphs: [
    "Diese Seite kommt ohne Konten, ohne Cookies und ohne Zählung aus. Ihr Browser spricht nur mit diesem Server, mit niemandem sonst.",
    "Wer mitspielt, wählt einen Namen. Ein Spitzname genügt. Gespeichert werden dieser Name, die Spielzüge und die Zeitpunkte. Sie werden gelöscht, wenn die Partie so viele Tage geruht hat, wie beim Eröffnen gewählt wurde (üblich sind 30). Wer die Partie eröffnet hat, kann sie auch sofort löschen. Was über Sie gespeichert ist, können Sie hier und auf der Seite der Partie herunterladen.",
    "Ihr Browser merkt sich die gewählte Sprache, ob Sie Töne wollen, für jede Partie den Schlüssel zu Ihrem Platz, die Partie an diesem Gerät und eine Kopie der Seiten für unterwegs. Was Sie in ein Formular eingetragen und noch nicht abgeschickt haben, merkt sich der Tab, bis Sie ihn schließen. All das liegt nur auf Ihrem Gerät. Sie können es hier löschen.",
    "Adressen Ihres Anschlusses speichert das Programm nicht, auch nicht in Protokollen. Der Server zählt nur kurz mit, damit niemand ihn überlastet. In Sicherungskopien können gelöschte Partien noch eine Weile stehen.",
    "Verantwortlich ist die Stelle, die diesen Server betreibt.",
  ],
  forget: "Alles auf diesem Gerät vergessen",
  forgotten: "Auf diesem Gerät ist nichts mehr gespeichert.",
  matches: "Ihre Partien auf diesem Gerät",
  noMatches: "Auf diesem Gerät ist keine Partie gemerkt.",
};
