import { setTimeout as delay } from "node:timers/promises";
import type { PlayableMode } from "../../game/mode/mode.ts";
import { Tab } from "./tab.ts";
import { type Claim, fingerprintOf, type SentMove, type Testimony } from "./testimony.ts";

/** Milliseconds: how long people think, and wait for an answer before they try again. */
const thinking = { min: 150, spread: 500 };
const patience = 3000;

export type PersonOptions = Readonly<{
  url: string;
  gameName: string;
  playable: PlayableMode;
  claim: Claim;
  testimony: Testimony;
  random: () => number;
  /** Told each time a packet of theirs is refused. */
  onRefused: (code: string) => void;
}>;

/** Somebody at a table: sees what the own seat sees, moves when there is something to do, and has one tab or more. */
export class Person {
  readonly #options: PersonOptions;
  readonly #tabs: Tab[] = [];
  readonly #closed = { connections: 0 };
  #wake: () => void = () => {};
  #isAway = false;
  #isLeaving = false;
  #unanswered: SentMove | undefined;

  constructor(options: PersonOptions) {
    this.#options = options;
    this.openTab();
  }

  get tabs(): readonly Tab[] {
    return this.#tabs;
  }

  get connections(): number {
    return this.#tabs.reduce((sum, tab) => sum + tab.connections, this.#closed.connections);
  }

  get isThere(): boolean {
    return this.#tabs.length > 0 && this.#tabs.every((tab) => tab.isThere);
  }

  /** The latest state of all tabs. */
  get stateID(): number {
    return Math.max(-1, ...this.#tabs.map((tab) => tab.state?._stateID ?? -1));
  }

  get isOver(): boolean {
    return this.#tabs.some((tab) => tab.state?.ctx.gameover !== undefined);
  }

  openTab(): void {
    const { url, gameName, claim, testimony, random, onRefused } = this.#options;
    const tab = new Tab(url, gameName, claim, testimony, random() < 0.15 ? "polling" : "websocket");
    tab.onNews = () => this.#wake();
    tab.onRefused = onRefused;
    this.#tabs.push(tab);
  }

  closeTab(): void {
    const tab = this.#tabs.pop();
    this.#closed.connections += tab?.connections ?? 0;
    tab?.close();
  }

  /** Leaves the page and comes back after `ms`. */
  async goAway(ms: number): Promise<void> {
    if (this.#isAway || this.#isLeaving) return;
    this.#isAway = true;
    while (this.#tabs.length > 0) this.closeTab();
    await delay(ms);
    this.#isAway = false;
    if (!this.#isLeaving) this.openTab();
  }

  /** Plays until the match is over or `leave` is called. */
  async play(): Promise<void> {
    const { claim, playable, random } = this.#options;
    while (!this.#isLeaving && !this.isOver) {
      const tab = this.#tabs[0];
      const state = tab?.isThere === true ? tab.state : undefined;
      const choice = state === undefined ? null : playable.bot(state.G, claim.seat, "easy", random);
      if (tab === undefined || state === undefined || choice === null) {
        await this.#news(patience);
        continue;
      }
      await delay(thinking.min + random() * thinking.spread);
      // Others may have moved meanwhile.
      if (tab.state !== state || !tab.isThere) continue;
      const { matchID, seat } = claim;
      const args = choice.args;
      await this.#send(tab, { matchID, seat, stateID: state._stateID, name: choice.move, args, isAcknowledged: false });
    }
  }

  leave(): void {
    this.#isLeaving = true;
    while (this.#tabs.length > 0) this.closeTab();
    this.#wake();
  }

  /** Resolves when the move is answered, its state has come, or nothing came for a while. */
  async #send(tab: Tab, move: SentMove): Promise<void> {
    const told = this.#testified(move);
    let isAnswered = false;
    tab.send(move, (answer) => {
      isAnswered = true;
      if (this.#unanswered === told) this.#unanswered = undefined;
      if ("ok" in answer) told.isAcknowledged = true;
      this.#wake();
    });
    const end = Date.now() + patience;
    while (!isAnswered && !this.#isLeaving && (tab.state?._stateID ?? -1) <= move.stateID && Date.now() < end) {
      await this.#news(end - Date.now());
    }
  }

  /** What is testified of a move: sent again before it was answered, it is made once, and both are answered. */
  #testified(move: SentMove): SentMove {
    const before = this.#unanswered;
    if (before?.name === move.name && fingerprintOf(before.args) === fingerprintOf(move.args)) return before;
    this.#options.testimony.moves.push(move);
    this.#unanswered = move;
    return move;
  }

  /** Something has happened, or `ms` have passed. */
  #news(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
