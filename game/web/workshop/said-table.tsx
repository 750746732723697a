import { causeOf } from "../../../cards/deck.ts";
import type { Tally } from "../../workshop/round.ts";
import type { WebDeck, WebFailure } from "../content/web-deck.ts";
import { ChoiceBars } from "./choice-bars.tsx";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";
import { wayOutName } from "./way-out-name.ts";
import "./said-by-table.css";

/** What one table has said of one card. */
export type SaidRow = Readonly<{
  key: string | number;
  /** Of the table. */
  name: string;
  card: WebFailure;
  causes: Tally | null;
  /** The ways out it was for; or the one that it chose in the end. */
  ways: Tally | string | null;
}>;

type SaidTableProps = Readonly<{
  rows: readonly SaidRow[];
  deck: WebDeck;
  /** Tables have cards of their own, which are named; otherwise all said it of the same one. */
  hasCases: boolean;
  /** What the card says may be told. */
  isRevealed: boolean;
  hasWays: boolean;
  /** On a wall, which has little room: only what was chosen most. */
  isShort: boolean;
}>;

/** "You said, the card says", table by table. */
export function SaidTable({ rows, deck, hasCases, isRevealed, hasWays, isShort }: SaidTableProps) {
  const { said: texts } = useWorkshopRoomTexts();
  const causeName = (number: string) => causeOf(deck, Number(number)).name;
  const wayName = (id: string) => wayOutName(deck, id);
  return (
    <table className="said-by-table">
      <caption className={hasCases ? "visually-hidden" : undefined}>{texts.byTable}</caption>
      <thead>
        <tr>
          <th scope="col">{hasCases ? texts.tableAndCase : texts.table}</th>
          <th scope="col">{texts.youSaid}</th>
          {hasCases && isRevealed && <th scope="col">{texts.cardSays}</th>}
          {hasWays && <th scope="col">{texts.wayOut}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, card, causes, ways }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {hasCases && (
                <span className="said-case">
                  {card.id} {card.title}
                </span>
              )}
            </th>
            <td data-title={texts.youSaid}>
              <ChoiceBars
                tally={causes}
                nameOf={causeName}
                {...(isRevealed ? { right: String(card.cause) } : {})}
                {...(isShort ? { max: 2 } : {})}
              />
            </td>
            {hasCases && isRevealed && <td data-title={texts.cardSays}>{causeName(String(card.cause))}</td>}
            {hasWays && (
              <td data-title={texts.wayOut}>
                {typeof ways === "string" ? (
                  wayName(ways)
                ) : (
                  <ChoiceBars tally={ways} nameOf={wayName} {...(isShort ? { max: 1 } : {})} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
