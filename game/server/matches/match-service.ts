import AsyncLock from "async-lock";
import type { PlayableGame, PlayableGames } from "../games.ts";
import type { MatchStore } from "../storage/match-store.ts";
import { createEngine, type Engine } from "./engine.ts";
import { type MatchChange, type MatchMeta, type MatchRecord, statusOf } from "./match-record.ts";
import { Refusal } from "./refusal.ts";
import { hashSecret, isSecret, newMatchID, newSecret } from "./secrets.ts";

export type MatchServiceOptions = Readonly<{
  store: MatchStore;
  games: PlayableGames;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told what a listener failed with; the change itself stands. */
  reportError: (error: unknown) => void;
}>;

/** Called after a change is stored, never before. */
export type MatchListener = (match: MatchRecord) => void;

/**
 * Everything that happens to matches. Each change runs alone on its match (one lock a match), is stored, and only then
 * made known to listeners. Refuses with `Refusal`; a storage error is passed on and changes nothing.
 */
export class MatchService {
  readonly #store: MatchStore;
  readonly #games: PlayableGames;
  readonly #now: () => number;
  readonly #reportError: (error: unknown) => void;
  readonly #engines: ReadonlyMap<string, Engine>;
  readonly #lock = new AsyncLock();
  readonly #listeners = new Set<MatchListener>();

  constructor({ store, games, now, reportError }: MatchServiceOptions) {
    this.#store = store;
    this.#games = games;
    this.#now = now;
    this.#reportError = reportError;
    this.#engines = new Map([...games].map(([name, { game }]) => [name, createEngine(game)]));
  }

  onChange(listener: MatchListener): void {
    this.#listeners.add(listener);
  }

  async create(gameName: string, setup: unknown): Promise<{ matchID: string; creatorKey: string }> {
    const { setup: schema } = this.#gameNamed(gameName);
    const parsed = schema.safeParse(setup);
    if (!parsed.success)
      throw new Refusal(400, "invalid-setup", parsed.error.issues.map((it) => it.message).join("; "));
    const creatorKey = newSecret();
    const matchID = await this.#createRecord(gameName, parsed.data, hashSecret(creatorKey));
    return { matchID, creatorKey };
  }

  async find(matchID: string): Promise<MatchRecord> {
    const match = await this.#store.load(matchID);
    if (match === undefined) throw new Refusal(404, "no-such-match", "there is no such match");
    return match;
  }

  /**
   * Runs `look` on the match between two changes. What is told from there can neither be older than what listeners
   * were told before, nor come after what they are told next.
   */
  inspect(matchID: string, look: (match: MatchRecord) => void): Promise<void> {
    return this.#lock.acquire(matchID, async () => look(await this.find(matchID)));
  }

  /** The view of one seat or of a spectator; null as long as the match waits for its start. */
  view(match: MatchRecord, seat: number | null) {
    return match.state === null ? null : this.#engine(match).view(match.state, seat);
  }

  /** The seat these credentials belong to. */
  seatOf(match: MatchRecord, credentials: string): number | undefined {
    const seat = match.meta.seats.findIndex((entry) => isSecret(credentials, entry.credentialHash));
    return seat === -1 ? undefined : seat;
  }

  isCreator(match: MatchRecord, key: string): boolean {
    return isSecret(key, match.meta.creatorHash);
  }

