import { ClusterNode } from "./cluster-node.ts";
import type { Neighbours } from "./neighbours.ts";

export type PostgresNeighboursOptions = Readonly<{
  /** How often, in ms, a node says that it lives and looks for what no notice told it. */
  heartbeat?: number;
  /** How long, in ms, a node may be silent before its people count as gone. */
  deadAfter?: number;
  /** Nodes hear notices on their own channel only. */
  channel?: string;
}>;

/**
 * Neighbours on one PostgreSQL, whose tables `openPostgresStore` has made. A lost notice costs time, never
 * correctness: at every heartbeat a node compares the versions of the matches and workshops it shows, and the presence of others.
 */
export function postgresNeighbours(
  url: string,
  { heartbeat = 2000, deadAfter = 10_000, channel = "quartett" }: PostgresNeighboursOptions = {},
): Neighbours {
  let node: ClusterNode | undefined;
  return {
    async meet(here) {
      const entering = new ClusterNode(here, { url, heartbeat, deadAfter, channel });
      node = entering;
      await entering.enter().catch(async (error: unknown) => {
        await entering.leave();
        throw error;
      });
    },
    passOn: (matchID, { seat, reaction }) => node?.send({ kind: "reaction", matchID, seat, reaction }),
    leave: async () => node?.leave(),
  };
}
