import { mustFind } from "../../../../cards/deck.ts";
import type { SupertrumpfView, Trick } from "../../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../../content/use-content.ts";
import { limitedSticky } from "../../layout/limited-sticky.ts";
import type { TableProps } from "../table-props.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";
import { ToldCard } from "./told-card.tsx";

/** So many stories can be read side by side on a beamer. */
const mostStories = 4;

type LearningMomentProps = Omit<TableProps<SupertrumpfView>, "isOver">;

/** After the play: one trick, chosen by whoever has fewest cards, is told in full. */
export function LearningMoment({ deck, lobby, view, act }: LearningMomentProps) {
  const { learning: words } = useModeTexts();
  const { learning, history } = view;
  if (learning === null) return null;
  const isPicker = lobby.yourSeat === learning.picker;
  const isPlayer = lobby.yourSeat !== null;
  const chosen = learning.trick === null ? undefined : history[learning.trick];
  return (
    <section className={isPlayer ? "learning-moment" : "learning-moment is-watched"}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {chosen === undefined && (
        <ul className="trick-choice">
          {history.map((trick, index) => (
            <li key={cardsOf(trick).join(" ")}>
              <button type="button" disabled={!isPicker} onClick={() => act("pickTrick", index)}>
                <strong>{words.trick(index + 1, valueName(deck, trick))}</strong>
                <span>
                  {cardsOf(trick)
                    .map((id) => `${id} ${titleOf(deck, id)}`)
                    .join(" · ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && (
        <div className="told-cards">
          {cardsOf(chosen).map((id) => (
            <ToldCard key={id} deck={deck} id={id} isShort={!isPlayer && cardsOf(chosen).length > mostStories} />
          ))}
        </div>
      )}
      {isPlayer && (
        <p ref={limitedSticky} className="actions">
          {chosen === undefined && !isPicker && (
            <button type="button" className="button quiet" onClick={() => act("skipPick")}>
              {words.skip}
            </button>
          )}
          {chosen !== undefined && !learning.ready.includes(lobby.yourSeat ?? -1) && (
            <button type="button" className="button primary" onClick={() => act("ready")}>
              {words.ready}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

const cardsOf = ({ comparisons }: Trick): string[] => comparisons.flatMap(({ plays }) => plays.map(({ card }) => card));

const titleOf = (deck: WebDeck, id: string): string =>
  mustFind(deck.failures, (card) => card.id === id, `card ${id}`).title;

const valueName = (deck: WebDeck, { comparisons }: Trick): string =>
  mustFind(deck.values, ({ id }) => id === comparisons[0]?.value, "the trick's value").name;
