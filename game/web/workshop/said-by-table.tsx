import type { RoundView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { type SaidRow, SaidTable } from "./said-table.tsx";
import { tallyAt } from "./tally-at.ts";

type SaidByTableProps = Readonly<{
  round: RoundView;
  tables: readonly Readonly<{ name: string }>[];
  deck: WebDeck;
  isShort?: boolean;
}>;

/** What each table has diagnosed and chosen in a round, beside what its card says once that may be told. */
export function SaidByTable({ round, tables, deck, isShort = false }: SaidByTableProps) {
  const isAtTables = round.at === "tables";
  const rows = tables.flatMap(({ name }, index): SaidRow[] => {
    const table = index + 1;
    const card = deck.failures.find(({ id }) => id === round.cards[isAtTables ? table : 0]);
    const causes = tallyAt(round, "revote", table) ?? tallyAt(round, "vote", table);
    // In the room a table that has chosen nothing has nothing to say.
    return card === undefined || (!isAtTables && Object.keys(causes ?? {}).length === 0)
      ? []
      : [{ key: table, name, card, causes, ways: tallyAt(round, "measure", table) }];
  });
  if (rows.length === 0) return null;
  return (
    <SaidTable
      {...{ rows, deck, isShort }}
      hasCases={isAtTables}
      isRevealed={round.phase === "reveal" || round.phase === "measure" || round.phase === "end"}
      hasWays={round.phase === "end"}
    />
  );
}
