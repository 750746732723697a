import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import { cardOf, quartetOf } from "./deck-quartets.ts";
import { quartetStyle } from "./quartet-style.ts";
import { nameAt, type Telling } from "./sentences.ts";

type LaidQuartetsProps = { deck: WebDeck; telling: Telling; view: QuartettView; open: (card: string) => void };

/** The quartets on the table, the latest first; each of their cards can be read again. */
export function LaidQuartets({ deck, telling, view, open }: LaidQuartetsProps) {
  const { laid, story } = telling.texts;
  return (
    <section className="quartett-laid" aria-labelledby="quartett-laid">
      <h2 id="quartett-laid">{laid.title}</h2>
      {view.laid.length === 0 && <p>{laid.none}</p>}
      <ul>
        {[...view.laid].reverse().map(({ letter, seat }) => (
          <li key={letter} style={quartetStyle(deck, letter)}>
            <h3>
              <span lang={quartetOf(deck, letter).lang}>{quartetOf(deck, letter).label}</span>{" "}
              <span>{laid.by({ name: nameAt(telling, seat) })}</span>
            </h3>
            <ul>
              {view.quartets[letter]?.map((card) => (
                <li key={card}>
                  <button type="button" className="code-chip" aria-haspopup="dialog" onClick={() => open(card)}>
                    {telling.card(card)}
                    <span className="visually-hidden">
                      {" "}
                      <span lang={cardOf(deck, card).card.lang}>{cardOf(deck, card).card.title}</span> – {story.open}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
