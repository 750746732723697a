import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { type DebriefQuestion, debriefQuestions, defaultQuestions } from "../../workshop/debrief-questions.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";

type Words = Pick<WorkshopRoomTexts, "notes" | "check">;

/** What the room is asked when it looks back: by the guide, or, without one that asks anything, as usual. */
export function debriefWords(sheet: RunSheet | null, { notes }: Words, isShort: boolean): readonly DebriefQuestion[] {
  const defaults = defaultQuestions.map((key) => ({ items: [notes.questions[key]] }));
  return debriefQuestions(sheet === null || sheet.questions.length === 0 ? defaults : sheet.questions, isShort);
}

/** How sure people are: as the guide asks, or, without one that asks anything, as usual. `language`: that of the page. */
export function confidenceWords(sheet: RunSheet | null, { check }: Words, language: string): string {
  const own = sheet?.steps.flatMap((step) => (step.kind === "check" && step.confidence ? [step.confidence] : []))[0];
  if (sheet === null || own === undefined) return check.confidence;
  return sheet.language === language ? own.text : (own.simple ?? own.text);
}
