import { type DeckSource, loadPart, useContent } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useLanguage } from "../texts/language-context.tsx";

/** The codes of all failures of these cards; null while they load. */
export function useFailureCodes(source: DeckSource): readonly string[] | null {
  const { id } = useLanguage();
  const loaded = useContent(`codes ${source.key} ${id}`, async () => {
    const { failures } = (await loadPart(source, id, "deck")) as WebDeck;
    return failures.map((card) => card.id);
  });
  return loaded.status === "ready" ? loaded.content : null;
}
