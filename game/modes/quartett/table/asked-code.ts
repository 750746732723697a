import { meantCard } from "../../../protocol/typed-code.ts";
import type { QuartettView } from "../rules/state.ts";

/** What a typed code means: a card that may be asked for, or why it may not. */
export type AskedCode =
  | Readonly<{ kind: "card"; card: string }>
  | Readonly<{ kind: "unknown" }>
  | Readonly<{ kind: "own" | "laid" | "notBegun"; card: string; letter: string }>;

/** Reads what is typed as `meantCard` does: what people call a card, or its id. */
export function readCode(
  typed: string,
  view: Pick<QuartettView, "quartets" | "hand" | "laid">,
  called: (card: string) => string,
): AskedCode {
  const all = Object.values(view.quartets).flat();
  const code = meantCard(typed, all.map(called));
  const card = all.find((each) => called(each) === code) ?? meantCard(typed, all);
  const quartet = Object.entries(view.quartets).find(([, cards]) => card !== undefined && cards.includes(card));
  if (card === undefined || quartet === undefined) return { kind: "unknown" };
  const [letter, cards] = quartet;
  if (view.hand.includes(card)) return { kind: "own", card, letter };
  if (view.laid.some((laid) => laid.letter === letter)) return { kind: "laid", card, letter };
  if (!cards.some((other) => view.hand.includes(other))) return { kind: "notBegun", card, letter };
  return { kind: "card", card };
}
