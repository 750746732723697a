import type { ComponentType } from "react";
import type { GameName } from "../texts/texts.ts";
import { QuartettSetUp, quartettSetup } from "./quartett/set-up.tsx";
import { RettungsrundeSetUp, rettungsrundeSetup } from "./rettungsrunde/set-up.tsx";
import { SupertrumpfSetUp, supertrumpfSetup } from "./supertrumpf/set-up.tsx";

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
