import { join } from "node:path";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { Deck } from "../../cards/deck.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { type EngineModes, engineModes } from "../../game/engine/playable-modes.ts";
import * as modes from "../../game/modes/modes.ts";

/** The real deck. */
export function cardsDeck(): Deck {
  const { data } = checkCards(join(import.meta.dirname, "../../cards"));
  if (data === undefined) throw new Error("the cards have faults: npm run cards -- check");
  return resolveDeck(data);
}

/** The games with the real deck, as the server itself loads them. */
export const cardsGames = (): EngineModes => engineModes(modes, cardsDeck());
