import type { RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";

/** What a round was about: its cards, by code and title, or by codes alone where they are several. */
export function roundName({ cards }: Pick<RoundView, "cards">, deck: WebDeck): string {
  const codes = [...new Set(Object.values(cards))];
  const [only = ""] = codes;
  if (codes.length > 1) return codes.join(", ");
  return `${only} ${deck.failures.find(({ id }) => id === only)?.title ?? ""}`.trim();
}
