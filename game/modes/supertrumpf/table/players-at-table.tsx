import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { useTexts } from "../../../web/texts/language-context.tsx";
import type { SupertrumpfView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type PlayersAtTableProps = { lobby: LobbyMessage; view: SupertrumpfView };

export function PlayersAtTable({ lobby, view }: PlayersAtTableProps) {
  const { table } = useTexts();
  const { table: words } = useModeTexts();
  return (
    <section aria-label={words.players}>
      <ul className="players">
        {lobby.players.map(({ seat, name, isConnected, bot, isFree }) => {
          const leads = seat === view.leader;
          return (
            <li key={seat} className={leads ? "leads" : undefined}>
              <span className="player-name">
                {name}
                {seat === lobby.yourSeat ? ` (${table.you})` : ""}
              </span>
              <span className="player-cards">{words.cards({ count: view.counts[seat] ?? 0 })}</span>
              {leads && <span className="player-mark">▸ {words.leads}</span>}
              {bot !== null && <span className="player-mark">{table.bot}</span>}
              {isFree && <span className="player-mark">{table.free}</span>}
              {bot === null && !isFree && !isConnected && <span className="player-mark">{words.offline}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
