import type { PhaseTimer } from "../games/playable-game.ts";
import { type MatchRecord, type Seat, statusOf } from "./match-record.ts";
import type { MatchService } from "./match-service.ts";
import { PhaseClock } from "./phase-clock.ts";
import type { Presence } from "./presence.ts";
import { Refusal } from "./refusal.ts";

export type TableClockOptions = Readonly<{
  service: MatchService;
  now: () => number;
  random: () => number;
  /** How long bots seem to think, in ms: from the first to the sum of both. */
  thinking: Readonly<{ least: number; spread: number }>;
  presence: Presence;
  /** How long somebody is gone, in ms, before phases stop waiting for them, and before a bot may take the seat. */
  absence: Readonly<{ phases: number; bot: number }>;
  /** Called when a seat may get a bot: nothing is stored then, but everybody should know. */
  announce: (matchID: string) => Promise<void>;
  reportError: (error: unknown) => void;
}>;

/**
 * Keeps running matches going: lets bots move at a human pace, and ends time-boxes and agreed times. Holds nothing
 * that a restart could lose but how far a time-box has run.
 */
export class TableClock {
  readonly #options: TableClockOptions;
  readonly #alarms = new Map<string, NodeJS.Timeout[]>();
  readonly #phases: PhaseClock;
  /** When the bots of a match will move, by seat: what others do meanwhile must not make them think anew. */
  readonly #thinking = new Map<string, Map<number, number>>();
  #isStopped = false;

  constructor(options: TableClockOptions) {
    this.#options = options;
    this.#phases = new PhaseClock(options.now);
    options.service.onChange((match) => this.wind(match));
  }

  /** Sets the alarms of a match anew; call it when somebody begins to watch, too. */
  wind(match: MatchRecord): void {
    this.#clear(match.id);
    const { presence, now } = this.#options;
    const timer = this.#timerOf(match);
    const isWatched = presence.isWatched(match.id);
    const phaseEndsAt = this.#phases.endsAt(match, timer, isWatched);
    const isPlayed = statusOf(match) === "running" && isWatched;
    if (!isPlayed || match.meta.pausedAt !== null) this.#thinking.delete(match.id);
    if (!isPlayed || this.#isStopped) return;
    this.#setAbsences(match);
    if (match.meta.pausedAt !== null) return;
    this.#setBots(match);
    if (timer !== null && phaseEndsAt !== null) {
      this.#at(match.id, phaseEndsAt - now(), () => this.#endPhase(match, timer.key));
    }
    const { endsAt } = match.meta;
    if (endsAt !== null) {
      const timeUp = { name: "timeUp", args: [] };
      this.#at(match.id, endsAt - now(), () => this.#options.service.tableMove(match.id, timeUp));
    }
  }

  /** Milliseconds until the present phase ends by itself; null where it does not. */
  phaseEndsIn(match: MatchRecord): number | null {
    const isWatched = this.#options.presence.isWatched(match.id);
    const endsAt = this.#phases.endsAt(match, this.#timerOf(match), isWatched);
    return endsAt === null || match.meta.pausedAt !== null ? null : Math.max(0, endsAt - this.#options.now());
  }

  /** For good: what still changes sets no alarms any more. */
  stop(): void {
    this.#isStopped = true;
    for (const matchID of this.#alarms.keys()) this.#clear(matchID);
  }

  #setBots(match: MatchRecord): void {
    const { service, now, random, thinking } = this.#options;
    const { state, meta } = match;
    if (state === null) return;
    const before = this.#thinking.get(match.id);
    const due = new Map<number, number>();
    this.#thinking.set(match.id, due);
    for (const [seat, { bot }] of meta.seats.entries()) {
      if (bot === null) continue;
      const choice = service.playable(match).bot(service.view(match, seat)?.G, seat, bot, random);
      if (choice === null) continue;
      const movesAt = before?.get(seat) ?? now() + thinking.least + random() * thinking.spread;
      due.set(seat, movesAt);
      this.#at(match.id, movesAt - now(), () => {
        due.delete(seat);
        return service.move(match.id, seat, state._stateID, choice.move, choice.args);
      });
    }
  }

  /** Tells the rules who is gone or back, now or when it is time. */
  #setAbsences(match: MatchRecord): void {
    const { service, absence } = this.#options;
    const { isAbsent } = service.playable(match);
    for (const [seat, entry] of match.meta.seats.entries()) {
      const gone = this.#goneFor(match, entry);
      if (gone !== null && gone < absence.bot) {
        this.#at(match.id, absence.bot - gone, () => this.#options.announce(match.id));
      }
      if (isAbsent === null || match.state === null || match.meta.pausedAt !== null) continue;
      const isGone = gone !== null && gone >= absence.phases;
      if (isGone !== isAbsent(match.state.G, seat)) {
        const move = { name: "setAbsent", args: [seat, isGone] };
        this.#at(match.id, 0, () => service.tableMove(match.id, move));
      } else if (gone !== null && !isGone) {
        this.#at(match.id, absence.phases - gone, () => service.inspect(match.id, (latest) => this.wind(latest)));
      }
    }
  }

  /** Milliseconds; null for those who are there and for bots, without end for free seats. */
  #goneFor({ id }: MatchRecord, { bot, credentialHash }: Seat): number | null {
    if (bot !== null) return null;
    return credentialHash === null ? Number.POSITIVE_INFINITY : this.#options.presence.goneFor(id, credentialHash);
  }

  mayGetBot(match: MatchRecord, seat: Seat): boolean {
    const gone = seat.credentialHash === null ? null : this.#goneFor(match, seat);
    return statusOf(match) === "running" && gone !== null && gone >= this.#options.absence.bot;
  }

  #timerOf(match: MatchRecord): PhaseTimer | null {
    const { state, meta } = match;
    if (state === null || statusOf(match) !== "running") return null;
    return this.#options.service.playable(match).timer(state.G, meta.setup as never);
  }

  async #endPhase(match: MatchRecord, key: string): Promise<void> {
    const { service } = this.#options;
    const latest = await service.find(match.id);
    const timer = this.#timerOf(latest);
    if (timer?.key === key) await service.tableMove(match.id, timer.move);
  }

  #at(matchID: string, delay: number, work: () => Promise<void>): void {
    const run = () => {
      work().catch((error: unknown) => {
        // Somebody was faster: the match has moved on, and with it came new alarms.
        if (!(error instanceof Refusal)) this.#options.reportError(error);
      });
    };
    const alarm = setTimeout(run, Math.max(0, Math.min(delay, 2 ** 31 - 1)));
    this.#alarms.set(matchID, [...(this.#alarms.get(matchID) ?? []), alarm]);
  }

  #clear(matchID: string): void {
    for (const alarm of this.#alarms.get(matchID) ?? []) clearTimeout(alarm);
    this.#alarms.delete(matchID);
  }
}
