import type { WithoutScriptTexts } from "./texts.ts";

export const deSimple: WithoutScriptTexts = {
  notice: "In diesem Browser ist JavaScript aus. Sie können hier alle Karten und alle Anleitungen lesen.",
  needed: "Spielen und Drucken geht nur mit JavaScript. Fragen Sie: Wer kümmert sich um Ihren Computer?",
};
