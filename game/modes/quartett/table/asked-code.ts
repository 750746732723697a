import type { QuartettView } from "../rules/state.ts";

/** What a typed code means: a card that may be asked for, or why it may not. */
export type AskedCode =
  | Readonly<{ kind: "card"; card: string }>
  | Readonly<{ kind: "unknown" }>
  | Readonly<{ kind: "own" | "laid" | "notBegun"; card: string; letter: string }>;

/** Reads "b3", "B 3" or, where codes begin alike, "M-31". */
export function readCode(typed: string, view: Pick<QuartettView, "quartets" | "hand" | "laid">): AskedCode {
  const card = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const quartet = Object.entries(view.quartets).find(([, cards]) => cards.includes(card));
  if (quartet === undefined) return { kind: "unknown" };
  const [letter, cards] = quartet;
  if (view.hand.includes(card)) return { kind: "own", card, letter };
  if (view.laid.some((laid) => laid.letter === letter)) return { kind: "laid", card, letter };
  if (!cards.some((other) => view.hand.includes(other))) return { kind: "notBegun", card, letter };
  return { kind: "card", card };
}
