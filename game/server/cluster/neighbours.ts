import type { ReactionMessage } from "../../protocol/public-match.ts";
import type { MatchService } from "../matches/match-service.ts";
import type { Presence } from "../matches/presence.ts";

/** What a node shows of itself to its neighbours, and what it does with their news. */
export type Here = Readonly<{
  service: MatchService;
  presence: Presence;
  /** Tells everybody who watches the match here that somebody came or went. */
  announce: (matchID: string) => Promise<void>;
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
