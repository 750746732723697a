import type { PublicMatch } from "../../protocol/public-match.ts";
import type { MatchRecord } from "../matches/match-record.ts";
import type { Presence } from "../matches/presence.ts";
import { publicMatch } from "../matches/public-match.ts";
import type { TableClock } from "../matches/table-clock.ts";

/** What everybody at a table is told of it. */
export type Lobby = Readonly<{
  lobby: PublicMatch;
  /** Differs where the lobby does. */
  content: string;
}>;

/** boardgame.io's list of players. */
export const playersOf = ({ players }: PublicMatch) =>
  players.map(({ seat, name, isConnected }) => ({ id: seat, name, isConnected }));

/** Who is there, and which clocks run. */
export class Lobbies {
  readonly #presence: Presence;
  readonly #clock: TableClock;
  readonly #now: () => number;

  constructor(presence: Presence, clock: TableClock, now: () => number) {
    this.#presence = presence;
    this.#clock = clock;
    this.#now = now;
  }

  of(match: MatchRecord): Lobby {
    const { endsAt, pausedAt } = match.meta;
    const now = this.#now();
    const phase = this.#clock.phaseTime(match);
    const isTimed = endsAt !== null && this.#clock.isTimed(match);
    const lobby = publicMatch(match, {
      isConnected: ({ credentialHash: hash }) => hash !== null && this.#presence.isConnected(match.id, hash),
      mayGetBot: (seat) => this.#clock.mayGetBot(match, seat),
      phaseEndsIn: phase === null ? null : phase.left,
      matchEndsIn: isTimed ? Math.max(0, endsAt - (pausedAt ?? now)) : null,
    });
    // Times that remain shrink by themselves; it is news when they end otherwise.
    const ends = { phaseEndsIn: phase?.endsAt, matchEndsIn: isTimed && [endsAt, pausedAt] };
    const content = JSON.stringify({ ...lobby, ...ends });
    return { lobby, content };
  }
}
