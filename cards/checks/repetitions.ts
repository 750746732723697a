import type { Deck, FailureCard } from "../deck.ts";
import { sentencesOf, wordsOf } from "./simple-language.ts";

/** How often the deck tells in the same shape; a habit is no fault, so this reports and never fails. */
export type Repetition = Readonly<{ shape: string; cards: readonly string[] }>;

const shortEnding = 8;

const lastParagraphOf = (story: string): string => story.trim().split(/\n+/u).at(-1) ?? "";
const endsShort = ({ story }: FailureCard): boolean =>
  wordsOf(sentencesOf(lastParagraphOf(story), "de").at(-1) ?? "") <= shortEnding;

/** What editors found told again and again; the words are those of the base language, German. */
const shapes: readonly (readonly [string, (card: FailureCard) => boolean])[] = [
  [`the story ends on a sentence of at most ${shortEnding} words`, endsShort],
  [
    "it ended after so many months or years, and a short sentence shows a relic",
    (card) => endsAfterMonths(card.story) && endsShort(card),
  ],
  ["heard, minuted, ignored", ({ story }) => /Protokoll|protokolliert|zur Kenntnis|Vermerk/u.test(story)],
  [
    "the answer lies in a cupboard, folder, annex or next door",
    ({ story }) => /Schrank|Ordner|Anlage \d|Tür(?:en)? weiter|Gutachten|Anhang/u.test(story),
  ],
  ["the first question looks back with “hätte”", ({ questions }) => /\bhätten?\b/u.test(questions[0] ?? "")],
];

const endsAfterMonths = (story: string): boolean =>
  /Monate?n?\b|Jahre?n?\b/u.test(lastParagraphOf(story)) &&
  /[Nn]ach |später|[Ii]m \S+ten Monat|abgeschaltet|eingestellt|vom Netz|Schluss/u.test(lastParagraphOf(story));

export const repetitionsOf = ({ failures }: Deck): Repetition[] =>
  shapes.map(([shape, holds]) => ({ shape, cards: failures.filter(holds).map(({ id }) => id) }));
