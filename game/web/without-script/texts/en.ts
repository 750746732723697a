import type { WithoutScriptTexts } from "./texts.ts";

export const en: WithoutScriptTexts = {
  notice: "JavaScript is switched off in this browser. You can still read everything here, cards and guides alike.",
  needed: "Playing and printing need JavaScript. If you have none, whoever looks after your computer can help.",
};