  join(matchID: string, name: string): Promise<{ seat: number; credentials: string }> {
    return this.#change(matchID, (match) => {
      const { seats } = match.meta;
      if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
      if (seats.length >= this.#gameNamed(match.meta.gameName).seats.most) {
        throw new Refusal(409, "full", "every seat is taken");
      }
      const taken = seats.some((seat) => seat.name.localeCompare(name, "de", { sensitivity: "base" }) === 0);
      if (taken) throw new Refusal(409, "name-taken", "somebody here already has this name");
      const credentials = newSecret();
      const meta = { ...match.meta, seats: [...seats, { name, credentialHash: hashSecret(credentials) }] };
      return { change: { meta }, answer: { seat: seats.length, credentials } };
    });
  }

  leave(matchID: string, credentials: string): Promise<void> {
    return this.#change(matchID, (match) => {
      const seat = this.seatOf(match, credentials);
      if (seat === undefined) throw new Refusal(403, "not-your-seat", "these credentials belong to no seat");
      if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
      const meta = { ...match.meta, seats: match.meta.seats.filter((_, index) => index !== seat) };
      return { change: { meta }, answer: undefined };
    });
  }

  start(matchID: string, creatorKey: string): Promise<void> {
    return this.#change(matchID, (match) => {
      if (!this.isCreator(match, creatorKey)) throw new Refusal(403, "not-creator", "only the creator may start");
      if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
      const { seats } = this.#gameNamed(match.meta.gameName);
      if (match.meta.seats.length < seats.least) throw new Refusal(409, "too-few", `${seats.least} players are needed`);
      const state = this.#engine(match).start(match.meta.seats.length, match.meta.setup, newSecret());
      return { change: { meta: match.meta, state }, answer: undefined };
    });
  }

  /** A move of an authenticated seat. `stateID` is the state the player saw. */
  move(matchID: string, seat: number, stateID: number, name: string, args: readonly unknown[]): Promise<void> {
    return this.#change(matchID, async (match) => {
      if (match.state === null) throw new Refusal(409, "not-started", "the match has not started yet");
      if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
      const schema = this.#gameNamed(match.meta.gameName).moves.get(name);
      if (schema === undefined) throw new Refusal(400, "no-such-move", "unknown move");
      if (match.state._stateID !== stateID) throw new Refusal(409, "stale", "the match has moved on");
      const parsed = schema.safeParse(args);
      const applied = parsed.success
        ? await this.#engine(match).move(match.state, seat, stateID, name, parsed.data)
        : undefined;
      if (applied === undefined) throw new Refusal(409, "not-allowed", "the rules do not allow this move now");
      return { change: { meta: match.meta, ...applied }, answer: undefined };
    });
  }

  /** Creates the next match with the same set-up and creator, once; everybody who asks gets the same one. */
  again(matchID: string, secret: string): Promise<{ matchID: string }> {
    return this.#change(matchID, async (match) => {
      const allowed = this.isCreator(match, secret) || this.seatOf(match, secret) !== undefined;
      if (!allowed) throw new Refusal(403, "not-in-match", "only those who played may play again");
      if (statusOf(match) !== "over") throw new Refusal(409, "not-over", "the match is not over yet");
      const { gameName, setup, creatorHash, nextMatchID } = match.meta;
      const next = nextMatchID ?? (await this.#createRecord(gameName, setup, creatorHash));
      return { change: { meta: { ...match.meta, nextMatchID: next } }, answer: { matchID: next } };
    });
  }

  /** Resolves when no change is under way any more. */
  async drain(): Promise<void> {
    while (this.#lock.isBusy()) await new Promise((resolve) => setImmediate(resolve));
  }

  async #createRecord(gameName: string, setup: unknown, creatorHash: string): Promise<string> {
    const now = this.#now();
    const meta: MatchMeta = {
      gameName,
      setup,
      creatorHash,
      seats: [],
      createdAt: now,
      updatedAt: now,
      nextMatchID: null,
    };
    const matchID = newMatchID();
    await this.#store.create(matchID, meta);
    return matchID;
  }

  #change<Answer>(
    matchID: string,
    decide: (match: MatchRecord) => Decision<Answer> | Promise<Decision<Answer>>,
  ): Promise<Answer> {
    return this.#lock.acquire(matchID, async () => {
      const match = await this.find(matchID);
      const { change, answer } = await decide(match);
      const meta = { ...change.meta, updatedAt: this.#now() };
      await this.#store.save(matchID, { ...change, meta });
      const changed = { id: matchID, meta, state: change.state ?? match.state };
      this.#announce(changed);
      return answer;
    });
  }

  #announce(match: MatchRecord): void {
    for (const listener of this.#listeners) {
      try {
        listener(match);
      } catch (error) {
        this.#reportError(error);
      }
    }
  }

  #gameNamed(name: string): PlayableGame {
    const game = this.#games.get(name);
    if (game === undefined) throw new Refusal(400, "no-such-game", "there is no such game");
    return game;
  }

  #engine(match: MatchRecord): Engine {
    const engine = this.#engines.get(match.meta.gameName);
    if (engine === undefined) throw new Error(`no engine for ${match.meta.gameName}`);
    return engine;
  }
}

type Decision<Answer> = Readonly<{ change: MatchChange; answer: Answer }>;
