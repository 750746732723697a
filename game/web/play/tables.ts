import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import * as quartett from "../../rules/quartett/state.ts";
import * as rettungsrunde from "../../rules/rettungsrunde/state.ts";
import * as supertrumpf from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import type { Moment, Sound } from "../sounds/sound.ts";
import { quartettSound } from "../tables/quartett/sounds.ts";
import { rettungsrundeSound } from "../tables/rettungsrunde/sounds.ts";
import { supertrumpfSound } from "../tables/supertrumpf/sounds.ts";
import type { TableProps } from "../tables/table-props.ts";

type SummaryProps = Readonly<{ deck: WebDeck; lobby: LobbyMessage; result: never }>;

/** A game as the pages know it; its table is loaded when somebody plays it. Views and results are the game's own. */
type TableIsland = Readonly<{
  gameName: string;
  playerMoves: readonly string[];
  seatLimits: Readonly<{ least: number; most: number }>;
  Table: LazyExoticComponent<ComponentType<TableProps<never>>>;
  Summary: LazyExoticComponent<ComponentType<SummaryProps>>;
  /** The sound that the way from one moment to the next deserves. */
  soundOf: (previous: Moment<never>, next: Moment<never>) => Sound | null;
}>;

const tables: readonly TableIsland[] = [
  {
    ...pick(supertrumpf),
    Table: lazy(async () => ({ default: (await import("../tables/supertrumpf/table.tsx")).SupertrumpfTable })),
    Summary: lazy(async () => ({ default: (await import("../tables/supertrumpf/result.tsx")).SupertrumpfSummary })),
    soundOf: supertrumpfSound,
  },
  {
    ...pick(quartett),
    Table: lazy(async () => ({ default: (await import("../tables/quartett/table.tsx")).QuartettTable })),
    Summary: lazy(async () => ({ default: (await import("../tables/quartett/result.tsx")).QuartettSummary })),
    soundOf: quartettSound,
  },
  {
    ...pick(rettungsrunde),
    Table: lazy(async () => ({ default: (await import("../tables/rettungsrunde/table.tsx")).RettungsrundeTable })),
    Summary: lazy(async () => ({ default: (await import("../tables/rettungsrunde/result.tsx")).RettungsrundeSummary })),
    soundOf: rettungsrundeSound,
  },
];

export const tableOf = (gameName: string): TableIsland | undefined =>
  tables.find((island) => island.gameName === gameName);

export const playerMovesOf = (gameName: string): readonly string[] => tableOf(gameName)?.playerMoves ?? [];

function pick({ gameName, playerMoves, seatLimits }: Pick<TableIsland, "gameName" | "playerMoves" | "seatLimits">) {
  return { gameName, playerMoves, seatLimits };
}
