import { join } from "node:path";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { Deck } from "../../cards/deck.ts";
import { type DeckVersion, deckVersion, readDeckContent } from "../../cards/load/deck-version.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { type EngineModes, engineModes } from "../../game/engine/playable-modes.ts";
import * as modes from "../../game/modes/modes.ts";

function cardsData() {
  const { data } = checkCards(join(import.meta.dirname, "../../cards"));
  if (data === undefined) throw new Error("the cards have faults: npm run cards -- check");
  return data;
}

/** The real deck. */
export const cardsDeck = (): Deck => resolveDeck(cardsData());

/** The real deck, as the server itself loads it. */
export const cardsVersion = (): DeckVersion => deckVersion(readDeckContent(cardsData()));

/** The games with the real deck, in the form bots and tests need. */
export const cardsGames = (): EngineModes => engineModes(modes, cardsDeck());
