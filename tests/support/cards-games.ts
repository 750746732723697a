import { houseData, houseDeck } from "../../cards/fixtures/house-deck.ts";
import { type DeckVersion, deckVersion, readDeckContent } from "../../cards/load/deck-version.ts";
import { type EngineModes, engineModes } from "../../game/engine/playable-modes.ts";
import * as modes from "../../game/modes/modes.ts";

/** The real deck, as the server itself loads it. */
export const cardsVersion = (): DeckVersion => deckVersion(readDeckContent(houseData()));

/** The games with the real deck, in the form bots and tests need. */
export const cardsGames = (): EngineModes => engineModes(modes, houseDeck());
