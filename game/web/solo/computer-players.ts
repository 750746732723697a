import { saysReady } from "../../mode/bot.ts";
import type { LocalTable } from "./local-table.ts";

/** In ms: a computer player thinks from `min` to the sum of both. */
export type Thinking = Readonly<{ min: number; spread: number }>;

/** Lets the computer players of a table move, each after it has thought for a while. */
export class ComputerPlayers {
  readonly #table: LocalTable;
  readonly #thinking: Thinking;
  readonly #random: () => number;
  readonly #moved: () => void;
  readonly #alarms = new Map<number, ReturnType<typeof setTimeout>>();

  /** `moved` is called after every move. `random` gives 0 ≤ n < 1. */
  constructor(table: LocalTable, thinking: Thinking, random: () => number, moved: () => void) {
    this.#table = table;
    this.#thinking = thinking;
    this.#random = random;
    this.#moved = moved;
  }

  /** Everybody who has something to do begins to think; what others do meanwhile makes nobody think anew. */
  think(): void {
    for (const seat of this.#table.record.seats.keys()) {
      const choice = this.#alarms.has(seat) ? null : this.#table.choiceOfBot(seat, this.#random);
      if (choice === null) continue;
      const delay = saysReady(choice) ? 0 : this.#thinking.min + this.#random() * this.#thinking.spread;
      this.#alarms.set(
        seat,
        setTimeout(() => this.#move(seat), delay),
      );
    }
  }

  /** What they were thinking about is no more. */
  stop(): void {
    for (const alarm of this.#alarms.values()) clearTimeout(alarm);
    this.#alarms.clear();
  }

  #move(seat: number): void {
    this.#alarms.delete(seat);
    const choice = this.#table.choiceOfBot(seat, this.#random);
    if (choice !== null && this.#table.make(seat, choice, "bot")) this.#moved();
  }
}
