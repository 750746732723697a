import type { ReactionMessage } from "../../protocol/public-match.ts";
import type { Presence } from "../matches/presence.ts";
import type { StoredRecord } from "../records/stored-record.ts";

/** The kinds of records that nodes tell each other of; no two records have the same id. */
export const recordKinds = ["match", "workshop"] as const;
export type RecordKindName = (typeof recordKinds)[number];

/** Records of one kind that are served here: their changes are news to others, and those of others are read again. */
export type ServedRecords = Readonly<{
  onChange(listener: (record: StoredRecord) => void): void;
  onDelete(listener: (id: string) => void): void;
  /** Whether somebody watches the record here. */
  isHeld(id: string): boolean;
  heldIDs(): readonly string[];
  /** Who watches the record here is told if it has moved on, or is gone. */
  refresh(id: string): Promise<void>;
}>;

type ServedKind = Readonly<{
  records: ServedRecords;
  /** Tells everybody who watches the record here that somebody came or went. */
  announce: (id: string) => Promise<void>;
}>;

/** What a node shows of itself to its neighbours, and what it does with their news. */
export type Here = Readonly<{
  kinds: Readonly<Record<RecordKindName, ServedKind>>;
  /** Of people at records of any kind. */
  presence: Presence;
  /** Shows a reaction from another node to everybody who watches the match here. */
  showReaction: (matchID: string, message: ReactionMessage) => void;
  reportError: (error: unknown) => void;
}>;

/**
 * The other server processes on the same database. What is stored is right without them; through them people on
 * different nodes see each other's moves at once, and who is there.
 */
export type Neighbours = Readonly<{
  /** From now on both sides hear of each other. Resolves once this node knows who is where; rejects if it cannot. */
  meet(here: Here): Promise<void>;
  passOn(matchID: string, message: ReactionMessage): void;
  /** Tells the others that nobody is here any more. */
  leave(): Promise<void>;
}>;

/** A server that has its database to itself. */
export const noNeighbours: Neighbours = {
  meet: async () => {},
  passOn: () => {},
  leave: async () => {},
};
