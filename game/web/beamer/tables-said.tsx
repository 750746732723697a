import { causeOf } from "../../../cards/deck.ts";
import type { Tally } from "../../workshop/round.ts";
import type { PublicWorkshop, RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { mostChosen, tallyAt } from "../workshop/tally-at.ts";
import { Paged } from "./paged.tsx";
import { useBeamerTexts } from "./use-beamer-texts.ts";

type TablesSaidProps = Readonly<{
  workshop: Pick<PublicWorkshop, "tables">;
  round: RoundView;
  deck: WebDeck;
}>;

/** What each table has diagnosed and chosen, beside what its card says once that may be told. */
export function TablesSaid({ workshop: { tables }, round, deck }: TablesSaidProps) {
  const texts = useBeamerTexts();
  const isRevealed = round.phase === "reveal" || round.phase === "measure" || round.phase === "end";
  const causeName = (tally: Tally | null) => {
    const number = mostChosen(tally);
    return number === undefined ? "–" : causeOf(deck, Number(number)).name;
  };
  return (
    <Paged>
      <table className="beamer-table">
        <caption className="visually-hidden">{texts.youSaid}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.table}</th>
            <th scope="col">{texts.tableCase}</th>
            <th scope="col">{texts.tableSaid}</th>
            {isRevealed && <th scope="col">{texts.theySaid}</th>}
            {round.phase === "end" && <th scope="col">{texts.tableWayOut}</th>}
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name }, index) => {
            const card = deck.failures.find(({ id }) => id === round.cards[index + 1]);
            if (card === undefined) return null;
            const said = tallyAt(round, "revote", index + 1) ?? tallyAt(round, "vote", index + 1);
            const wayOut = mostChosen(tallyAt(round, "measure", index + 1));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number; two may have the same name.
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  {card.id} {card.title}
                </td>
                <td>
                  {causeName(said)}
                  {isRevealed && mostChosen(said) === String(card.cause) && <strong> ✓</strong>}
                </td>
                {isRevealed && <td>{causeOf(deck, card.cause).name}</td>}
                {round.phase === "end" && <td>{deck.measures.find(({ id }) => id === wayOut)?.title ?? "–"}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Paged>
  );
}
