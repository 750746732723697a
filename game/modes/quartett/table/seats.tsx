import { useRef } from "react";
import type { PublicSeat } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import { CardFlight } from "./card-flight.tsx";
import { letterOf, quartetOf } from "./deck-quartets.ts";
import { nameAt, type Telling } from "./sentences.ts";

type SeatsProps = { deck: WebDeck; telling: Telling; view: QuartettView; isOver: boolean };

/** Who sits at the table, with how many cards and which quartets; moving cards fly between them. */
export function Seats({ deck, telling, view, isOver }: SeatsProps) {
  const { texts, lobby } = telling;
  const table = useRef<HTMLElement>(null);
  const colourOf = (card: string) => {
    const letter = letterOf(view.quartets, card);
    return letter === "" ? "var(--soft)" : quartetOf(deck, letter).colour;
  };
  const hasStock = view.stockCount > 0 || view.history.some((ask) => ask.drewIt !== undefined);
  return (
    <section ref={table} className="quartett-seats" aria-label={texts.seats.title}>
      <ul>
        {lobby.players.map((player) => (
          <Seat key={player.seat} player={player} telling={telling} view={view} isOver={isOver} />
        ))}
        {hasStock && (
          <li data-place="stock" className="is-stock">
            <strong>{texts.seats.stock}</strong>
            <span>{texts.seats.cards({ count: view.stockCount })}</span>
          </li>
        )}
      </ul>
      <CardFlight view={view} table={table} colourOf={colourOf} />
    </section>
  );
}

type SeatProps = { player: PublicSeat; telling: Telling; view: QuartettView; isOver: boolean };

function Seat({ player, telling, view, isOver }: SeatProps) {
  const { texts, lobby } = telling;
  const { seat, isConnected, bot } = player;
  const isAwaited = !isOver && view.waitingFor.includes(seat);
  const letters = view.laid.filter((quartet) => quartet.seat === seat).map(({ letter }) => letter);
  const marks = [
    isAwaited ? `▸ ${view.phase === "learning" ? texts.seats.reads : texts.seats.asks}` : "",
    bot === null ? "" : texts.seats.bot,
    bot === null && !isConnected && !player.isFree ? texts.seats.offline : "",
  ].filter((mark) => mark !== "");
  return (
    <li data-place={seat} className={isAwaited ? "is-awaited" : undefined}>
      <strong>
        {nameAt(telling, seat)}
        {seat === lobby.yourSeat ? ` (${texts.seats.you})` : ""}
      </strong>
      <span>{texts.seats.cards({ count: view.counts[seat] ?? 0 })}</span>
      {letters.length > 0 && (
        <span>{texts.seats.laid({ letters: letters.map(telling.sign).join(", "), count: letters.length })}</span>
      )}
      {marks.length > 0 && <span className="seat-marks">{marks.join(" · ")}</span>}
    </li>
  );
}
