import { useDeckOffers, useDeckTitle } from "../decks/deck-offers.ts";
import { useFigureWords } from "../modes/mode-progress.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { useModeLabels } from "../texts/mode-labels.ts";
import type { Telling } from "./minutes-source.ts";
import { useMinutesTexts } from "./use-minutes-texts.ts";

/** What minutes are told with on this page. */
export function useTelling(): Telling {
  const words = useMinutesTexts();
  const { tag } = useLanguage();
  return {
    ...{ words, language: tag, modeLabel: useModeLabels(), figures: useFigureWords() },
    deckTitle: useTitlesOfDecks(),
  };
}

/** Asked for all that are offered: which of them a file is about is nobody's business. */
function useTitlesOfDecks(): Telling["deckTitle"] {
  const offers = useDeckOffers();
  const titleOf = useDeckTitle();
  return (deck) => {
    const offer = offers.status === "ready" ? offers.content.find(({ id }) => id === deck) : undefined;
    return offer && titleOf(offer)?.title;
  };
}
