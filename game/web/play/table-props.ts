import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { WebDeck } from "../content/web-deck.ts";

/** What every game's table is given: online, alone against bots, or with one phone passed round. */
export type TableProps<View> = Readonly<{
  deck: WebDeck;
  lobby: LobbyMessage;
  view: View;
  isOver: boolean;
  /** Sends a player's move; the rules decide whether it counts. */
  act: (move: string, ...args: (string | number | boolean | null)[]) => void;
}>;
