import { type ReadDeck, readDeck } from "../../../cards/checks/read-deck.ts";
import { readDecks } from "../../../cards/checks/read-decks.ts";
import { deckIds } from "../../../cards/load/deck-folder.ts";
import { type DeckVersion, deckVersion, readDeckContent } from "../../../cards/load/deck-version.ts";
import { type Finding, tellFinding } from "../../../cards/load/finding.ts";

export type OfferedDecks = Readonly<{
  /** The default deck first. */
  decks: readonly [DeckVersion, ...DeckVersion[]];
  /** One text for each deck of the operator that has to be left out: all that is wrong, by file, card and field. */
  leftOut: readonly string[];
}>;

/**
 * The decks that come with the program, in `cardsFolder`/decks, and after them those of the operator, in `ownFolder`/decks.
 * Throws where one of the program's has faults, or `ownFolder` holds no deck. One of the operator's that has faults is
 * left out: nothing that runs needs it, since matches keep the decks they began with. What is kept in the folder
 * `keeping`, if there is one: see `readDeck`.
 */
export function offeredDecks(cardsFolder: string, ownFolder: string | undefined, keeping?: string): OfferedDecks {
  const { decks, findings } = readDecks(cardsFolder, keeping);
  if (findings.length > 0) throw new Error(`The cards have faults:\n${told(findings)}`);
  const [first, ...others] = decks.map(versionOf);
  if (first === undefined) throw new Error(`${cardsFolder}/decks holds no deck`);
  const own = ownFolder === undefined ? [] : ownDecks(ownFolder, [first, ...others], keeping);
  return {
    decks: [first, ...others, ...own.flatMap((deck) => (typeof deck === "string" ? [] : [deck]))],
    leftOut: own.filter((deck) => typeof deck === "string"),
  };
}

const versionOf = ({ data, drawings }: ReadDeck): DeckVersion => deckVersion(readDeckContent(data, drawings));

function ownDecks(
  folder: string,
  ofProgram: readonly DeckVersion[],
  keeping: string | undefined,
): readonly (DeckVersion | string)[] {
  const ids = deckIds(folder);
  if (ids.length === 0) throw new Error(`CARDS_DIR: there is no deck in ${folder}/decks`);
  return ids.map((id) => {
    const isTaken = ofProgram.some((deck) => deck.id === id);
    if (isTaken) return `The deck ${id} is not offered: the program brings one of that name; give yours another`;
    const { deck, findings } = readDeck(folder, id, keeping);
    if (deck !== undefined && findings.length === 0) return versionOf(deck);
    return `The deck ${id} is not offered, it has faults; matches that have it go on:\n${told(findings)}`;
  });
}

const told = (findings: readonly Finding[]): string => findings.map((finding) => tellFinding(finding, "en")).join("\n");
