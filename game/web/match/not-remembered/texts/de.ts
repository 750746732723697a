import type { NotRememberedTexts } from "./texts.ts";

export const de: NotRememberedTexts = {
  plays: "Ihr Browser darf sich nichts merken. Ihr Platz gilt nur in diesem Tab, solange er offen bleibt.",
  wayBack:
    "Ist der Tab doch einmal zu, öffnen Sie den Link zur Partie noch einmal. Mit dem Code, den Ihnen die Leitung der Partie nennt, bekommen Sie Ihren Platz zurück.",
  leads: "Ihr Browser darf sich nichts merken. Sie leiten die Partie nur in diesem Tab, solange er offen bleibt.",
  wayBackToLead:
    "Ist der Tab zu, leitet in Vertretung, wer schon am längsten am Tisch verbunden ist. Heben Sie sich den Link unter „An einem anderen Gerät weitermachen“ auf: Mit ihm leiten Sie wieder.",
};
