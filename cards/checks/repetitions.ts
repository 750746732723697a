import type { Deck, FailureCard } from "../deck.ts";
import { sentencesOf, wordsOf } from "./simple-language.ts";

/** How often the deck tells in the same shape; a habit is no fault, so this reports and never fails. */
export type Repetition = Readonly<{ shape: string; cards: readonly string[] }>;

const shortEnding = 8;

const lastParagraphOf = (story: string): string => story.trim().split(/\n+/u).at(-1) ?? "";
const endsShort = ({ story }: FailureCard, tag: string): boolean =>
  wordsOf(sentencesOf(lastParagraphOf(story), tag).at(-1) ?? "") <= shortEnding;

type Shape = readonly [name: string, holds: (card: FailureCard, tag: string) => boolean];

/** What editors found told again and again, in any language. */
const shapes: readonly Shape[] = [[`the story ends on a sentence of at most ${shortEnding} words`, endsShort]];

/** The same by the words of one language. */
const shapesInWords: Readonly<Record<string, readonly Shape[]>> = {
  de: [
    [
      "it ended after so many months or years, and a short sentence shows a relic",
      (card, tag) => endsAfterMonths(card.story) && endsShort(card, tag),
    ],
    ["heard, minuted, ignored", ({ story }) => /Protokoll|protokolliert|zur Kenntnis|Vermerk/u.test(story)],
    [
      "the answer lies in a cupboard, folder, annex or next door",
      ({ story }) => /Schrank|Ordner|Anlage \d|Tür(?:en)? weiter|Gutachten|Anhang/u.test(story),
    ],
    ["the first question looks back with “hätte”", ({ questions }) => /\bhätten?\b/u.test(questions[0] ?? "")],
  ],
};

const endsAfterMonths = (story: string): boolean =>
  /Monate?n?\b|Jahre?n?\b/u.test(lastParagraphOf(story)) &&
  /[Nn]ach |später|[Ii]m \S+ten Monat|abgeschaltet|eingestellt|vom Netz|Schluss/u.test(lastParagraphOf(story));

export function repetitionsOf({ failures, language: { tag } }: Deck): Repetition[] {
  const inWords = shapesInWords[new Intl.Locale(tag).language] ?? [];
  return [...shapes, ...inWords].map(([shape, holds]) => ({
    shape,
    cards: failures.filter((card) => holds(card, tag)).map(({ id }) => id),
  }));
}
