import { Link } from "react-router";
import { codeOf } from "../../../cards/card-code.ts";
import { causeOf, type FailureCardWithoutStory } from "../../../cards/deck.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useTexts } from "../texts/language-context.tsx";
import { SourceList } from "./source-list.tsx";

export function FailureSolution({ deck, card }: { deck: WebDeck; card: FailureCardWithoutStory }) {
  const texts = useTexts().card;
  const cause = causeOf(deck, card.cause);
  return (
    // A trick told in full holds several of them.
    <section aria-label={`${texts.solution}: ${card.id}`} className="solution">
      <h2>
        {texts.cause}: <span lang={cause.lang}>{cause.name}</span>
      </h2>
      <p lang={card.lang}>{card.causeWhy}</p>
      <h3>{texts.notCause}</h3>
      <dl lang={card.lang}>
        {card.otherCauses.map((other) => (
          <div key={other.cause}>
            <dt>{causeOf(deck, other.cause).name}</dt>
            <dd>{other.whyNot}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.lesson}</h3>
      <p className="lesson" lang={card.lang}>
        {card.lesson}
      </p>
      <h3>{texts.questions}</h3>
      <ul lang={card.lang}>
        {card.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3>{texts.measures}</h3>
      <ul>
        {deck.measures
          .filter((measure) => card.measures.includes(measure.id))
          .map((measure) => (
            <li key={measure.id}>
              <Link to={measure.page} lang={measure.lang}>
                {codeOf(measure)} {measure.title}
              </Link>
            </li>
          ))}
      </ul>
      <SourceList sources={card.sources} />
    </section>
  );
}
