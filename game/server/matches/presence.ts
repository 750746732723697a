import { randomUUID } from "node:crypto";

/** A socket that watches a match, or a workshop: with whose credentials (null: a spectator), and whether it is the creator's. */
export type Watcher = Readonly<{ credentialHash: string | null; isCreator: boolean; since: number }>;

/** On this node. */
type WatcherHere = Watcher & Readonly<{ socketID: string }>;

/**
 * Who watches which match, or workshop, on this node and on others: no two of them have the same id. "Connected" is derived from it, never stored with the match.
 * People are told apart by the hash of their credentials: seats get new numbers when somebody leaves. Times are
 * milliseconds by a clock that never jumps; those of other nodes are by theirs.
 */
export class Presence {
  /** Tells this node apart from every other, before a restart and after. */
  readonly node: string = randomUUID();
  readonly #now: () => number;
  readonly #startedAt: number;
  /** By match. Every move asks who is there several times, far more often than somebody comes or goes: the list is ready. */
  readonly #here = new Map<string, readonly WatcherHere[]>();
  /** By match and node. */
  readonly #elsewhere = new Map<string, Map<string, readonly Watcher[]>>();
  /** When people were last seen, by match; forgotten with the last watcher. */
  readonly #lastSeen = new Map<string, Map<string, number>>();
  #onChange: (matchID: string) => void = () => {};

  constructor(now: () => number) {
    this.#now = now;
    this.#startedAt = now();
  }

  /** Tells `listener` where somebody came or went on this node. */
  onChange(listener: (matchID: string) => void): void {
    this.#onChange = listener;
  }

  /** `credentialHash` is null for spectators. */
  enter(matchID: string, socketID: string, credentialHash: string | null): void {
    const others = this.#hereBut(matchID, socketID);
    this.#here.set(matchID, [...others, { socketID, credentialHash, isCreator: false, since: this.#now() }]);
    this.#onChange(matchID);
  }

  /** This socket has shown the creator's key. */
  showCreator(matchID: string, socketID: string): void {
    this.#setCreator(matchID, socketID, true);
  }

  /** The key that this socket has shown is the creator's no more. */
  hideCreator(matchID: string, socketID: string): void {
    this.#setCreator(matchID, socketID, false);
  }

  leave(matchID: string, socketID: string): void {
    const watcher = this.#find(matchID, socketID);
    if (watcher === undefined) return;
    const others = this.#hereBut(matchID, socketID);
    if (others.length > 0) this.#here.set(matchID, others);
    else this.#here.delete(matchID);
    this.#noteAbsence(matchID, [watcher]);
    this.#onChange(matchID);
  }

  /** What another node has told about a match; nobody watches it there any more where `watchers` is empty. */
  setElsewhere(node: string, matchID: string, watchers: readonly Watcher[]): void {
    const nodes = this.#elsewhere.get(matchID) ?? new Map<string, readonly Watcher[]>();
    const before = nodes.get(node) ?? [];
    if (watchers.length > 0) nodes.set(node, watchers);
    else nodes.delete(node);
    if (nodes.size > 0) this.#elsewhere.set(matchID, nodes);
    else this.#elsewhere.delete(matchID);
    this.#noteAbsence(matchID, before);
  }

  /** The matches that were watched on another node when it told of itself last. */
  matchesOn(node: string): string[] {
    return [...this.#elsewhere].flatMap(([matchID, nodes]) => (nodes.has(node) ? [matchID] : []));
  }

  /** The matches that are watched on this node, and by whom. */
  matchesHere(): string[] {
    return [...this.#here.keys()];
  }

  watchersHere(matchID: string): readonly Watcher[] {
    return this.#here.get(matchID) ?? [];
  }

  /** Whether somebody watches the match on this node. */
  isWatched(matchID: string): boolean {
    return this.#here.has(matchID);
  }

  /**
   * Whether this node keeps the match going: of all nodes where somebody watches it, the one where somebody has for
   * longest. Nodes that have not heard of each other yet may both think so.
   */
  keeps(matchID: string): boolean {
    const nodes = this.#elsewhere.get(matchID);
    if (nodes === undefined) return true;
    const oldest = (watchers: readonly Watcher[]) => Math.min(...watchers.map(({ since }) => since));
    const here = oldest(this.watchersHere(matchID));
    return [...nodes].every(([node, watchers]) => {
      const there = oldest(watchers);
      return here < there || (here === there && this.node < node);
    });
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

  /** Whether the person was here before, as far as is known: who never was may still be on the way. */
  wasSeen(matchID: string, credentialHash: string): boolean {
    return this.#lastSeen.get(matchID)?.has(credentialHash) === true;
  }

  /** Which of these people has been connected longest without a break; undefined if none is there. */
  longestConnected(matchID: string, credentialHashes: readonly string[]): string | undefined {
    const here = this.#watchers(matchID).flatMap(({ credentialHash, since }) =>
      credentialHash !== null && credentialHashes.includes(credentialHash) ? [{ credentialHash, since }] : [],
    );
    // Of two at the same time every node chooses the same one.
    here.sort((a, b) => a.since - b.since || (a.credentialHash < b.credentialHash ? -1 : 1));
    return here[0]?.credentialHash;
  }

  #setCreator(matchID: string, socketID: string, isCreator: boolean): void {
    const watcher = this.#find(matchID, socketID);
    if (watcher === undefined || watcher.isCreator === isCreator) return;
    const all = this.#here.get(matchID) ?? [];
    this.#here.set(
      matchID,
      all.map((each) => (each === watcher ? { ...each, isCreator } : each)),
    );
    this.#onChange(matchID);
  }

  #find(matchID: string, socketID: string): WatcherHere | undefined {
    return this.#here.get(matchID)?.find((watcher) => watcher.socketID === socketID);
  }

  #hereBut(matchID: string, socketID: string): readonly WatcherHere[] {
    return (this.#here.get(matchID) ?? []).filter((watcher) => watcher.socketID !== socketID);
  }

  #noteAbsence(matchID: string, gone: readonly Watcher[]): void {
    if (!this.#here.has(matchID) && !this.#elsewhere.has(matchID)) {
      this.#lastSeen.delete(matchID);
      return;
    }
    const seen = this.#lastSeen.get(matchID) ?? new Map<string, number>();
    for (const { credentialHash } of gone) if (credentialHash !== null) seen.set(credentialHash, this.#now());
    if (seen.size > 0) this.#lastSeen.set(matchID, seen);
  }

  #watchers(matchID: string): readonly Watcher[] {
    const here = this.watchersHere(matchID);
    const nodes = this.#elsewhere.get(matchID);
    return nodes === undefined ? here : [...here, ...[...nodes.values()].flat()];
  }
}
