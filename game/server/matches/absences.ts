import type { Alarms } from "./alarms.ts";
import { type MatchRecord, type Seat, statusOf } from "./match-record.ts";
import type { MatchService } from "./match-service.ts";
import type { Presence } from "./presence.ts";
import { Refusal } from "./refusal.ts";

/** Whoever was never at the table has so many times as long to come before a computer takes the seat by itself. */
const patience = 3;

export type AbsencesOptions = Readonly<{
  service: MatchService;
  presence: Presence;
  /** How long somebody is gone, in ms, before phases stop waiting for them, and before a bot may take the seat. */
  absence: Readonly<{ phases: number; bot: number }>;
  /** Called when a seat may get a bot: nothing is stored then, but everybody should know. */
  announce: (matchID: string) => Promise<void>;
}>;

/** Who is gone how long, and what follows from it: phases stop waiting, bots may take seats. */
export class Absences {
  readonly #options: AbsencesOptions;
  readonly #alarms: Pick<Alarms, "set">;
  /** Called when it is time to look at the match again. */
  readonly #look: (match: MatchRecord) => void;

  constructor(options: AbsencesOptions, alarms: Pick<Alarms, "set">, look: (match: MatchRecord) => void) {
    this.#options = options;
    this.#alarms = alarms;
    this.#look = look;
  }

  /** Tells the rules who is gone or back, now or when it is time. */
  wind(match: MatchRecord): void {
    const { service, presence, absence } = this.#options;
    const { isAbsent } = service.modeOf(match);
    const state: unknown = match.state?.G;
    for (const [seat, entry] of match.meta.seats.entries()) {
      const gone = this.#goneFor(match, entry);
      if (gone !== null) this.#windForBot(match, seat, gone);
      const ofRules = state === undefined ? null : isAbsent(state, seat);
      if (ofRules === null || match.meta.pausedAt !== null) continue;
      // Two nodes that learnt of it at different times would tell the rules one thing and the other.
      if (!presence.keeps(match.id)) continue;
      const isGone = gone !== null && gone >= absence.phases;
      if (isGone !== ofRules) {
        const move = { name: "setAbsent", args: [seat, isGone] };
        this.#alarms.set(match.id, 0, () => service.tableMove(match.id, move));
      } else if (gone !== null && !isGone) {
        this.#alarms.set(match.id, absence.phases - gone, () => service.inspect(match.id, this.#look));
      }
    }
  }

  /** When somebody is gone long enough a bot may take the seat, or takes it. */
  #windForBot(match: MatchRecord, seat: number, gone: number): void {
    const { service, presence, absence, announce } = this.#options;
    const { meta } = match;
    const hash = meta.seats[seat]?.credentialHash ?? null;
    const isTaken = meta.botsStandIn === true && hash !== null && presence.keeps(match.id);
    if (isTaken && statusOf(match) === "running") {
      const isStillGone = (now: MatchRecord) => {
        const entry = now.meta.seats[seat];
        if (entry === undefined || now.meta.botsStandIn !== true || !this.mayGetBot(now, entry))
          throw new Refusal(409, "not-allowed", "nobody is missing");
      };
      const mayBeGone = absence.bot * (presence.wasSeen(match.id, hash) ? 1 : patience);
      this.#alarms.set(match.id, Math.max(0, mayBeGone - gone), () =>
        service.replaceByBot(match.id, seat, isStillGone),
      );
    } else if (gone < absence.bot) this.#alarms.set(match.id, absence.bot - gone, () => announce(match.id));
  }

  mayGetBot(match: MatchRecord, seat: Seat): boolean {
    const gone = seat.credentialHash === null ? null : this.#goneFor(match, seat);
    return statusOf(match) === "running" && gone !== null && gone >= this.#options.absence.bot;
  }

  /** Milliseconds; null for those who are there and for bots, without end for free seats. */
  #goneFor({ id }: MatchRecord, { bot, credentialHash }: Seat): number | null {
    if (bot !== null) return null;
    return credentialHash === null ? Number.POSITIVE_INFINITY : this.#options.presence.goneFor(id, credentialHash);
  }
}
