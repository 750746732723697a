import { Link } from "react-router";
import { causeOf, type MeasureCard } from "../../../cards/deck.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useTexts } from "../texts/language-context.tsx";
import { SourceList } from "./source-list.tsx";

/** All that the face of a way out says, and more: what for, what to do, against which failures, and where it is from. */
export function MeasureText({ deck, card }: { deck: WebDeck; card: MeasureCard }) {
  const texts = useTexts().card;
  const cause = causeOf(deck, card.cause);
  return (
    <>
      <p>
        {texts.against}:{" "}
        <span lang={cause.lang}>
          <strong>{cause.name}</strong>. {cause.definition}
        </span>
      </p>
      <h2>{texts.do}</h2>
      <p lang={card.lang}>{card.do}</p>
      <h2 lang={deck.language.tag}>{deck.face.firstStep}</h2>
      <p lang={card.lang}>{card.firstStep}</p>
      <h2 lang={deck.language.tag}>{deck.face.involve}</h2>
      <p lang={card.lang}>{card.involve}</p>
      <details>
        <summary>{texts.failuresOfCause}</summary>
        <ul>
          {deck.failures
            .filter((failure) => failure.cause === card.cause)
            .map((failure) => (
              <li key={failure.id}>
                <Link to={failure.page} lang={failure.lang}>
                  {failure.id} {failure.title}
                </Link>
              </li>
            ))}
        </ul>
      </details>
      <SourceList sources={card.sources} />
    </>
  );
}
