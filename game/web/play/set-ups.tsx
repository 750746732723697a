import type { ComponentType } from "react";
import { QuartettSetUp, quartettSetup } from "../tables/quartett/set-up.tsx";
import { RettungsrundeSetUp, rettungsrundeSetup } from "../tables/rettungsrunde/set-up.tsx";
import { SupertrumpfSetUp, supertrumpfSetup } from "../tables/supertrumpf/set-up.tsx";
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
