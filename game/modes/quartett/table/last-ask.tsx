import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import type { QuartettTexts } from "../texts/quartett-texts.ts";
import { WholeCard } from "./whole-card.tsx";

type LastAskProps = { deck: WebDeck; texts: QuartettTexts; view: QuartettView };

/** For those who watch, as on a beamer: the card that was asked for last, in full. */
export function LastAsk({ deck, texts, view }: LastAskProps) {
  const last = view.history.at(-1);
  return (
    <section className="quartett-last" aria-labelledby="quartett-last">
      <h2 id="quartett-last">{texts.history.latest}</h2>
      {last === undefined ? (
        <p>{texts.history.none}</p>
      ) : (
        <WholeCard key={view.history.length} deck={deck} id={last.card} />
      )}
    </section>
  );
}
