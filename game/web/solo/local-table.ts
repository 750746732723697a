import type { State } from "boardgame.io";
import type { EngineMode } from "../../engine/playable-modes.ts";
import type { BotMove } from "../../mode/bot.ts";
import type { Doing } from "../../mode/mode.ts";
import type { TableMove, TimeBox } from "../../mode/time-box.ts";
import { type LoggedMove, type MatchRecord, replay, resume } from "./match-record.ts";

/** A match as the rules see it: where it stands, what was done, and what the next move leads to. */
export class LocalTable {
  readonly #mode: EngineMode;
  #record: MatchRecord;
  #state: State;

  /** Throws where the rules refuse the set-up of the match. */
  constructor(mode: EngineMode, kept: MatchRecord) {
    this.#mode = mode;
    ({ record: this.#record, state: this.#state } = resume(mode.engine, kept));
  }

  /** Everything that brings the match back as it stands. */
  get record(): MatchRecord {
    return { ...this.#record, state: this.#state };
  }

  /** The game's own result; null while it runs. */
  get result(): unknown {
    return this.#state.ctx.gameover ?? null;
  }

  get isOver(): boolean {
    return this.result !== null;
  }

  get doing(): Doing {
    return this.isOver ? { seats: [], together: null } : this.#mode.doing(this.#state.G);
  }

  get timeBox(): TimeBox | null {
    return this.isOver ? null : this.#mode.timeBox(this.#state.G, this.#record.setup);
  }

  /** Whether the agreed time of the match still ends anything. */
  get isTimed(): boolean {
    return !this.isOver && this.#mode.isTimed(this.#state.G);
  }

  get canTakeBack(): boolean {
    return !this.isOver && this.#lastPersonal() !== -1;
  }

  /** What a seat, or a spectator (null), may see. */
  view(seat: number | null): unknown {
    return this.#mode.engine.view(this.#state, seat).G;
  }

  /** False where the rules refuse the move: then nothing has changed. */
  make(seat: number, { move, args }: BotMove, by: LoggedMove["by"]): boolean {
    if (this.isOver) return false;
    const made = { seat, move, args, by };
    const applied = this.#mode.engine.move(this.#state, seat, move, args);
    if (applied === undefined) return false;
    this.#state = applied.state;
    this.#record = { ...this.#record, log: [...this.#record.log, made] };
    return true;
  }

  /** A move of the table's own, as clocks and buttons make them. */
  makeForAll({ name, args }: TableMove): boolean {
    const seat = this.#mode.engine.activeSeat(this.#state);
    return seat !== undefined && this.make(seat, { move: name, args }, "table");
  }

  /** Takes back the last move of a person, and what computer players and clocks did after it. */
  takeBack(): boolean {
    if (!this.canTakeBack) return false;
    this.#record = { ...this.#record, log: this.#record.log.slice(0, this.#lastPersonal()) };
    this.#state = replay(this.#mode.engine, this.#record);
    return true;
  }

  /** What the computer player on this seat would do now; null for people and where there is nothing to do. */
  choiceOfBot(seat: number, random: () => number): BotMove | null {
    const strength = this.#record.seats[seat]?.bot ?? null;
    if (strength === null || this.isOver) return null;
    return this.#mode.bot(this.view(seat), seat, strength, random);
  }

  #lastPersonal(): number {
    return this.#record.log.findLastIndex(({ by }) => by === "person");
  }
}
