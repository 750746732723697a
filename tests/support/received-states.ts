import type { State } from "boardgame.io";
import type { Socket } from "socket.io-client";

/** A state as a seat sees it. */
export type SeenState = Pick<State, "_stateID" | "G" | "ctx">;

/** Hands on every state that this socket receives, however it is sent. */
export function onStates(socket: Socket, take: (matchID: string, state: SeenState) => void): void {
  socket.on("sync", (matchID: string, { state }: { state: SeenState }) => take(matchID, state));
  socket.on("update", (matchID: string, state: SeenState) => take(matchID, state));
}
