import { formatValue, mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { Comparison } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type PlayResultProps = { deck: WebDeck; lobby: LobbyMessage; comparison: Comparison; card: string };

/** Who played a card of a comparison, its amount, and whether it was best. */
export function PlayResult({ deck, lobby, comparison: { value: id, plays, best }, card }: PlayResultProps) {
  const { table } = useModeTexts();
  const value = mustFind(deck.values, (entry) => entry.id === id, `value ${id}`);
  const { seat, amount } = mustFind(plays, (play) => play.card === card, `card ${card}`);
  return (
    <p className="play-who">
      {lobby.players[seat]?.name}: <strong>{formatValue(deck, value, amount)}</strong>
      {best.includes(seat) && (
        <span className="play-mark">{best.length > 1 ? ` = ${table.level}` : ` ✓ ${table.wins}`}</span>
      )}
    </p>
  );
}
