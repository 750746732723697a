import type { ChildServer } from "./child-server.ts";

/** Somebody who has taken a seat. */
export type Person = Readonly<{ seat: number; credentials: string }>;

/** A match of Supertrumpf, or of another game that was asked for, with the people at it, in the order of their seats. */
export type Table = Readonly<{ matchID: string; people: readonly Person[]; creatorKey?: string }>;

/** What came of asking for a seat: the HTTP status, and the seat where it was given. */
type Joined = Readonly<{ status: number; person?: Person }>;

/**
 * A server the faults are tried on. It hides how matches come into being on ours and on boardgame.io's own; both speak
 * the same protocol on sockets.
 */
export type Target = Readonly<{
  url: string;
  /** Where its HTTP API is, if not there. */
  apiURL: string;
  /** A match for up to `seats` people; nobody has joined yet. */
  open(seats: number, gameName?: string): Promise<Table>;
  /** Begins the match, once everybody has joined. */
  start(table: Table): Promise<void>;
  /** A running match in which so many people sit. */
  seat(players: number, gameName?: string): Promise<Table>;
  join(matchID: string, name: string): Promise<Joined>;
  /** Frees the seat of somebody in a running match. */
  vacate(table: Table, person: Person): Promise<void>;
  /** Status of what anybody can ask about a match over HTTP. */
  look(matchID: string): Promise<number>;
  /** Resolves if the server is up; rejects if it is gone. */
  requireUp(): Promise<void>;
  /** The process, unless the server is somebody else's. */
  child(): ChildServer | undefined;
  /** Starts the server again where a check has ended it. */
  revive(): Promise<void>;
  close(): Promise<void>;
}>;
