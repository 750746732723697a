/**
 * Which sockets watch which match, and with whose credentials. "Connected" is derived from it, never stored. People are
 * told apart by the hash of their credentials: seats get new numbers when somebody leaves.
 */
export class Presence {
  readonly #matches = new Map<string, Map<string, string | null>>();

  /** `credentialHash` is null for spectators. */
  enter(matchID: string, socketID: string, credentialHash: string | null): void {
    const sockets = this.#matches.get(matchID) ?? new Map<string, string | null>();
    sockets.set(socketID, credentialHash);
    this.#matches.set(matchID, sockets);
  }

  leave(matchID: string, socketID: string): void {
    const sockets = this.#matches.get(matchID);
    sockets?.delete(socketID);
    if (sockets?.size === 0) this.#matches.delete(matchID);
  }

  isConnected(matchID: string, credentialHash: string): boolean {
    return [...(this.#matches.get(matchID)?.values() ?? [])].includes(credentialHash);
  }
}
