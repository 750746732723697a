import type { LobbyMessage } from "../../protocol/public-match.ts";

/** Those of the seats on which no computer plays: computers read nothing, and nobody waits for them. */
export const peopleAmong = ({ players }: LobbyMessage, seats: readonly number[]): number[] =>
  seats.filter((seat) => players.some((player) => player.seat === seat && player.bot === null));
