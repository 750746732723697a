import type { WebDeck } from "../content/web-deck.ts";
import { Paged } from "./paged.tsx";
import { ToldCase } from "./told-case.tsx";

/** A failure as it is read: picture, promise and story, and nothing of its solution. */
export function BeamerCase({ deck, code }: { deck: WebDeck; code: string | undefined }) {
  const card = deck.failures.find(({ id }) => id === code);
  if (card === undefined) return null;
  return (
    <div className="beamer-case">
      <div className="beamer-case-face">
        <img src={card.picture} alt={card.pictureAlt} />
        <div>
          <h2 lang={card.lang}>{card.title}</h2>
          <p>
            <strong>{card.id}</strong> {card.municipality.name}
          </p>
        </div>
      </div>
      <Paged>
        <ToldCase card={card} />
      </Paged>
    </div>
  );
}
