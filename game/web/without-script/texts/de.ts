import type { WithoutScriptTexts } from "./texts.ts";

export const de: WithoutScriptTexts = {
  notice: "In diesem Browser ist JavaScript ausgeschaltet. Lesen können Sie hier alles, Karten wie Anleitungen.",
  needed: "Für Spielen und Drucken braucht diese Seite JavaScript. Fehlt es Ihnen, hilft, wer Ihren Rechner betreut.",
};
