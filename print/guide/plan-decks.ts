import { negotiateLanguage } from "../../cards/negotiate-language.ts";
import type { KnownDecks } from "../../workshop-guides/render/known-decks.ts";
import type { Sources } from "../vocabulary/sources.ts";

/** Decks that plans may name: all there are. */
export const planDecks = (sources: Sources): KnownDecks => ({
  ids: sources.decks(),
  deckIn(id, language) {
    const own = sources.of(id);
    const languages = own.languages().map((each) => own.deckIn(each).language);
    return own.deckIn(negotiateLanguage([language], languages) ?? own.baseLanguage());
  },
});
