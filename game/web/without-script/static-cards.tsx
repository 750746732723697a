import { codeOf } from "../../../cards/card-code.ts";
import { amountOf, effectOf, formatNumber, formatValue, levelName, sectorOf } from "../../../cards/deck.ts";
import { FailureSolution } from "../cards/failure-solution.tsx";
import { MeasureText } from "../cards/measure-text.tsx";
import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";
import { useLanguage } from "../texts/language-context.tsx";

/** The deck with its stories. */
export type StaticDeck = WebDeck & Readonly<{ failures: readonly (WebFailure & Readonly<{ story: string }>)[] }>;

/** A failure card in full, as a text: its face takes its colours from the script. The solution is a page of its own. */
export function StaticFailure({ deck, card }: { deck: StaticDeck; card: StaticDeck["failures"][number] }) {
  const { texts } = useLanguage();
  const { name, inhabitants } = card.municipality;
  const words = texts.card;
  return (
    <article>
      <p>
        <img src={card.picture} alt={card.pictureAlt} width="650" />
      </p>
      <p>
        <strong>{name}</strong>, {deck.face.inhabitants.replace("{n}", formatNumber(deck, inhabitants))},{" "}
        {sectorOf(deck, card.sector).name}
      </p>
      <p className="lead">{card.happened}</p>
      <h2>{words.promise}</h2>
      <blockquote className="promise">{card.promise}</blockquote>
      <h2>{words.story}</h2>
      {card.story.split("\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="hint">{words.fictional}</p>
      <dl className="document-facts">
        {deck.values.map((value) => [
          <dt key={value.id}>{value.name}</dt>,
          <dd key={`${value.id} amount`}>{formatValue(deck, value, amountOf(card, value.id))}</dd>,
        ])}
      </dl>
      <p className="hint">
        {[...card.effects.map((id) => effectOf(deck, id).name), levelName(deck, card.level)].join(" · ")}
      </p>
      <p>{words.think}</p>
      <p>
        <a href={`${card.page}?${solutionPage}`}>{words.solve}</a>
      </p>
    </article>
  );
}

/** What asks for the solution of a card: a page of its own, so that nobody reads it by accident. */
export const solutionPage = "solution";

/** The solution of a failure card, and the way back. */
export function StaticSolution({ deck, card }: { deck: StaticDeck; card: StaticDeck["failures"][number] }) {
  const { hide } = useLanguage().texts.card;
  return (
    <article>
      <FailureSolution deck={deck} card={card} />
      <p>
        <a href={card.page}>{hide}</a>
      </p>
    </article>
  );
}

/** A way out. */
export function StaticMeasure({ deck, card }: { deck: StaticDeck; card: WebMeasure }) {
  return (
    <article>
      <MeasureText deck={deck} card={card} />
    </article>
  );
}

type CardListProps = { cards: readonly (WebFailure | WebMeasure)[] };

/** Cards by code and title, each a link. */
export function StaticCardList({ cards }: CardListProps) {
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id}>
          <a href={card.page}>
            {codeOf(card)} {card.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
