import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { cardsOf } from "../content/deck-sources.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { findWebMode } from "../modes/find-web-mode.ts";
import { CardsRevised } from "../play/cards-revised.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../play/refusals.ts";
import { useTexts } from "../texts/language-context.tsx";
import { playAgain } from "./match-api.ts";
import { type MatchMemory, recallMatch, rememberMatch } from "./seat-memory.ts";

type ResultPageProps = { deck: WebDeck; lobby: LobbyMessage; result: unknown; memory: MatchMemory };

/** What came of the match, in the game's own words, and the way to the next one. */
export function ResultPage({ deck, lobby, result, memory }: ResultPageProps) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { matchID, nextMatchID } = lobby;
  const cards = cardsOf(lobby.decks);
  const secret = memory.credentials ?? memory.creatorKey;
  const Summary = findWebMode(lobby.gameName)?.Summary;

  const again = async () => {
    if (secret === undefined) return;
    setRefusal(null);
    try {
      const next = await playAgain(matchID, secret);
      // The creator of this match is the creator of the next one, and keeps the name.
      const { credentials: _, ...kept } = memory;
      rememberMatch(next.matchID, { ...kept, ...recallMatch(next.matchID) });
      await navigate(`/m/${next.matchID}`);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };

  return (
    <section className="result">
      {Summary !== undefined && <Summary deck={deck} lobby={lobby} result={result} />}
      <RefusalNote refusal={refusal} />
      <p className="actions">
        {secret !== undefined && lobby.isInWorkshop !== true && (
          <button type="button" className="button primary" onClick={again}>
            {nextMatchID === null ? texts.result.again : texts.result.next}
          </button>
        )}
        {secret === undefined && nextMatchID !== null && (
          <Link className="button primary" to={`/m/${nextMatchID}`}>
            {texts.result.next}
          </Link>
        )}
        <Link className="button" to={cards.path}>
          {texts.result.cards}
        </Link>
      </p>
      {cards.isRevised && <CardsRevised />}
    </section>
  );
}
