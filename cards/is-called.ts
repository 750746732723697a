import { type Coded, codeOf } from "./deck.ts";

/** Whether somebody who writes `named` means this card, by its code or by its id; capitals make no difference. */
export const isCalled = (card: Coded, named: string): boolean =>
  [card.id, codeOf(card)].some((code) => code.toUpperCase() === named.toUpperCase());
