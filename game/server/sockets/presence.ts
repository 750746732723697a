/** Which sockets watch which match, and for which seat. "Connected" is derived from it, never stored. */
export class Presence {
  readonly #matches = new Map<string, Map<string, number | null>>();

  enter(matchID: string, socketID: string, seat: number | null): void {
    const sockets = this.#matches.get(matchID) ?? new Map<string, number | null>();
    sockets.set(socketID, seat);
    this.#matches.set(matchID, sockets);
  }

  leave(matchID: string, socketID: string): void {
    const sockets = this.#matches.get(matchID);
    sockets?.delete(socketID);
    if (sockets?.size === 0) this.#matches.delete(matchID);
  }

  isConnected(matchID: string, seat: number): boolean {
    return [...(this.#matches.get(matchID)?.values() ?? [])].includes(seat);
  }
}
