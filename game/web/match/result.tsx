import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { SupertrumpfResult } from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { playAgain, type RefusalCode, refusalOf } from "./match-api.ts";
import { RefusalNote } from "./refusal-note.tsx";
import { type MatchMemory, recallMatch, rememberMatch } from "./seat-memory.ts";

type ResultProps = { deck: WebDeck; lobby: LobbyMessage; result: SupertrumpfResult; memory: MatchMemory };

export function Result({ deck, lobby, result, memory }: ResultProps) {
  const { tag, texts } = useLanguage();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const { players, yourSeat, matchID, nextMatchID } = lobby;
  const cardsOf = (seat: number) => result.counts[seat] ?? 0;
  // Equal numbers share a place.
  const placeOf = (seat: number) => 1 + result.counts.filter((count) => count > cardsOf(seat)).length;
  const names = result.winners.map((seat) => players[seat]?.name ?? "");
  const secret = memory.credentials ?? memory.creatorKey;

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

  const winnerSentence = () => {
    if (names.length > 1) return texts.result.shared(new Intl.ListFormat(tag).format(names));
    return result.winners[0] === yourSeat ? texts.result.youWin : texts.result.winner(names[0] ?? "");
  };

  return (
    <section className="result">
      <p className="winner" role="status">
        {winnerSentence()}
      </p>
      <ol className="ranking">
        {[...players]
          .sort((a, b) => cardsOf(b.seat) - cardsOf(a.seat))
          .map(({ seat, name }) => (
            <li key={seat} value={placeOf(seat)}>
              {seat === yourSeat ? <strong>{name}</strong> : name}: {texts.table.cards(cardsOf(seat))}
            </li>
          ))}
      </ol>
      <p className="lead">{texts.result.talk}</p>
      <RefusalNote code={refusal} />
      <p className="actions">
        {secret !== undefined && (
          <button type="button" className="button primary" onClick={again}>
            {nextMatchID === null ? texts.result.again : texts.result.next}
          </button>
        )}
        {secret === undefined && nextMatchID !== null && (
          <Link className="button primary" to={`/m/${nextMatchID}`}>
            {texts.result.next}
          </Link>
        )}
        <Link className="button" to="/karten">
          {texts.result.cards}
        </Link>
      </p>
      <p className="hint">{deck.face.valuesNote}</p>
    </section>
  );
}
