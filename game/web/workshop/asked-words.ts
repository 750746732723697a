import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { DebriefAbout } from "../../workshop/debrief-about.ts";
import {
  type AboutQuestions,
  type DebriefQuestion,
  debriefQuestions,
  defaultQuestions,
} from "../../workshop/debrief-questions.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";

type Words = Pick<WorkshopRoomTexts, "notes" | "check">;

/**
 * What the room is asked when it looks back: by the guide, or, without one that asks anything, as usual; and about what was
 * played. `language`: that of the page.
 */
export function debriefWords(
  sheet: RunSheet | null,
  { notes }: Words,
  { isShort, language, about }: Readonly<{ isShort: boolean; language: string; about?: AboutQuestions }>,
): readonly DebriefQuestion[] {
  const defaults = defaultQuestions.map((key) => ({ items: [notes.questions[key]] }));
  if (sheet === null || sheet.questions.length === 0) return debriefQuestions(defaults, isShort, about);
  const groups = sheet.questions.map(({ simple, ...group }) =>
    simple === undefined || sheet.language === language ? group : { ...group, items: simple },
  );
  return debriefQuestions(groups, isShort, about);
}

/** What is asked about cards and mode, each card by its title; of cards that the deck does not have nothing. */
export const aboutWords = (
  { cards }: DebriefAbout,
  mode: readonly string[],
  deck: Pick<WebDeck, "failures"> | null,
  { notes }: Pick<Words, "notes">,
): AboutQuestions => ({
  mode,
  cards: cards.map((code) => {
    const card = deck?.failures.find(({ id }) => id === code);
    return card?.questions.map((question) => notes.onCard({ title: card.title, question })) ?? [];
  }),
});

/** How sure people are: as the guide asks, or, without one that asks anything, as usual. `language`: that of the page. */
export function confidenceWords(sheet: RunSheet | null, { check }: Words, language: string): string {
  const own = sheet?.steps.flatMap((step) => (step.kind === "check" && step.confidence ? [step.confidence] : []))[0];
  if (sheet === null || own === undefined) return check.confidence;
  return sheet.language === language ? own.text : (own.simple ?? own.text);
}
