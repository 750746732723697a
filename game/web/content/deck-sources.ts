import { builtReference } from "virtual:built-deck";
import { namespaced } from "../../../cards/namespaced.ts";
import { negotiateLanguage } from "../../../cards/negotiate-language.ts";
import { type DeckOffer, type DeckReference, deckFilePath } from "../../protocol/public-match.ts";
import { fetchJson, loadOnce } from "./load-json.ts";
import { builtDeck, type DeckPart, type DeckSource } from "./use-content.ts";
import type { Stories } from "./use-stories.ts";
import { type WebDeck, withAddresses } from "./web-deck.ts";

/**
 * Where the decks of a match come from, several as one: the one that was built with the pages from its files, all others
 * from the server. Links of their cards lead to the very version that is played where `isPinned`, else to the present one.
 */
export function deckSourceOf(decks: readonly DeckReference[], isPinned: boolean): DeckSource {
  const [first, ...others] = decks;
  if (first === undefined || (isBuilt(first) && others.length === 0)) return builtDeck;
  const load = {
    deck: (language: string) => loadDeck([first, ...others], language, isPinned),
    stories: (language: string) => loadStories(decks, language),
  };
  return {
    key: `${isPinned ? "pinned" : "present"} ${decks.map((deck) => deckFilePath(deck, "")).join(" ")}`,
    load: (language, part) => load[part](language),
  };
}

/**
 * The list of all cards of a match's deck, of the first where it has several. The list and prints show it as it is today:
 * `isRevised` where it was another one when the match began, as far as these pages know.
 */
export function cardsOf(decks: readonly DeckReference[]): Readonly<{ path: string; isRevised: boolean }> {
  const [first] = decks;
  const isBuiltIn = first === undefined || first.id === builtReference.id;
  return {
    path: isBuiltIn ? "/karten" : `/karten?deck=${first.id}`,
    isRevised: decks.some((deck) => deck.id === builtReference.id && !isBuilt(deck)),
  };
}

/** Few matches have several decks: what puts them together is loaded for these alone. */
const loadCombining = () => import("../../../cards/combine-decks.ts");

const isBuilt = ({ id, version }: DeckReference) => id === builtReference.id && version === builtReference.version;

async function loadDeck(
  [first, ...others]: readonly [DeckReference, ...DeckReference[]],
  language: string,
  isPinned: boolean,
): Promise<WebDeck> {
  const partOf = async (reference: DeckReference) => {
    const deck = (await fetchPart(reference, language, "deck")) as WebDeck;
    return {
      id: reference.id,
      deck: isBuilt(reference) ? deck : withAddresses(deck, addressesOf(reference, isPinned)),
    };
  };
  const [one, ...parts] = await Promise.all([partOf(first), ...others.map(partOf)]);
  if (parts.length === 0) return one.deck;
  const { combineDecks } = await loadCombining();
  // A combined deck's cards keep what else they have: their addresses.
  return combineDecks([one, ...parts]) as WebDeck;
}

async function loadStories(decks: readonly DeckReference[], language: string): Promise<Stories> {
  const all = await Promise.all(
    decks.map(async (deck) => ({ deck, stories: (await fetchPart(deck, language, "stories")) as Stories })),
  );
  const [one, ...others] = all;
  if (others.length === 0) return one?.stories ?? {};
  return Object.fromEntries(
    all.flatMap(({ deck, stories }) =>
      Object.entries(stories).map(([card, story]) => [namespaced(deck.id, card), story] as const),
    ),
  );
}

/** In the language asked for, else in the one nearest to it that the deck has, else in the one it was written in. */
async function fetchPart(deck: DeckReference, language: string, part: DeckPart): Promise<unknown> {
  if (isBuilt(deck)) return builtDeck.load(language, part);
  const about = deckFilePath(deck, "about.json");
  const { languages } = await loadOnce(about, () => fetchJson<Pick<DeckOffer, "languages">>(about));
  const best = negotiateLanguage([language], languages) ?? languages[0]?.id ?? language;
  return fetchJson(deckFilePath(deck, `${best}/${part}.json`));
}

const addressesOf = (deck: DeckReference, isPinned: boolean) => ({
  picture: (file: string) => deckFilePath(deck, `pictures/${file}`),
  page: (code: string) => `/k/${code}?deck=${deck.id}${isPinned ? `&version=${deck.version}` : ""}`,
});
