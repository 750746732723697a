import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { measureCode } from "../load/measure-code.ts";
import { message } from "../text/message.ts";

/**
 * No two cards of a deck have the same code, upper and lower case being the same, and no letter of ways out is that of a
 * group or of another cause.
 */
export const checkCodes = (data: CardData): Finding[] => [...checkIds(data), ...checkLetters(data)];

function checkIds({ failures, measures }: CardData): Finding[] {
  const seen = new Map<string, Readonly<{ file: string; id: string }>>();
  return [...failures, ...measures].flatMap(({ file, cards }) =>
    cards.flatMap(({ id }): Finding[] => {
      const earlier = seen.get(id.toUpperCase());
      if (earlier === undefined) {
        seen.set(id.toUpperCase(), { file, id });
        return [];
      }
      // Twice in one file is told where the file's cards are counted.
      if (earlier.file === file && earlier.id === id) return [];
      return [{ file, card: id, field: "id", ...message("code-taken", { card: earlier.id, file: earlier.file }) }];
    }),
  );
}

function checkLetters({ deck, failures, measures }: CardData): Finding[] {
  const groups = deck.groups.map(({ code }) => code.toUpperCase());
  const letters = deck.causes.map(({ letter }) => letter);
  const ids = new Set([...failures, ...measures].flatMap(({ cards }) => cards.map(({ id }) => id.toUpperCase())));
  return deck.causes.flatMap(({ number: cause, letter }, index): Finding[] => {
    if (letter === undefined) return [];
    const taken = groups.includes(letter) || letters.indexOf(letter) < index;
    // A code that is another card's id leads to that card.
    const clashes = measures.some(
      (file) => file.cause === cause && file.cards.some((card) => isOther(measureCode(letter, card), card.id, ids)),
    );
    if (!taken && !clashes) return [];
    return [{ file: "deck.yaml", card: "–", field: `causes.${index}.letter`, ...message("letter-taken", { letter }) }];
  });
}

const isOther = (code: string, own: string, ids: ReadonlySet<string>): boolean =>
  ids.has(code.toUpperCase()) && code.toUpperCase() !== own.toUpperCase();
