import { mustFind } from "../../../../cards/deck.ts";
import { stillReading } from "../../../rules/supertrumpf/learning.ts";
import type { SupertrumpfView, Trick } from "../../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../../content/use-content.ts";
import { limitedSticky } from "../../layout/limited-sticky.ts";
import { useLanguage } from "../../texts/language-context.tsx";
import { peopleAmong } from "../people-among.ts";
import type { TableProps } from "../table-props.ts";
import { useModeTexts } from "./texts/use-mode-texts.ts";
import { ToldCard } from "./told-card.tsx";

/** So many stories can be read side by side on a beamer. */
const mostStories = 4;

/**
 * After the play: one trick, chosen by whoever has fewest cards, is told in full. Its stories stay to be read when the
 * match is over.
 */
export function LearningMoment({ deck, lobby, view, isOver, act }: TableProps<SupertrumpfView>) {
  const { learning: words } = useModeTexts();
  const { learning, history } = view;
  const chosen = learning?.trick == null ? undefined : history[learning.trick];
  if (learning === null || (isOver && chosen === undefined)) return null;
  const { yourSeat, isPaused } = lobby;
  const isPicker = yourSeat === learning.picker;
  const isReading = chosen !== undefined && yourSeat !== null && !learning.ready.includes(yourSeat);
  return (
    <section
      className={yourSeat === null ? "learning-moment is-watched" : "learning-moment"}
      {...(isReading ? { "data-reading": "" } : {})}
    >
      <h2>{words.title}</h2>
      <p>{isOver ? words.over : words.lead}</p>
      {chosen === undefined && (
        <ul className="trick-choice">
          {history.map((trick, index) => (
            <li key={cardsOf(trick).join(" ")}>
              <button
                type="button"
                disabled={!isPicker}
                aria-disabled={isPaused}
                onClick={() => {
                  if (!isPaused) act("pickTrick", index);
                }}
              >
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
            <ToldCard
              key={id}
              deck={deck}
              id={id}
              isShort={yourSeat === null && cardsOf(chosen).length > mostStories}
            />
          ))}
        </div>
      )}
      {yourSeat !== null && !isOver && <Actions lobby={lobby} view={view} act={act} />}
    </section>
  );
}

/** What a player says: on without a story, or that this one is read. */
function Actions({ lobby, view, act }: Pick<TableProps<SupertrumpfView>, "lobby" | "view" | "act">) {
  const { learning: words } = useModeTexts();
  const { tag } = useLanguage();
  const { learning, counts } = view;
  const { yourSeat, isPaused, players } = lobby;
  if (learning === null || yourSeat === null) return null;
  if (learning.trick === null) {
    if (yourSeat === learning.picker) return null;
    return (
      <p ref={limitedSticky} className="actions">
        <button
          type="button"
          className="button quiet"
          aria-disabled={isPaused}
          onClick={() => isPaused || act("skipPick")}
        >
          {words.skip}
        </button>
      </p>
    );
  }
  const isReady = learning.ready.includes(yourSeat);
  const others = peopleAmong(lobby, stillReading(counts, learning)).filter((seat) => seat !== yourSeat);
  const names = others.map((seat) => players[seat]?.name ?? "");
  return (
    <p ref={limitedSticky} className="actions">
      {/* A button that went away or was disabled would take the focus with it. */}
      <button
        type="button"
        className="button primary"
        aria-disabled={isReady || isPaused}
        onClick={() => {
          if (!isReady && !isPaused) act("ready");
        }}
      >
        {isReady ? `✓ ${words.isReady}` : words.ready}
      </button>
      {isReady && names.length > 0 && <span>{words.stillReading(new Intl.ListFormat(tag).format(names))}</span>}
    </p>
  );
}

const cardsOf = ({ comparisons }: Trick): string[] => comparisons.flatMap(({ plays }) => plays.map(({ card }) => card));

const titleOf = (deck: WebDeck, id: string): string =>
  mustFind(deck.failures, (card) => card.id === id, `card ${id}`).title;

const valueName = (deck: WebDeck, { comparisons }: Trick): string =>
  mustFind(deck.values, ({ id }) => id === comparisons[0]?.value, "the trick's value").name;
