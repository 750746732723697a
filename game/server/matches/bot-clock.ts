import { saysReady } from "../../mode/bot.ts";
import type { Alarms } from "./alarms.ts";
import type { MatchRecord } from "./match-record.ts";
import type { MatchService } from "./match-service.ts";

export type BotClockOptions = Readonly<{
  service: MatchService;
  /** Milliseconds, by a clock that never jumps. */
  now: () => number;
  random: () => number;
  /** How long bots seem to think, in ms: from the first to the sum of both. */
  thinking: Readonly<{ min: number; spread: number }>;
}>;

/** Lets bots move at a human pace. */
export class BotClock {
  readonly #options: BotClockOptions;
  readonly #alarms: Alarms;
  /** When the bots of a match will move, by seat: what others do meanwhile must not make them think anew. */
  readonly #due = new Map<string, Map<number, number>>();

  constructor(options: BotClockOptions, alarms: Alarms) {
    this.#options = options;
    this.#alarms = alarms;
  }

  wind(match: MatchRecord): void {
    const { service, now, random, thinking } = this.#options;
    const { state, meta } = match;
    const { botPace = 1 } = meta;
    const hasBots = meta.seats.some(({ bot }) => bot !== null);
    if (state === null || !hasBots) {
      this.rest(match.id);
      return;
    }
    // Where only computers sit, somebody may still be looking on.
    const hasPeople = meta.seats.some(({ bot, credentialHash }) => bot === null && credentialHash !== null);
    const before = this.#due.get(match.id);
    const due = new Map<number, number>();
    this.#due.set(match.id, due);
    for (const [seat, { bot }] of meta.seats.entries()) {
      if (bot === null) continue;
      const think = (now: MatchRecord) => service.modeOf(now).bot(service.view(now, seat)?.G, seat, bot, random);
      const choice = think(match);
      if (choice === null) continue;
      const takes = hasPeople && saysReady(choice) ? 0 : (thinking.min + random() * thinking.spread) * botPace;
      const movesAt = before?.get(seat) ?? now() + takes;
      due.set(seat, movesAt);
      this.#alarms.set(match.id, movesAt - now(), () => {
        due.delete(seat);
        return service.move(match.id, seat, state._stateID, choice.move, choice.args, think);
      });
    }
  }

  /** Nobody is to be seen thinking here. */
  rest(matchID: string): void {
    this.#due.delete(matchID);
  }
}
