import type { ComponentType } from "react";
import { QuartettSetUp, quartettSetup } from "../../modes/quartett/table/set-up.tsx";
import { RettungsrundeSetUp, rettungsrundeSetup } from "../../modes/rettungsrunde/table/set-up.tsx";
import { SupertrumpfSetUp, supertrumpfSetup } from "../../modes/supertrumpf/table/set-up.tsx";
import type { GameName } from "../texts/texts.ts";

/** Fields of a game's set-up, and what they start with; both are the game's own. */
type SetUpIsland = Readonly<{
  SetUp: ComponentType<{ setup: never; change: (setup: unknown) => void }>;
  initial: unknown;
}>;

export const setUps: Readonly<Record<GameName, SetUpIsland>> = {
  supertrumpf: { SetUp: SupertrumpfSetUp, initial: supertrumpfSetup },
  quartett: { SetUp: QuartettSetUp, initial: quartettSetup },
  rettungsrunde: { SetUp: RettungsrundeSetUp, initial: rettungsrundeSetup },
};
