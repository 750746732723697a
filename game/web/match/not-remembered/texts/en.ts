import type { NotRememberedTexts } from "./texts.ts";

export const en: NotRememberedTexts = {
  plays: "Your browser may not remember anything. Your seat is yours in this tab only, for as long as it stays open.",
  wayBack:
    "If the tab gets closed, open the link to the match again. A code from whoever runs the match gives you your seat back.",
  leads: "Your browser may not remember anything. You run the match in this tab only, for as long as it stays open.",
  wayBackToLead:
    "If the tab gets closed, the player who has been connected longest stands in and runs the match. Keep the link under “Continue on another device”: with it you run the match again.",
};
