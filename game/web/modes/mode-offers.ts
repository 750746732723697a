import type { PlayableDeck } from "../../../cards/deck.ts";
import { modeNames } from "../texts/mode-labels.ts";
import type { ModeOffers } from "./mode-choice.tsx";
import { modeNamed } from "./mode-named.ts";

/** How each mode may be played with these cards. */
export const modeOffersWith = (deck: PlayableDeck): ModeOffers =>
  Object.fromEntries(modeNames.map((name) => [name, modeNamed(name).limits(deck)]));
