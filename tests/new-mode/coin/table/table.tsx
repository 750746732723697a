import type { TableProps } from "../../../../game/web/play/table-props.ts";
import { type CoinView, sides } from "../rules/state.ts";

export function CoinTable({ lobby, view, isOver, act }: TableProps<CoinView>) {
  const mayGuess = !isOver && !lobby.isPaused && lobby.yourSeat !== null;
  return (
    <div className="coin">
      <p role="status" tabIndex={-1} data-focus-home="">
        {view.tosses.length} / {view.rounds}: {view.tosses.join(", ")}
      </p>
      <ul>
        {lobby.players.map(({ seat, name }) => (
          <li key={seat}>
            {name}: {view.points[seat]} {view.guessed[seat] && "✓"}
          </li>
        ))}
      </ul>
      {sides.map((side) => (
        <button key={side} type="button" aria-disabled={!mayGuess} onClick={() => mayGuess && act("guess", side)}>
          {side}
        </button>
      ))}
    </div>
  );
}
