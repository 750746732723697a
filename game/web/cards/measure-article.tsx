import type { MeasureCard } from "../../../cards/deck.ts";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import type { WebDeck } from "../content/web-deck.ts";
import { MeasureText } from "./measure-text.tsx";

export function MeasureArticle({ deck, card }: { deck: WebDeck; card: MeasureCard }) {
  return (
    <div className="card-article">
      {/* A picture of the card: the text beside it says the same. */}
      <div className="card-article-face" aria-hidden="true">
        <MeasureFace deck={deck} card={card} />
      </div>
      <div className="card-article-text">
        <MeasureText deck={deck} card={card} />
      </div>
    </div>
  );
}
