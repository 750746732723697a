import type { LobbyMessage } from "../../../../game/protocol/public-match.ts";
import type { CoinResult } from "../rules/state.ts";

export function CoinSummary({ lobby: { players }, result }: { lobby: LobbyMessage; result: CoinResult }) {
  return <p role="status">{result.winners.map((seat) => players[seat]?.name).join(", ")} ✓</p>;
}
