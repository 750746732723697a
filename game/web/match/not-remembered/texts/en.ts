import type { NotRememberedTexts } from "./texts.ts";

export const en: NotRememberedTexts = {
  plays: "Your browser may not remember anything. Your seat is yours in this tab only, for as long as it stays open.",
  leads: "Your browser may not remember anything. You run the match in this tab only, for as long as it stays open.",
  both: "Your browser may not remember anything. You play and run the match in this tab only, for as long as it stays open.",
  wayBack: "Keep your personal link: it brings you back if the tab gets closed after all.",
  orCode: "Without it, a code from whoever runs the match will do.",
  showLink: "Show my personal link",
};
