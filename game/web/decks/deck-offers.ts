import { negotiateLanguage } from "../../../cards/negotiate-language.ts";
import type { DeckOffer } from "../../protocol/public-match.ts";
import { type Loaded, useJson } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";

export const deckOffersPath = "/api/decks";

/** The decks that the server has for new matches, the default deck first. Fails where there is no server, or no network. */
export const useDeckOffers = (): Loaded<readonly DeckOffer[]> => useJson(deckOffersPath);

/** The language in which a deck is shown: the one nearest to that of the page, else the one it was written in. */
type ShownLanguage = DeckOffer["languages"][number] & Readonly<{ title: string; isOther: boolean }>;

/** What a deck is called, in which language. Undefined where it has none. */
export function useDeckTitle(): (about: Pick<DeckOffer, "languages" | "titles">) => ShownLanguage | undefined {
  const page = useLanguage();
  return ({ languages, titles }) => {
    const near = negotiateLanguage([page.id], languages);
    const shown = languages.find(({ id }) => id === near) ?? languages[0];
    return shown && { ...shown, title: titles[shown.id] ?? "", isOther: near === undefined };
  };
}
