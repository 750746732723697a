import { join } from "node:path";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { CardData } from "../../cards/load/card-data.ts";
import { formatFinding } from "../../cards/load/finding.ts";
import { readDrawing } from "../../cards/pictures/drawing.ts";
import { isDrawing } from "../../cards/pictures/photo.ts";
import { readTextFile } from "../../cards/text/read-text-file.ts";
import { kept } from "./kept.ts";
import { PrintFailure } from "./print-failure.ts";

/** A deck without findings, and what its drawings draw: SVG that may be set into a page, by the names of their files. */
export type ReadDeck = Readonly<{ data: CardData; drawings: ReadonlyMap<string, string> }>;

/**
 * Reads and checks a deck below `cards`, by its id, or the one that is marked as default. What was read is kept in the
 * folder `keeping`, if there is one, as long as no deck there changes. Throws PrintFailure with all findings.
 */
export function readDeck(cards: string, id: string | undefined, keeping: string | undefined): ReadDeck {
  const read = () => readAnew(cards, id);
  if (keeping === undefined) return read();
  // Which deck is marked, the others decide, too; and the checks have words of their own.
  const inputs = [join(cards, "decks"), join(import.meta.dirname, "../../cards/text")];
  return kept(join(keeping, `deck-${id ?? ""}.kept`), inputs, read);
}

function readAnew(cards: string, id: string | undefined): ReadDeck {
  const { data, findings } = checkCards(cards, id);
  if (data === undefined || findings.length > 0) {
    throw new PrintFailure(findings.map((finding) => `cards/${formatFinding(finding)}`));
  }
  const pictures = new Set(data.failures.flatMap((file) => file.cards.map(({ picture }) => picture)));
  const draw = (name: string) => readDrawing(readTextFile(join(data.root, "pictures", name)).text).svg;
  return { data, drawings: new Map([...pictures].filter(isDrawing).map((name) => [name, draw(name)])) };
}
