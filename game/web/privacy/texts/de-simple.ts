import type { PrivacyTexts } from "./texts.ts";

export const deSimple: PrivacyTexts = {
  title: "Daten-Schutz",
  paragraphs: [
    "Sie brauchen hier kein Konto. Es gibt keine Cookies. Niemand beobachtet Sie. Ihre Daten gehen nur an diesen Computer.",
    "Sie wählen einen Namen für das Spiel. Ein Spitz-Name reicht. Wir speichern den Namen und Ihre Spiel-Züge. Später löschen wir alles. Das passiert meist nach 30 Tagen. Die Leitung kann das Spiel auch sofort löschen. Sie können Ihre Daten hier herunterladen.",
    "Ihr Gerät merkt sich die Sprache, die Töne und Ihren Platz im Spiel. Es merkt sich auch das Spiel an diesem Gerät. Und es speichert diese Seiten. So brauchen Sie später kein Internet. Ein Tab merkt sich auch, was Sie eintippen. Sie schließen den Tab? Dann ist das weg. Sie können das alles hier löschen.",
    "Wir speichern keine Adresse von Ihrem Internet-Anschluss. Es gibt Kopien zur Sicherheit. Darin stehen gelöschte Spiele noch eine Zeit.",
    "Wer diesen Computer betreibt, ist verantwortlich.",
  ],
  forget: "Auf diesem Gerät alles löschen",
  forgotten: "Auf diesem Gerät ist alles gelöscht.",
  matches: "Ihre Spiele auf diesem Gerät",
  noMatches: "Dieses Gerät kennt kein Spiel.",
};
