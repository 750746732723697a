import { readNamespaced } from "../../../cards/namespaced.ts";
import { meantCard } from "../../protocol/typed-code.ts";

/**
 * The card that somebody means who types its code; where several decks lie together, also by the code alone that is printed
 * on it, if only one of them has it. `known`: codes as the workshop calls them.
 */
export function cardTyped(typed: string, known: readonly string[]): string | undefined {
  const named = meantCard(typed, known);
  if (named !== undefined) return named;
  const [only, other] = known.filter((id) => meantCard(typed, [readNamespaced(id).code]) !== undefined);
  return other === undefined ? only : undefined;
}
