import { setTimeout as delay } from "node:timers/promises";
import type { EngineModes } from "../../game/engine/playable-modes.ts";
import { seededRandom } from "../../game/mode/seeded-random.ts";
import type { PublicSeat } from "../../game/protocol/public-match.ts";
import { type StartedMatch, startMatch } from "../support/match-api.ts";
import { Person } from "./person.ts";
import type { Testimony } from "./testimony.ts";

export type SoakTableOptions = Readonly<{
  number: number;
  people: number;
  url: string;
  games: EngineModes;
  testimony: Testimony;
  onRefused: (code: string) => void;
}>;

/** The same people play one match after another at this table; at every second one with a bot. */
export class SoakTable {
  readonly #options: SoakTableOptions;
  readonly #gameName: string;
  /** At the present match; empty while the next one is made. */
  people: readonly Person[] = [];
  matches = 0;
  /** Matches that could not be made because of a fault, and were made anew. */
  setUpsRepeated = 0;
  connections = 0;
  #isClosing = false;

  constructor(options: SoakTableOptions) {
    this.#options = options;
    const names = [...options.games.keys()];
    this.#gameName = names[options.number % names.length] ?? "";
  }

  /** The latest state that anybody here has seen. */
  get stateID(): number {
    return Math.max(-1, ...this.people.map((person) => person.stateID));
  }

  /** Everybody is here, and everybody is told so; between two matches nobody needs to be. */
  get isComplete(): boolean {
    return this.people.every(
      (person) => person.isThere && person.tabs.every(({ lobby }) => this.#areConnected(lobby?.players ?? [])),
    );
  }

  #areConnected(players: readonly PublicSeat[]): boolean {
    return players.every(
      ({ isConnected, hasPerson, bot }) => isConnected === hasPerson && (bot === null) === hasPerson,
    );
  }

  /** Resolves after `close`. */
  async run(): Promise<void> {
    while (!this.#isClosing) {
      const match = await this.#setUp();
      if (match === undefined) {
        this.setUpsRepeated += 1;
        await delay(200);
        continue;
      }
      this.matches += 1;
      this.people = match.credentials.map((credentials, seat) => this.#sit(match.matchID, seat, credentials));
      await Promise.all(this.people.map((person) => person.play()));
      for (const person of this.people) person.leave();
      this.connections += this.people.reduce((sum, person) => sum + person.connections, 0);
      this.people = [];
    }
  }

  close(): void {
    this.#isClosing = true;
    for (const person of this.people) person.leave();
  }

  /** Undefined where the server was away or its storage failed: those matches stay as they are. */
  async #setUp(): Promise<StartedMatch | undefined> {
    const { url, number, people } = this.#options;
    try {
      return await startMatch(url, {
        gameName: this.#gameName,
        setup: {},
        people: Array.from({ length: people }, (_, seat) => nameOf(number, seat)),
        bots: number % 2 === 0 ? ["easy"] : [],
      });
    } catch {
      return undefined;
    }
  }

  #sit(matchID: string, seat: number, credentials: string): Person {
    const { url, games, testimony, number, onRefused } = this.#options;
    const playable = games.get(this.#gameName);
    if (playable === undefined) throw new Error(`there is no game ${this.#gameName}`);
    const claim = { matchID, seat, name: nameOf(number, seat), credentials };
    testimony.claims.push(claim);
    const random = seededRandom(number * 1000 + this.matches * 10 + seat);
    return new Person({ url, gameName: this.#gameName, playable, claim, testimony, random, onRefused });
  }
}

const nameOf = (table: number, seat: number) => `Person ${table}-${seat}`;
