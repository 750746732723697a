import { type BoxTime, PhaseClock } from "../../engine/phase-clock.ts";
import type { TimeBox } from "../../mode/time-box.ts";
import { Absences, type AbsencesOptions } from "./absences.ts";
import { Alarms } from "./alarms.ts";
import { BotClock, type BotClockOptions } from "./bot-clock.ts";
import { type MatchRecord, type Seat, statusOf } from "./match-record.ts";

export type TableClockOptions = BotClockOptions & AbsencesOptions & Readonly<{ reportError: (error: unknown) => void }>;

/**
 * Keeps running matches going: lets bots move at a human pace, and ends time-boxes and agreed times. Holds nothing
 * that a restart could lose but how far a time-box has run. Of several nodes one keeps a match going (`Presence.keeps`);
 * where two think it is they, each alarm has its effect once all the same.
 */
export class TableClock {
  readonly #options: TableClockOptions;
  readonly #alarms: Alarms;
  readonly #phases: PhaseClock;
  readonly #bots: BotClock;
  readonly #absences: Absences;
  #isStopped = false;

  constructor(options: TableClockOptions) {
    this.#options = options;
    this.#alarms = new Alarms(options.reportError);
    this.#phases = new PhaseClock(options.now);
    this.#bots = new BotClock(options, this.#alarms);
    this.#absences = new Absences(options, this.#alarms, (match) => this.wind(match));
    options.service.onChange((match) => this.wind(match));
    options.service.onDelete((matchID) => this.#forget(matchID));
  }

  /** Sets the alarms of a match anew; call it when somebody begins to watch, too. */
  wind(match: MatchRecord): void {
    this.#alarms.clear(match.id);
    const { presence, service } = this.#options;
    const box = this.#boxOf(match);
    const isWatched = presence.isWatched(match.id);
    const phase = this.#timeOf(match, box, isWatched);
    const isPlayed = statusOf(match) === "running" && isWatched;
    const isPaused = match.meta.pausedAt !== null;
    if (!isPlayed || isPaused) this.#bots.rest(match.id);
    if (!isPlayed || this.#isStopped) return;
    this.#absences.wind(match);
    if (isPaused || !presence.keeps(match.id)) return;
    this.#bots.wind(match);
    if (box !== null && phase !== null) {
      this.#alarms.set(match.id, phase.left, () => this.#endPhase(match.id, box.key));
    }
    const left = service.timeLeft(match);
    if (left !== null && this.isTimed(match)) {
      const timeUp = { name: "timeUp", args: [] };
      this.#alarms.set(match.id, left, () => service.tableMove(match.id, timeUp));
    }
  }

  /** How the clock of the present phase stands; null where it has none. */
  phaseTime(match: MatchRecord): BoxTime | null {
    return this.#timeOf(match, this.#boxOf(match), this.#options.presence.isWatched(match.id));
  }

  /** Whether the agreed time of the match, where it has one, still ends anything. */
  isTimed(match: MatchRecord): boolean {
    const { state } = match;
    return state !== null && statusOf(match) === "running" && this.#options.service.modeOf(match).isTimed(state.G);
  }

  mayGetBot(match: MatchRecord, seat: Seat): boolean {
    return this.#absences.mayGetBot(match, seat);
  }

  /** For good: what still changes sets no alarms any more. */
  stop(): void {
    this.#isStopped = true;
    this.#alarms.clearAll();
  }

  #forget(matchID: string): void {
    this.#alarms.clear(matchID);
    this.#bots.rest(matchID);
    this.#phases.forget(matchID);
  }

  #timeOf({ id, meta }: MatchRecord, box: TimeBox | null, isWatched: boolean): BoxTime | null {
    return this.#phases.timeOf(id, box, { isPaused: meta.pausedAt !== null, isWatched, extra: meta.phaseExtra });
  }

  #boxOf(match: MatchRecord): TimeBox | null {
    const { state, meta } = match;
    if (state === null || statusOf(match) !== "running") return null;
    return this.#options.service.modeOf(match).timeBox(state.G, meta.setup);
  }

  async #endPhase(matchID: string, key: string): Promise<void> {
    const { service } = this.#options;
    const box = this.#boxOf(await service.find(matchID));
    if (box?.key === key) await service.tableMove(matchID, box.move);
  }
}
