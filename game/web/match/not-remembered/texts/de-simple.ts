import type { NotRememberedTexts } from "./texts.ts";

export const deSimple: NotRememberedTexts = {
  plays: "Ihr Browser merkt sich nichts. Lassen Sie diesen Tab offen. Sonst verlieren Sie Ihren Platz.",
  leads: "Ihr Browser merkt sich nichts. Lassen Sie diesen Tab offen. Nur hier leiten Sie das Spiel.",
  both: "Ihr Browser merkt sich nichts. Lassen Sie diesen Tab offen. Nur hier spielen und leiten Sie.",
  wayBack: "Ist der Tab doch zu? Dann hilft Ihr eigener Link. Kopieren Sie diesen Link jetzt.",
  orCode: "Oder fragen Sie die Leitung nach einem Code.",
  showLink: "Meinen Link zeigen",
};
