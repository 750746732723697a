import { codeOf } from "../../../cards/card-code.ts";
import type { WebDeck } from "../content/web-deck.ts";

/** A way out by what stands on its card, code and title; by its id where the deck has none of it. */
export function wayOutName({ measures }: WebDeck, id: string): string {
  const card = measures.find((measure) => measure.id === id);
  return card === undefined ? id : `${codeOf(card)} ${card.title}`;
}
