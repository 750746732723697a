import type { EngineMode } from "../../engine/playable-modes.ts";
import type { ClockName, LobbyMessage } from "../../protocol/public-match.ts";
import { ComputerPlayers, type Thinking } from "./computer-players.ts";
import { LocalClocks } from "./local-clocks.ts";
import { LocalTable } from "./local-table.ts";
import type { MatchRecord } from "./match-record.ts";

export type LocalSnapshot = Readonly<{
  lobby: LobbyMessage;
  /** When `lobby` was made, in ms of `performance.now()`: its remaining times count from there. */
  lobbyAt: number;
  /** What `lobby.yourSeat` sees, in the form of the game's view. */
  view: unknown;
  result: unknown;
  /** Seat that has to take the device now; until then it shows only what everybody may see. */
  nextSeat: number | null;
  /** Several people look at the same thing; `goOn` ends it for them. */
  looksOn: boolean;
  canUndo: boolean;
}>;

export type LocalMatchOptions = Readonly<{
  mode: EngineMode;
  record: MatchRecord;
  /** Stores the match; called at every change, before anybody sees it. */
  keep: (record: MatchRecord) => void;
  thinking: Thinking;
  random?: () => number;
}>;

/**
 * A match that runs in this browser alone: the real rules, computer players, and the question who may look at the
 * screen. In the form that `useSnapshot` reads.
 */
export class LocalMatch {
  readonly #table: LocalTable;
  readonly #keep: (record: MatchRecord) => void;
  readonly #bots: ComputerPlayers;
  readonly #clocks: LocalClocks;
  readonly #people: readonly number[];
  readonly #listeners = new Set<() => void>();
  /** Seat whose hand is on the screen; null while the device is handed on. */
  #shown: number | null = null;
  #lastShown = -1;
  #snapshot: LocalSnapshot;

  constructor({ mode, record, keep, thinking, random = Math.random }: LocalMatchOptions) {
    const changed = () => this.#changed();
    this.#table = new LocalTable(mode, record);
    this.#keep = keep;
    this.#bots = new ComputerPlayers(this.#table, thinking, random, changed);
    this.#clocks = new LocalClocks(this.#table, changed);
    this.#people = record.seats.flatMap(({ bot }, seat) => (bot === null ? [seat] : []));
    this.#clocks.wind();
    this.#snapshot = this.#look();
    this.#bots.think();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): LocalSnapshot => this.#snapshot;

  /** A move of the person whose hand is on the screen. */
  act(move: string, ...args: readonly unknown[]): void {
    if (this.#shown !== null && this.#table.make(this.#shown, { move, args }, "person")) this.#changed();
  }

  /** The person whose turn it is has taken the device. */
  takeOver(): void {
    this.#shown = this.#snapshot.nextSeat ?? this.#shown;
    this.#changed();
  }

  /** Everybody has seen enough of what all look at. */
  goOn(): void {
    const { together } = this.#table.doing;
    if (together === null) return;
    for (const seat of this.#people) this.#table.make(seat, together, "person");
    this.#changed();
  }

  /** Takes back the last move of the person who plays alone, and what the computer did after it. */
  undo(): void {
    if (!this.#snapshot.canUndo || !this.#table.takeBack()) return;
    this.#bots.stop();
    this.#changed();
  }

  /** Ends the match as it stands. */
  end(): void {
    if (this.#table.makeForAll({ name: "endMatch", args: [] })) this.#changed();
  }

  /** Adds time to the clock of the phase, or of the whole match. */
  extend(clock: ClockName, minutes: number): void {
    if (this.#clocks.extend(clock, minutes)) this.#changed();
  }

  /** Stores how much of the agreed time is left; for the moment before the page goes away. */
  keepTime(): void {
    this.#keep({ ...this.#table.record, timeLeft: this.#clocks.left.match });
  }

  close(): void {
    this.#bots.stop();
    this.#clocks.stop();
  }

  #changed(): void {
    this.#clocks.wind();
    this.keepTime();
    this.#snapshot = this.#look();
    this.#bots.think();
    for (const listener of this.#listeners) listener();
  }

  /** Settles whose hand may be on the screen, and makes what the page shows. */
  #look(): LocalSnapshot {
    const { doing, isOver, result, canTakeBack } = this.#table;
    const alone = this.#people.length === 1 ? this.#people[0] : undefined;
    const waiting = doing.seats.filter((seat) => this.#people.includes(seat));
    const choosing = doing.together === null ? waiting : [];
    const mayStay = this.#shown !== null && choosing.includes(this.#shown);
    this.#shown = alone ?? (mayStay ? this.#shown : null);
    if (this.#shown !== null) this.#lastShown = this.#shown;
    const next = choosing.find((seat) => seat > this.#lastShown) ?? choosing[0] ?? null;
    return {
      lobby: this.#lobby(),
      lobbyAt: performance.now(),
      view: this.#table.view(this.#shown),
      result,
      nextSeat: this.#shown === null ? next : null,
      looksOn: alone === undefined && doing.together !== null && waiting.length > 0,
      canUndo: alone !== undefined && !isOver && canTakeBack,
    };
  }

  #lobby(): LobbyMessage {
    const { id, gameName, decks = [], setup, seats } = this.#table.record;
    const { isOver, isTimed } = this.#table;
    const { match, phase } = this.#clocks.left;
    const here = { isConnected: true, isFree: false, hasPerson: true, mayGetBot: false };
    return {
      matchID: id,
      gameName,
      setup,
      status: isOver ? "over" : "running",
      decks,
      seatLimits: { min: seats.length, max: seats.length },
      players: seats.map((entry, seat) => ({ seat, ...entry, ...here })),
      playersOnly: true,
      isPaused: false,
      phaseEndsIn: isOver ? null : phase,
      matchEndsIn: isTimed ? match : null,
      nextMatchID: null,
      yourSeat: this.#shown,
      mayFacilitate: false,
      standIn: null,
    };
  }
}
