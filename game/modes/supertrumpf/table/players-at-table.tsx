import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { useTexts } from "../../../web/texts/language-context.tsx";
import type { SupertrumpfView } from "../rules/state.ts";

type PlayersAtTableProps = { lobby: LobbyMessage; view: SupertrumpfView };

export function PlayersAtTable({ lobby, view }: PlayersAtTableProps) {
  const { table } = useTexts();
  return (
    <section aria-label={table.players}>
      <ul className="players">
        {lobby.players.map(({ seat, name, isConnected, bot, isFree }) => {
          const leads = seat === view.leader;
          return (
            <li key={seat} className={leads ? "leads" : undefined}>
              <span className="player-name">
                {name}
                {seat === lobby.yourSeat ? ` (${table.you})` : ""}
              </span>
              <span className="player-cards">{table.cards(view.counts[seat] ?? 0)}</span>
              {leads && <span className="player-mark">▸ {table.leads}</span>}
              {bot !== null && <span className="player-mark">{table.bot}</span>}
              {isFree && <span className="player-mark">{table.free}</span>}
              {bot === null && !isFree && !isConnected && <span className="player-mark">{table.offline}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
