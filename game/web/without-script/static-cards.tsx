import {
  type Deck,
  effectOf,
  type FailureCard,
  formatValue,
  levelName,
  type MeasureCard,
  sectorOf,
} from "../../../cards/deck.ts";
import { FailureSolution } from "../pages/failure-solution.tsx";
import { MeasureText } from "../pages/measure-text.tsx";
import { useLanguage } from "../texts/language-context.tsx";

/** A failure card in full, as a text: its face takes its colours from the script. The solution is folded away. */
export function StaticFailure({ deck, card }: { deck: Deck; card: FailureCard }) {
  const { tag, texts } = useLanguage();
  const { name, inhabitants } = card.municipality;
  const words = texts.card;
  return (
    <article>
      <p>
        <img src={`/pictures/${card.picture}`} alt={card.pictureAlt} width="650" height="200" />
      </p>
      <p>
        <strong>{name}</strong>, {deck.face.inhabitants.replace("{n}", new Intl.NumberFormat(tag).format(inhabitants))},{" "}
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
          <dd key={`${value.id} amount`}>{formatValue(deck, value, card.values[value.id])}</dd>,
        ])}
      </dl>
      <p className="hint">
        {[...card.effects.map((id) => effectOf(deck, id).name), levelName(deck, card.level)].join(" · ")}
      </p>
      <p>{words.think}</p>
      <details>
        <summary>{words.solve}</summary>
        <FailureSolution deck={deck} card={card} />
      </details>
    </article>
  );
}

/** A way out. */
export function StaticMeasure({ deck, card }: { deck: Deck; card: MeasureCard }) {
  return (
    <article>
      <MeasureText deck={deck} card={card} />
    </article>
  );
}

type CardListProps = { cards: readonly Readonly<{ id: string; title: string }>[] };

/** Cards by code and title, each a link. */
export function StaticCardList({ cards }: CardListProps) {
  return (
    <ul>
      {cards.map(({ id, title }) => (
        <li key={id}>
          <a href={`/k/${id}`}>
            {id} {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
