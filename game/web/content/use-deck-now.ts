import { use } from "react";
import { useLanguage } from "../texts/language-context.tsx";
import { loadOnce } from "./load-json.ts";
import { DeckContext } from "./use-content.ts";
import type { WebDeck } from "./web-deck.ts";

/** The cards, for what cannot be shown without them. Suspends while they load; throws where they cannot be loaded. */
export function useDeckNow(): WebDeck {
  const { key, load } = use(DeckContext);
  const { id } = useLanguage();
  return use(loadOnce(`${key}/${id}/deck`, () => load(id, "deck") as Promise<WebDeck>));
}
