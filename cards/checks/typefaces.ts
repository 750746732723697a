import { characterFindings } from "../fonts/character-findings.ts";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";

/** Every character of every text is there in all of our fonts: a box or a foreign letter would stand in its place. */
export function checkTypefaces(data: CardData): Finding[] {
  const texts = [
    ...[...data.failures, ...data.measures].flatMap(({ file, cards }) =>
      cards.map((card) => ({ file, card: card.id, of: card })),
    ),
    ...[...data.failureTexts, ...data.measureTexts].flatMap(({ file, cards }) =>
      Object.entries(cards).map(([card, of]) => ({ file, card, of })),
    ),
    ...data.languages.map((of) => ({ file: of.file, card: "–", of })),
    { file: "sources.yaml", card: "–", of: data.sources },
  ];
  return texts.flatMap(({ file, card, of }) => characterFindings(file, of, card));
}
