import type { DeckOffer, DeckReference } from "../../protocol/public-match.ts";
import { deckFilePath } from "../../protocol/public-match.ts";
import { useJson } from "../content/use-content.ts";
import { useDeckTitle } from "./deck-offers.ts";
import { useDeckChoiceTexts } from "./use-deck-choice-texts.ts";

/** The decks that are mixed in a match, by their names. */
export function PlayedDecks({ decks }: { decks: readonly DeckReference[] }) {
  const { played } = useDeckChoiceTexts();
  return (
    <div className="played-decks">
      <p className="hint">{played}</p>
      <ul>
        {decks.map((deck) => (
          <li key={deck.id}>
            <DeckName deck={deck} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Its id until the name is there. */
function DeckName({ deck }: { deck: DeckReference }) {
  const about = useJson<Pick<DeckOffer, "languages" | "titles">>(deckFilePath(deck, "about.json"));
  const titleOf = useDeckTitle();
  const shown = about.status === "ready" ? titleOf(about.content) : undefined;
  return <span lang={shown?.tag}>{shown?.title ?? deck.id}</span>;
}
