import type { MatchChange, MatchLogEntry, MatchMeta, MatchRecord } from "../matches/match-record.ts";

/** Where matches live. Every method resolves only after its change is safe on disk, and rejects if it is not. */
export type MatchStore = Readonly<{
  create(id: string, meta: MatchMeta): Promise<void>;
  load(id: string): Promise<MatchRecord | undefined>;
  /** Metadata, state and log of one change in one transaction. Rejects if the match is gone. */
  save(id: string, change: MatchChange): Promise<void>;
  /** The log of a match in its order. */
  log(id: string): Promise<readonly MatchLogEntry[]>;
  /** Deletes matches that were last changed before `time` (ms since 1970); returns how many. */
  deleteOlderThan(time: number): Promise<number>;
  /** Whether the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}>;
