import type { State } from "boardgame.io";
import type { Socket } from "socket.io-client";
import { applyPatch, type Patch } from "../../game/protocol/state-patch.ts";

/** A state as a seat sees it. */
export type SeenState = Pick<State, "_stateID" | "G" | "ctx">;

type Listener = Readonly<{
  take: (matchID: string, state: SeenState) => void;
  /** A patch came that fits no state this socket was sent: the server has lost track of it. */
  onMisfit: (stateID: number) => void;
}>;

/** Hands on every state that this socket receives, whole or as what has changed since the one before. */
export function onStates(socket: Socket, { take, onMisfit }: Listener): void {
  let latest: Readonly<{ matchID: string; state: SeenState }> | undefined;
  const keep = (matchID: string, state: SeenState) => {
    latest = { matchID, state };
    take(matchID, state);
  };
  socket.on("sync", (matchID: string, { state }: { state: SeenState }) => keep(matchID, state));
  socket.on("update", (matchID: string, state: SeenState) => keep(matchID, state));
  socket.on("patch", (from: number, patch: Patch) => {
    if (latest === undefined || latest.state._stateID !== from) onMisfit(from);
    else keep(latest.matchID, applyPatch(latest.state, patch) as SeenState);
  });
  // What comes on a new connection begins with a whole state.
  socket.on("disconnect", () => {
    latest = undefined;
  });
}
