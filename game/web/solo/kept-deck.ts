import { deckSourceOf } from "../content/deck-sources.ts";
import { builtDeck, type DeckPart, type DeckSource, loadPart } from "../content/use-content.ts";
import { deviceStorage } from "../storage/browser-storage.ts";
import type { MatchRecord } from "./match-record.ts";

/** The parts of a deck in one language; `of` names the deck and its version, or several. */
type KeptDeck = Readonly<{ of: string } & Record<DeckPart, unknown>>;

const storageKey = "quartett.solo.deck";

const nameOf = ({ decks }: MatchRecord): string => JSON.stringify(decks);

/**
 * Keeps the cards that a match on this device is played with, in the language that is shown: pages and server may have
 * other ones by the time somebody plays on.
 */
export function keepDeck(record: MatchRecord, parts: Readonly<Record<DeckPart, unknown>>): void {
  const kept: KeptDeck = { ...parts, of: nameOf(record) };
  deviceStorage.write(storageKey, JSON.stringify(kept));
}

export const forgetDeck = (): void => deviceStorage.remove(storageKey);

/** The cards of the match in the version that it was begun with: where nobody else has it any more, as it was kept. */
export function sourceOfMatch(record: MatchRecord): DeckSource {
  const source = deckSourceOf(record.decks ?? [], true);
  if (source === builtDeck) return source;
  return {
    key: `${source.key}, else kept`,
    load: (language, part) =>
      loadPart(source, language, part).catch((failure: unknown) => {
        const kept = recallDeck();
        if (kept?.of !== nameOf(record)) throw failure;
        return kept[part];
      }),
  };
}

function recallDeck(): KeptDeck | null {
  try {
    return JSON.parse(deviceStorage.read(storageKey) ?? "null") as KeptDeck | null;
  } catch {
    return null;
  }
}
