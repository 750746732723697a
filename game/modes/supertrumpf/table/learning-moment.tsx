import { Fragment } from "react";
import { mustFind } from "../../../../cards/deck.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { limitedSticky } from "../../../web/layout/limited-sticky.ts";
import { peopleAmong } from "../../../web/play/people-among.ts";
import type { TableProps } from "../../../web/play/table-props.ts";
import { useKeptReading } from "../../../web/play/use-kept-reading.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import { stillReading } from "../rules/learning.ts";
import type { SupertrumpfView, Trick } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { PlayResult } from "./play-result.tsx";
import { ToldCard } from "./told-card.tsx";

/** So many stories can be read side by side on a beamer. */
const maxStories = 4;

/**
 * After the play: one trick, chosen by whoever has fewest cards, is told in full. When the match is over, its stories
 * stay with whoever has not finished.
 */
export function LearningMoment({ deck, lobby, view, isOver, act }: TableProps<SupertrumpfView>) {
  const { learning: words } = useModeTexts();
  const { learning, history } = view;
  const { yourSeat, isPaused } = lobby;
  const chosen = learning?.trick == null ? undefined : history[learning.trick];
  const key = `${learning?.trick}`;
  const isAsked = yourSeat !== null && learning?.ready.includes(yourSeat) === false;
  const { isKept, finish } = useKeptReading(isOver || chosen === undefined ? null : { key }, isAsked);
  if (learning === null || (isOver && !isKept(key))) return null;
  const isPicker = yourSeat === learning.picker;
  return (
    <section
      className={yourSeat === null ? "learning-moment is-watched" : "learning-moment"}
      {...(isKept(key) ? { "data-reading": "" } : {})}
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
                <strong>{words.trick({ number: index + 1, value: valueName(deck, trick) })}</strong>
                <span>
                  {cardsOf(trick).map((id, place) => (
                    <Fragment key={id}>
                      {place > 0 && " · "}
                      <span lang={cardOf(deck, id).lang}>{`${id} ${cardOf(deck, id).title}`}</span>
                    </Fragment>
                  ))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && (
        <div className="told-cards">
          {chosen.comparisons.map((comparison) =>
            comparison.plays.map(({ card }) => (
              <ToldCard
                key={card}
                deck={deck}
                id={card}
                result={<PlayResult deck={deck} lobby={lobby} comparison={comparison} card={card} />}
                isShort={yourSeat === null && cardsOf(chosen).length > maxStories}
              />
            )),
          )}
        </div>
      )}
      {yourSeat !== null && (
        <Actions
          lobby={lobby}
          view={view}
          isOver={isOver}
          skip={() => act("skipPick")}
          done={() => {
            if (!isOver) act("ready");
            finish(key);
          }}
        />
      )}
    </section>
  );
}

type ActionsProps = Pick<TableProps<SupertrumpfView>, "lobby" | "view" | "isOver"> &
  Readonly<{ skip: () => void; done: () => void }>;

/** What a player says: on without a story, or that this one is read. */
function Actions({ lobby, view, isOver, skip, done }: ActionsProps) {
  const { learning: words } = useModeTexts();
  const { tag } = useLanguage();
  const { learning, counts } = view;
  const { yourSeat, isPaused, players } = lobby;
  if (learning === null || yourSeat === null) return null;
  if (learning.trick === null) {
    if (yourSeat === learning.picker) return null;
    return (
      <p ref={limitedSticky} className="actions">
        <button type="button" className="button quiet" aria-disabled={isPaused} onClick={() => isPaused || skip()}>
          {words.skip}
        </button>
      </p>
    );
  }
  const isReady = learning.ready.includes(yourSeat);
  const isBarred = isReady || (isPaused && !isOver);
  const others = peopleAmong(lobby, stillReading(counts, learning)).filter((seat) => seat !== yourSeat);
  const names = others.map((seat) => players[seat]?.name ?? "");
  return (
    <p ref={limitedSticky} className="actions">
      {/* A button that went away or was disabled would take the focus with it. */}
      <button
        type="button"
        className="button primary"
        aria-disabled={isBarred}
        onClick={() => {
          if (!isBarred) done();
        }}
      >
        {isReady ? `✓ ${words.isReady}` : words.ready}
      </button>
      {isReady && names.length > 0 && (
        <span>{words.stillReading({ names: new Intl.ListFormat(tag).format(names) })}</span>
      )}
    </p>
  );
}

const cardsOf = ({ comparisons }: Trick): string[] => comparisons.flatMap(({ plays }) => plays.map(({ card }) => card));

const cardOf = (deck: WebDeck, id: string) => mustFind(deck.failures, (card) => card.id === id, `card ${id}`);

const valueName = (deck: WebDeck, { comparisons }: Trick): string =>
  mustFind(deck.values, ({ id }) => id === comparisons[0]?.value, "the trick's value").name;
