import { useState } from "react";
import { formatValue, mustFind } from "../../../cards/deck.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { Comparison, Trick } from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { CardDialog } from "./card-dialog.tsx";

type TrickViewProps = { deck: WebDeck; lobby: LobbyMessage; trick: Trick | null };

/** The latest trick: who picked what, every card that was turned over, and who took them. */
export function TrickView({ deck, lobby, trick }: TrickViewProps) {
  const { tag, texts } = useLanguage();
  const { table } = texts;
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = (seat: number) => lobby.players[seat]?.name ?? "";
  const list = new Intl.ListFormat(tag);

  const sentence = () => {
    const last = trick?.comparisons.at(-1);
    if (trick === null || last === undefined) return table.firstTrick;
    const picked = table.pickedBy(nameOf(trick.leader), valueOf(deck, last).name);
    const end = trick.winner === null ? table.tie(list.format(last.best.map(nameOf))) : table.wonBy(nameOf(trick.winner));
    return `${picked} ${end}`;
  };

  return (
    <section className="trick">
      <h2>{table.lastTrick}</h2>
      <p role="status">{sentence()}</p>
      {trick?.comparisons.map((comparison) => {
        const value = valueOf(deck, comparison);
        return (
          <ul key={comparison.plays[0]?.card} className="plays" aria-label={value.name}>
            {comparison.plays.map(({ seat, card: id, amount }) => {
              const card = mustFind(deck.failures, (entry) => entry.id === id, `card ${id}`);
              const isBest = comparison.best.includes(seat);
              return (
                <li key={id} className={isBest ? "play best" : "play"}>
                  <img src={`/pictures/${card.picture}`} alt="" />
                  <div>
                    <p className="play-who">
                      {nameOf(seat)}: <strong>{formatValue(deck, value, amount)}</strong>
                      {isBest && <span className="play-mark"> ✓ {table.wins}</span>}
                    </p>
                    <p className="play-card">
                      {id} {card.title}
                    </p>
                    <button type="button" className="link-button" onClick={() => setOpen(id)}>
                      {table.story}
                      <span className="visually-hidden">: {id}</span>
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        );
      })}
      {open !== null && <CardDialog deck={deck} id={open} close={() => setOpen(null)} />}
    </section>
  );
}

const valueOf = (deck: WebDeck, comparison: Comparison) =>
  mustFind(deck.values, (value) => value.id === comparison.value, `value ${comparison.value}`);
