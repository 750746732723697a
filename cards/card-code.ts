import type { Coded } from "./deck.ts";

/** What people call a card: on its front, and wherever they read of it. */
export const codeOf = ({ id, code }: Coded): string => code ?? id;

/** Whether somebody who writes `named` means this card, by its code or by its id; capitals make no difference. */
export const isCalled = (card: Coded, named: string): boolean =>
  [card.id, codeOf(card)].some((code) => code.toUpperCase() === named.toUpperCase());
