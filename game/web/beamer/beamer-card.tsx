import { amountOf, formatValue } from "../../../cards/deck.ts";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { DirectionArrow, ValueIcon } from "../../../cards/face/icons.tsx";
import type { WebDeck } from "../content/web-deck.ts";
import { Paged } from "./paged.tsx";
import { ToldCase } from "./told-case.tsx";

/** One card with its face, and beside it, large enough for the last row, its values and its story. */
export function BeamerCard({ deck, code }: { deck: WebDeck; code: string | undefined }) {
  const card = deck.failures.find(({ id }) => id === code);
  if (card === undefined) return null;
  return (
    <div className="beamer-card">
      <FailureFace deck={deck} card={card} picture={<img src={card.picture} alt={card.pictureAlt} />} />
      <Paged>
        <table className="beamer-table beamer-values">
          <tbody>
            {deck.values.map((value) => (
              <tr key={value.id}>
                <th scope="row">
                  <ValueIcon value={value} /> {value.name}
                </th>
                <td>
                  {formatValue(deck, value, amountOf(card, value.id))}{" "}
                  <DirectionArrow better={value.better} label={value.direction} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <ToldCase card={card} />
      </Paged>
    </div>
  );
}
