import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import * as quartett from "../../rules/quartett/state.ts";
import * as rettungsrunde from "../../rules/rettungsrunde/state.ts";
import * as supertrumpf from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import type { TableProps } from "./table-props.ts";

type SummaryProps = Readonly<{ deck: WebDeck; lobby: LobbyMessage; result: never }>;

/** A game as the pages know it; its table is loaded when somebody plays it. Views and results are the game's own. */
type TableIsland = Readonly<{
  gameName: string;
  playerMoves: readonly string[];
  seatLimits: Readonly<{ least: number; most: number }>;
  Table: LazyExoticComponent<ComponentType<TableProps<never>>>;
  Summary: LazyExoticComponent<ComponentType<SummaryProps>>;
}>;

export const tables: readonly TableIsland[] = [
  {
    ...pick(supertrumpf),
    Table: lazy(async () => ({ default: (await import("./supertrumpf/table.tsx")).SupertrumpfTable })),
    Summary: lazy(async () => ({ default: (await import("./supertrumpf/result.tsx")).SupertrumpfSummary })),
  },
  {
    ...pick(quartett),
    Table: lazy(async () => ({ default: (await import("./quartett/table.tsx")).QuartettTable })),
    Summary: lazy(async () => ({ default: (await import("./quartett/result.tsx")).QuartettSummary })),
  },
  {
    ...pick(rettungsrunde),
    Table: lazy(async () => ({ default: (await import("./rettungsrunde/table.tsx")).RettungsrundeTable })),
    Summary: lazy(async () => ({ default: (await import("./rettungsrunde/result.tsx")).RettungsrundeSummary })),
  },
];

export const tableOf = (gameName: string): TableIsland | undefined =>
  tables.find((island) => island.gameName === gameName);

export const playerMovesOf = (gameName: string): readonly string[] => tableOf(gameName)?.playerMoves ?? [];

function pick({ gameName, playerMoves, seatLimits }: Pick<TableIsland, "gameName" | "playerMoves" | "seatLimits">) {
  return { gameName, playerMoves, seatLimits };
}
