import { causeOf } from "../../../../cards/deck.ts";
import type { LobbyMessage, PublicSeat } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useTexts } from "../../../web/texts/language-context.tsx";
import type { RettungsrundeView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { seatName } from "./seat-name.ts";

type PeopleProps = { deck: WebDeck; lobby: LobbyMessage; view: RettungsrundeView };

/** Everybody at the table: who has acted, who is away, points, and after the reveal the diagnosis. */
export function People({ deck, lobby, view }: PeopleProps) {
  const texts = useModeTexts();
  const { people } = texts;
  const { you } = useTexts().table;
  return (
    <section className="rr-people">
      <h2>{people.title}</h2>
      <ul>
        {lobby.players.map((player) => {
          const picked = view.diagnoses?.[player.seat];
          const cause = picked == null ? undefined : causeOf(deck, picked);
          return (
            <li key={player.seat}>
              <span className="rr-person-name">
                {seatName(lobby, player.seat, texts)}
                {player.seat === lobby.yourSeat ? ` (${you})` : ""}
              </span>
              <PersonMarks player={player} view={view} />
              {view.diagnoses !== null && (
                <span className="rr-person-cause" lang={cause?.lang}>
                  {cause?.name ?? people.noDiagnosis}
                </span>
              )}
              <span>{people.points({ count: view.points[player.seat] ?? 0 })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PersonMarks({ player, view }: { player: PublicSeat; view: RettungsrundeView }) {
  const { people } = useModeTexts();
  const { seat, bot, isConnected, isFree } = player;
  const away = [
    bot === null ? "" : people.bot,
    view.absent[seat] === true ? people.absent : "",
    bot === null && !isFree && !isConnected && view.absent[seat] !== true ? people.offline : "",
  ].filter((mark) => mark !== "");
  const isTalking = view.phase === "talk" || view.phase === "debrief";
  return (
    <>
      {away.length > 0 && <span className="rr-person-mark">{away.join(", ")}</span>}
      {view.acted[seat] === true && <span className="rr-person-done">✓ {isTalking ? people.ready : people.chose}</span>}
      {view.waitingFor.includes(seat) && (
        <span className="rr-person-mark">… {isTalking ? people.notReady : people.waiting}</span>
      )}
    </>
  );
}
