import type { NotRememberedTexts } from "./texts.ts";

export const deSimple: NotRememberedTexts = {
  plays: "Ihr Browser merkt sich nichts. Lassen Sie diesen Tab offen. Sonst verlieren Sie Ihren Platz.",
  wayBack:
    "Ist der Tab doch zu? Dann öffnen Sie den Link zum Spiel noch einmal. Fragen Sie die Leitung nach einem Code. Mit dem Code bekommen Sie Ihren Platz zurück.",
  leads: "Ihr Browser merkt sich nichts. Lassen Sie diesen Tab offen. Nur hier leiten Sie das Spiel.",
  wayBackToLead:
    "Ist der Tab zu? Dann leitet eine andere Person vom Tisch das Spiel. Unten finden Sie einen Link für ein anderes Gerät. Heben Sie diesen Link auf. Damit leiten Sie wieder.",
};
