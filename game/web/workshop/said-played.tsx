import type { PlayedView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { type SaidRow, SaidTable } from "./said-table.tsx";

type SaidPlayedProps = Readonly<{
  played: PlayedView;
  tables: readonly Readonly<{ name: string }>[];
  deck: WebDeck;
  isShort?: boolean;
}>;

/** What tables have diagnosed while they played, and the way out they took, beside what the cards say. */
export function SaidPlayed({ played, tables, deck, isShort = false }: SaidPlayedProps) {
  const rows = played.cases.flatMap(({ table, card: code, causes, measures, chosen }, index): SaidRow[] => {
    const card = deck.failures.find(({ id }) => id === code);
    if (card === undefined) return [];
    return [{ key: index, name: tables[table - 1]?.name ?? "", card, causes, ways: chosen ?? measures }];
  });
  return <SaidTable {...{ rows, deck, isShort }} hasCases isRevealed hasWays />;
}
