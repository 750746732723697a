import type { NotRememberedTexts } from "./texts.ts";

export const de: NotRememberedTexts = {
  plays: "Ihr Browser darf sich nichts merken. Ihr Platz gilt nur in diesem Tab, solange er offen bleibt.",
  leads: "Ihr Browser darf sich nichts merken. Sie leiten die Partie nur in diesem Tab, solange er offen bleibt.",
  both: "Ihr Browser darf sich nichts merken. Ihr Platz und die Leitung gelten nur in diesem Tab, solange er offen bleibt.",
  wayBack: "Heben Sie sich Ihren persönlichen Link auf: Mit ihm kommen Sie zurück, wenn der Tab doch einmal zu ist.",
  orCode: "Ohne ihn hilft ein Code von der Leitung der Partie.",
  showLink: "Persönlichen Link zeigen",
};
