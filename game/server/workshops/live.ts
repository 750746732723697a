import type { Live } from "../../workshop/views.ts";
import type { Presence } from "../matches/presence.ts";
import type { ProgressOfTables } from "./table-progress.ts";

/** What is known of this workshop besides what is stored, as it is whenever it is asked for. */
export const liveOf = (id: string, presence: Presence, progress: ProgressOfTables): Live => ({
  isHere: (keyHash) => presence.isConnected(id, keyHash),
  seatsAt: (matchID, keyHash) => {
    const held = progress.seatsAt(matchID, keyHash);
    return held && { ...held, isAtMatch: presence.isConnected(matchID, keyHash) };
  },
  matches: progress.all,
  casesAt: (matchID) => progress.casesAt(matchID),
});
