/** A socket that watches a match: with whose credentials (null: a spectator), and whether it is the creator's. */
type Watcher = { credentialHash: string | null; isCreator: boolean; since: number };

/**
 * Who watches which match. "Connected" is derived from it, never stored. People are told apart by the hash of their
 * credentials: seats get new numbers when somebody leaves. Times are milliseconds since 1970.
 */
export class Presence {
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #matches = new Map<string, Map<string, Watcher>>();
  /** When people were last seen, by match; forgotten with the last watcher. */
  readonly #lastSeen = new Map<string, Map<string, number>>();

  constructor(now: () => number) {
    this.#now = now;
    this.#startedAt = now();
  }

  /** `credentialHash` is null for spectators. */
  enter(matchID: string, socketID: string, credentialHash: string | null): void {
    const sockets = this.#matches.get(matchID) ?? new Map<string, Watcher>();
    sockets.set(socketID, { credentialHash, isCreator: false, since: this.#now() });
    this.#matches.set(matchID, sockets);
  }

  /** This socket has shown the creator's key. */
  showCreator(matchID: string, socketID: string): void {
    const watcher = this.#matches.get(matchID)?.get(socketID);
    if (watcher !== undefined) watcher.isCreator = true;
  }

  leave(matchID: string, socketID: string): void {
    const sockets = this.#matches.get(matchID);
    const watcher = sockets?.get(socketID);
    sockets?.delete(socketID);
    if (sockets?.size === 0) {
      this.#matches.delete(matchID);
      this.#lastSeen.delete(matchID);
    } else if (watcher?.credentialHash != null) {
      const seen = this.#lastSeen.get(matchID) ?? new Map<string, number>();
      seen.set(watcher.credentialHash, this.#now());
      this.#lastSeen.set(matchID, seen);
    }
  }

  isWatched(matchID: string): boolean {
    return this.#matches.has(matchID);
  }

  isConnected(matchID: string, credentialHash: string): boolean {
    return this.#watchers(matchID).some((watcher) => watcher.credentialHash === credentialHash);
  }

  isCreatorHere(matchID: string): boolean {
    return this.#watchers(matchID).some((watcher) => watcher.isCreator);
  }

  /** Milliseconds since the person was last seen, null while they are there. A restart counts as having been seen. */
  goneFor(matchID: string, credentialHash: string): number | null {
    if (this.isConnected(matchID, credentialHash)) return null;
    const seen = this.#lastSeen.get(matchID)?.get(credentialHash);
    const others = this.#watchers(matchID).map((watcher) => watcher.since);
    return this.#now() - (seen ?? Math.max(this.#startedAt, Math.min(...others, this.#now())));
  }

  /** Which of these people has been connected longest without a break; undefined if none is there. */
  longestConnected(matchID: string, credentialHashes: readonly string[]): string | undefined {
    const here = this.#watchers(matchID).filter(({ credentialHash }) =>
      credentialHashes.includes(credentialHash ?? ""),
    );
    here.sort((a, b) => a.since - b.since);
    return here[0]?.credentialHash ?? undefined;
  }

  #watchers(matchID: string): Watcher[] {
    return [...(this.#matches.get(matchID)?.values() ?? [])];
  }
}
