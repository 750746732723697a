import type { State } from "boardgame.io";
import type { BotMove } from "../../mode/bot.ts";
import type { TableMove, TimeBox } from "../../mode/time-box.ts";
import { createLocalEngine, type LocalEngine, type LoggedMove } from "./local-engine.ts";
import type { Doing, LocalGame } from "./local-game.ts";
import { type MatchRecord, replay, resume } from "./match-record.ts";

/** A match as the rules see it: where it stands, what was done, and what the next move leads to. */
export class LocalTable {
  readonly #game: LocalGame;
  readonly #engine: LocalEngine;
  #record: MatchRecord;
  #state: State;

  /** Throws where the rules refuse the set-up of the match. */
  constructor(game: LocalGame, kept: MatchRecord) {
    this.#game = game;
    this.#engine = createLocalEngine(game.game);
    ({ record: this.#record, state: this.#state } = resume(this.#engine, kept));
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
    return this.isOver ? { seats: [], together: null } : this.#game.doing(this.view(null));
  }

  get timeBox(): TimeBox | null {
    return this.isOver ? null : this.#game.timeBox(this.view(null), this.#record.setup);
  }

  /** Whether the agreed time of the match still ends anything. */
  get isTimed(): boolean {
    return !this.isOver && this.#game.isTimed(this.view(null));
  }

  get canTakeBack(): boolean {
    return !this.isOver && this.#lastPersonal() !== -1;
  }

  /** What a seat, or a spectator (null), may see. */
  view(seat: number | null): unknown {
    return this.#engine.view(this.#state, seat);
  }

  /** False where the rules refuse the move: then nothing has changed. */
  make(seat: number, { move, args }: BotMove, by: LoggedMove["by"]): boolean {
    if (this.isOver) return false;
    const made = { seat, move, args, by };
    const next = this.#engine.move(this.#state, made);
    if (next === undefined) return false;
    this.#state = next;
    this.#record = { ...this.#record, log: [...this.#record.log, made] };
    return true;
  }

  /** A move of the table's own, as clocks and buttons make them. */
  makeForAll({ name, args }: TableMove): boolean {
    return !this.isOver && this.make(this.#engine.activeSeat(this.#state), { move: name, args }, "table");
  }

  /** Takes back the last move of a person, and what computer players and clocks did after it. */
  takeBack(): boolean {
    if (!this.canTakeBack) return false;
    this.#record = { ...this.#record, log: this.#record.log.slice(0, this.#lastPersonal()) };
    this.#state = replay(this.#engine, this.#record);
    return true;
  }

  /** What the computer player on this seat would do now; null for people and where there is nothing to do. */
  choiceOfBot(seat: number, random: () => number): BotMove | null {
    const strength = this.#record.seats[seat]?.bot ?? null;
    if (strength === null || this.isOver) return null;
    return this.#game.bot(this.view(seat), seat, strength, random);
  }

  #lastPersonal(): number {
    return this.#record.log.findLastIndex(({ by }) => by === "person");
  }
}
