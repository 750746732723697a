import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import type { SupertrumpfResult } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type SupertrumpfSummaryProps = { deck: WebDeck; lobby: LobbyMessage; result: SupertrumpfResult };

/** Who won, and with how many cards. */
export function SupertrumpfSummary({ deck, lobby: { players, yourSeat }, result }: SupertrumpfSummaryProps) {
  const { tag, texts } = useLanguage();
  const { table } = useModeTexts();
  const cardsOf = (seat: number) => result.counts[seat] ?? 0;
  // Equal numbers share a place.
  const placeOf = (seat: number) => 1 + result.counts.filter((count) => count > cardsOf(seat)).length;
  const names = result.winners.map((seat) => players[seat]?.name ?? "");
  const winnerSentence = () => {
    if (names.length > 1) return texts.result.shared({ names: new Intl.ListFormat(tag).format(names) });
    return result.winners[0] === yourSeat ? texts.result.youWin : texts.result.winner({ name: names[0] ?? "" });
  };
  return (
    <>
      <p className="winner" role="status">
        {winnerSentence()}
      </p>
      <ol className="ranking">
        {[...players]
          .sort((a, b) => cardsOf(b.seat) - cardsOf(a.seat))
          .map(({ seat, name }) => (
            <li key={seat} value={placeOf(seat)}>
              {seat === yourSeat ? <strong>{name}</strong> : name}: {table.cards({ count: cardsOf(seat) })}
            </li>
          ))}
      </ol>
      <p className="lead">{texts.result.talk}</p>
      <p className="hint">{deck.face.valuesNote}</p>
    </>
  );
}
