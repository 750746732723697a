import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import type { QuartettResult } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type QuartettSummaryProps = { deck: WebDeck; lobby: LobbyMessage; result: QuartettResult };

/** Who won, how the match ended, who laid how many quartets, and the question that matters. */
export function QuartettSummary({ lobby: { players, yourSeat }, result }: QuartettSummaryProps) {
  const { tag, texts } = useLanguage();
  const mode = useModeTexts();
  const quartetsOf = (seat: number) => result.quartets[seat] ?? 0;
  // Equal numbers share a place.
  const placeOf = (seat: number) => 1 + result.quartets.filter((count) => count > quartetsOf(seat)).length;
  const names = result.winners.map((seat) => players.find((player) => player.seat === seat)?.name ?? "");
  const winnerSentence = () => {
    if (result.quartets.every((count) => count === 0)) return mode.result.nobody;
    if (names.length > 1) return texts.result.shared({ names: new Intl.ListFormat(tag).format(names) });
    return result.winners[0] === yourSeat ? texts.result.youWin : texts.result.winner({ name: names[0] ?? "" });
  };
  return (
    <>
      <p className="winner" role="status">
        {winnerSentence()}
      </p>
      <p>{mode.result.endedBy[result.endedBy]}</p>
      <ol className="ranking">
        {[...players]
          .sort((a, b) => quartetsOf(b.seat) - quartetsOf(a.seat))
          .map(({ seat, name }) => (
            <li key={seat} value={placeOf(seat)}>
              {name === "" ? mode.seats.free : name}
              {seat === yourSeat ? ` (${mode.seats.you})` : ""}: {mode.result.quartets({ count: quartetsOf(seat) })}
            </li>
          ))}
      </ol>
      <p className="lead">{mode.result.talk}</p>
    </>
  );
}
