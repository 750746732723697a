import { useDeferredValue, useMemo } from "react";
import * as z from "zod/mini";
import type { DeckOffer } from "../../protocol/public-match.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { loadOnce } from "../content/load-json.ts";
import { type DeckSource, useContent } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useDeckOffers } from "../decks/deck-offers.ts";
import type { AddressChoice } from "../layout/use-address-choice.ts";
import { useLanguage } from "../texts/language-context.tsx";
import type { ModeOffers } from "./mode-choice.tsx";

/** Part of a form's draft: the ids of the decks that were chosen. */
export const deckDraft = { decks: z.optional(z.array(z.string())) };

type DeckDraft = { decks?: string[] | undefined };

type DeckChoice = Readonly<{
  /** All that can be chosen; none until they are known, and where there is no server: then it is the built deck. */
  offers: readonly DeckOffer[];
  chosen: readonly DeckOffer[];
  choose: (ids: readonly string[]) => void;
  source: DeckSource;
  /** The same, once their cards are there: until then the fields of the last ones stay. */
  shown: Readonly<{ source: DeckSource; scope: string }>;
  /** Their cards are still loading. */
  isLoading: boolean;
  /** Stands for the chosen decks; "" for the default deck alone. */
  scope: string;
  /** What the server is asked for; undefined for its default deck. */
  ids: readonly string[] | undefined;
  /** Decks of the address that the server does not have. */
  unknown: readonly string[];
}>;

/**
 * Which decks a match is played with. The address (?deck=bauhof) holds them, too: links choose them beforehand. `usual`: ids
 * of those that it is where nobody chooses, as far as they are offered; missing: the default deck.
 */
export function useDeckChoice<Draft extends DeckDraft>(
  [address, chooseAddress]: AddressChoice,
  draft: Draft,
  change: (next: Draft) => void,
  usual: readonly string[] = [],
): DeckChoice {
  const loaded = useDeckOffers();
  const offers = loaded.status === "ready" ? loaded.content : [];
  const among = (ids: readonly string[]) => offers.filter(({ id }) => ids.includes(id));
  const asked = [address.getAll("deck"), draft.decks ?? []];
  const wanted = [...asked, usual].map(among).find(({ length }) => length > 0);
  const chosen = wanted ?? offers.slice(0, 1);
  const isDefault = chosen.length < 2 && chosen[0] === offers[0];
  const scope = isDefault ? "" : chosen.map(({ id }) => id).join(" ");
  const choose = (ids: readonly string[]) => {
    change({ ...draft, decks: [...ids] });
    const next = new URLSearchParams(address);
    next.delete("deck");
    for (const id of ids) next.append("deck", id);
    chooseAddress(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same decks of the same offers.
  const source = useMemo(() => deckSourceOf(chosen, false), [offers, scope]);
  const shown = useDeferredValue(useMemo(() => ({ source, scope }), [source, scope]));
  const isKnown = loaded.status === "ready";
  return {
    ...{ offers, chosen, choose, source, shown, scope },
    isLoading: shown.source !== source,
    ids: isKnown ? (isDefault ? undefined : chosen.map(({ id }) => id)) : asked.find(({ length }) => length > 0),
    unknown: isKnown ? address.getAll("deck").filter((id) => among([id]).length === 0) : [],
  };
}

/** How each mode may be played with these decks; what is not known yet is left out. */
export function useModeOffers(chosen: readonly DeckOffer[], source: DeckSource): ModeOffers {
  const { id } = useLanguage();
  const [first, ...others] = chosen;
  const isOne = others.length === 0;
  const together = useContent<ModeOffers>(isOne ? "no modes" : `modes ${source.key}`, async () => {
    if (isOne) return {};
    const [{ modeOffersWith }, deck] = await Promise.all([
      import("./mode-offers.ts"),
      loadOnce(`${source.key}/${id}/deck`, () => source.load(id, "deck") as Promise<WebDeck>),
    ]);
    return modeOffersWith(deck);
  });
  if (isOne) return first?.modes ?? {};
  return together.status === "ready" ? together.content : {};
}
