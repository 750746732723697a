import { createContext } from "react";
import type { WallTurn } from "../../workshop/workshop.ts";
import { unturned } from "../../workshop/workshop.ts";

/** How the console has turned the wall. */
export const WallTurnContext = createContext<WallTurn>(unturned);
