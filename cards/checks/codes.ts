import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

/** No two cards of a deck have the same code, upper and lower case being the same. */
export function checkCodes({ failures, measures }: CardData): Finding[] {
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
