import type { PublicMatch } from "../../protocol/public-match.ts";
import type { MatchRecord } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";
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
  readonly #service: MatchService;

  constructor(presence: Presence, clock: TableClock, service: MatchService) {
    this.#presence = presence;
    this.#clock = clock;
    this.#service = service;
  }

  of(match: MatchRecord): Lobby {
    const { endsAt, pausedAt } = match.meta;
    const phase = this.#clock.phaseTime(match);
    const left = this.#clock.isTimed(match) ? this.#service.timeLeft(match) : null;
    const lobby = publicMatch(match, this.#service.seatsOf(match), {
      isConnected: ({ credentialHash: hash }) => hash !== null && this.#presence.isConnected(match.id, hash),
      mayGetBot: (seat) => this.#clock.mayGetBot(match, seat),
      phaseEndsIn: phase === null ? null : phase.left,
      matchEndsIn: left === null ? null : Math.max(0, left),
    });
    // Times that remain shrink by themselves; it is news when they end otherwise.
    const ends = { phaseEndsIn: phase?.endsAt, matchEndsIn: left !== null && [endsAt, pausedAt] };
    const content = JSON.stringify({ ...lobby, ...ends });
    return { lobby, content };
  }
}
