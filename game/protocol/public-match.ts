/** What server and web app say to each other about a match, besides boardgame.io's own messages. Imports nothing. */

export type MatchStatus = "waiting" | "running" | "over";

/** What everybody who knows the link may know of a match. */
export type PublicMatch = Readonly<{
  matchID: string;
  gameName: string;
  setup: unknown;
  status: MatchStatus;
  players: readonly Readonly<{ seat: number; name: string; isConnected: boolean }>[];
  nextMatchID: string | null;
}>;

/** Socket event "lobby", at every change; `yourSeat` is the seat that this connection's credentials open. */
export type LobbyMessage = PublicMatch & Readonly<{ yourSeat: number | null }>;

/** Socket event "refused": the last packet was not carried out. `code` is stable. */
export type RefusedMessage = Readonly<{ code: string; message: string }>;
