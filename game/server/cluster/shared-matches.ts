import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";
import type { PostgresPool } from "../storage/postgres-pool.ts";

/** Newer than every version: the match is no more. */
const deleted = Number.MAX_SAFE_INTEGER;

export type SharedMatchesOptions = Readonly<{
  pool: PostgresPool;
  service: MatchService;
  presence: Presence;
  /** Tells the other nodes that this version is stored. */
  tell: (matchID: string, version: number) => void;
}>;

/** Matches that are watched here and may be changed anywhere: which version of them was told to those who watch. */
export class SharedMatches {
  readonly #options: SharedMatchesOptions;
  readonly #told = new Map<string, number>();

  constructor(options: SharedMatchesOptions) {
    this.#options = options;
    options.service.onChange(({ id, version }) => this.#note(id, version));
    options.service.onDelete((matchID) => this.#note(matchID, deleted));
  }

  /** Another node has stored this version: who watches the match here is told. */
  async hear(matchID: string, version: number): Promise<void> {
    if (version <= (this.#told.get(matchID) ?? -1) || !this.#options.presence.isWatched(matchID)) return;
    this.#told.set(matchID, version);
    try {
      await this.#options.service.refresh(matchID);
    } catch (error) {
      this.#told.delete(matchID);
      throw error;
    }
  }

  /** Finds what was stored elsewhere without a notice that arrived. */
  async catchUp(): Promise<void> {
    const watched = new Set(this.#options.service.heldIDs());
    for (const matchID of this.#told.keys()) if (!watched.has(matchID)) this.#told.delete(matchID);
    if (watched.size === 0) return;
    const { rows } = await this.#options.pool.query<{ id: string; version: number }>(
      "SELECT id, version FROM matches WHERE id = ANY ($1)",
      [[...watched]],
    );
    const stored = new Map(rows.map(({ id, version }) => [id, version]));
    for (const matchID of watched) await this.hear(matchID, stored.get(matchID) ?? deleted);
  }

  /** What was heard from another node is not news to the others. */
  #note(matchID: string, version: number): void {
    if (version > (this.#told.get(matchID) ?? -1)) this.#options.tell(matchID, version);
    if (this.#options.presence.isWatched(matchID)) this.#told.set(matchID, version);
  }
}
