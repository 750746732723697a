import type { MatchStore } from "../matches/match-store.ts";
import type { WorkshopStore } from "../workshops/workshop-store.ts";

/**
 * One database with all that a server stores: matches, and beside them workshops. `check` and `close` are those of both.
 */
export type GameStore = MatchStore & Readonly<{ workshops: WorkshopStore }>;
