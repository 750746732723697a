import { causeOf } from "../../../cards/deck.ts";
import type { RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { ChoiceBars } from "./choice-bars.tsx";
import { tallyAt } from "./tally-at.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";
import "./said-by-table.css";

type SaidByTableProps = Readonly<{
  round: RoundView;
  tables: readonly Readonly<{ name: string }>[];
  deck: WebDeck;
  /** On a wall, which has little room: only what was chosen most. */
  isShort?: boolean;
}>;

/** "You said, the card says": what each table has diagnosed and chosen, beside what its card says once that may be told. */
export function SaidByTable({ round, tables, deck, isShort = false }: SaidByTableProps) {
  const { said: texts } = useWorkshopRoomTexts();
  const isAtTables = round.at === "tables";
  const isRevealed = round.phase === "reveal" || round.phase === "measure" || round.phase === "end";
  const rows = tables.flatMap(({ name }, index) => {
    const table = index + 1;
    const card = deck.failures.find(({ id }) => id === round.cards[isAtTables ? table : 0]);
    const causes = tallyAt(round, "revote", table) ?? tallyAt(round, "vote", table);
    // In the room a table that has chosen nothing has nothing to say.
    return card === undefined || (!isAtTables && Object.keys(causes ?? {}).length === 0)
      ? []
      : [{ table, name, card, causes, ways: tallyAt(round, "measure", table) }];
  });
  if (rows.length === 0) return null;
  const causeName = (number: string) => causeOf(deck, Number(number)).name;
  const wayName = (code: string) => deck.measures.find(({ id }) => id === code)?.title ?? code;
  return (
    <table className="said-by-table">
      <caption className={isAtTables ? "visually-hidden" : undefined}>{texts.byTable}</caption>
      <thead>
        <tr>
          <th scope="col">{isAtTables ? texts.tableAndCase : texts.table}</th>
          <th scope="col">{texts.youSaid}</th>
          {isAtTables && isRevealed && <th scope="col">{texts.cardSays}</th>}
          {round.phase === "end" && <th scope="col">{texts.wayOut}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, name, card, causes, ways }) => (
          <tr key={table}>
            <th scope="row">
              {name}
              {isAtTables && (
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
            {isAtTables && isRevealed && <td data-title={texts.cardSays}>{causeName(String(card.cause))}</td>}
            {round.phase === "end" && (
              <td data-title={texts.wayOut}>
                <ChoiceBars tally={ways} nameOf={wayName} {...(isShort ? { max: 1 } : {})} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
