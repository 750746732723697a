import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import * as quartett from "../../modes/quartett/rules/state.ts";
import { quartettSound } from "../../modes/quartett/table/sounds.ts";
import * as rettungsrunde from "../../modes/rettungsrunde/rules/state.ts";
import { rettungsrundeSound } from "../../modes/rettungsrunde/table/sounds.ts";
import * as supertrumpf from "../../modes/supertrumpf/rules/state.ts";
import { supertrumpfSound } from "../../modes/supertrumpf/table/sounds.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { WebDeck } from "../content/use-content.ts";
import type { Moment, Sound } from "../sounds/sound.ts";
import type { TableProps } from "./table-props.ts";

type SummaryProps = Readonly<{ deck: WebDeck; lobby: LobbyMessage; result: never }>;

/** A game as the pages know it; its table is loaded when somebody plays it. Views and results are the game's own. */
type TableIsland = Readonly<{
  gameName: string;
  playerMoves: readonly string[];
  seatLimits: Readonly<{ min: number; max: number }>;
  Table: LazyExoticComponent<ComponentType<TableProps<never>>>;
  Summary: LazyExoticComponent<ComponentType<SummaryProps>>;
  /** The sound that the way from one moment to the next deserves. */
  soundOf: (previous: Moment<never>, next: Moment<never>) => Sound | null;
}>;

const tables: readonly TableIsland[] = [
  {
    ...pick(supertrumpf),
    Table: lazy(async () => ({ default: (await import("../../modes/supertrumpf/table/table.tsx")).SupertrumpfTable })),
    Summary: lazy(async () => ({
      default: (await import("../../modes/supertrumpf/table/result.tsx")).SupertrumpfSummary,
    })),
    soundOf: supertrumpfSound,
  },
  {
    ...pick(quartett),
    Table: lazy(async () => ({ default: (await import("../../modes/quartett/table/table.tsx")).QuartettTable })),
    Summary: lazy(async () => ({ default: (await import("../../modes/quartett/table/result.tsx")).QuartettSummary })),
    soundOf: quartettSound,
  },
  {
    ...pick(rettungsrunde),
    Table: lazy(async () => ({
      default: (await import("../../modes/rettungsrunde/table/table.tsx")).RettungsrundeTable,
    })),
    Summary: lazy(async () => ({
      default: (await import("../../modes/rettungsrunde/table/result.tsx")).RettungsrundeSummary,
    })),
    soundOf: rettungsrundeSound,
  },
];

export const tableOf = (gameName: string): TableIsland | undefined =>
  tables.find((island) => island.gameName === gameName);

export const playerMovesOf = (gameName: string): readonly string[] => tableOf(gameName)?.playerMoves ?? [];

function pick({ gameName, playerMoves, seatLimits }: Pick<TableIsland, "gameName" | "playerMoves" | "seatLimits">) {
  return { gameName, playerMoves, seatLimits };
}
