import AsyncLock from "async-lock";
import type { FacilitatorAction } from "../../protocol/public-match.ts";
import type { PlayableGames } from "../games/games.ts";
import type { MatchSetup, PlayableGame, TableMove } from "../games/playable-game.ts";
import type { MatchStore } from "../storage/match-store.ts";
import type { Decision } from "./decision.ts";
import { createEngine, type Engine } from "./engine.ts";
import { asMove, facilitate, tableMove } from "./facilitation.ts";
import { type MatchMeta, type MatchRecord, statusOf } from "./match-record.ts";
import { Refusal } from "./refusal.ts";
import { giveBack, join, leave, rejoin, type SeatTaken, seatAt, seatBot, seatOf } from "./seating.ts";
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

/** On whose behalf a facilitator's action is done; the caller has made sure of it. */
export type FacilitatorRole = "creator" | "stand-in" | "player";

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
    const { setup: schema, game, seats } = this.#gameNamed(gameName);
    const parsed = schema.safeParse(setup);
    if (!parsed.success) {
      throw new Refusal(400, "invalid-setup", parsed.error.issues.map((issue) => issue.message).join("; "));
    }
    // What the rules would refuse at the start must not gather players first.
    const problem = game.validateSetupData?.(parsed.data, seats.least);
    if (problem !== undefined) throw new Refusal(400, "invalid-setup", problem);
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

  /** The game this match plays. */
  playable(match: MatchRecord): PlayableGame {
    return this.#gameNamed(match.meta.gameName);
  }

  /** The view of one seat or of a spectator; null as long as the match waits for its start. */
  view(match: MatchRecord, seat: number | null) {
    return match.state === null ? null : this.#engine(match).view(match.state, seat);
  }

  isCreator(match: MatchRecord, key: string): boolean {
    return isSecret(key, match.meta.creatorHash);
  }

  join(matchID: string, name: string): Promise<SeatTaken> {
    return this.#change(matchID, (match) => join(match, name, this.playable(match).seats.most));
  }

  leave(matchID: string, credentials: string): Promise<void> {
    return this.#change(matchID, (match) => leave(match, credentials));
  }

  start(matchID: string, creatorKey: string): Promise<void> {
    return this.#change(matchID, (match) => {
      if (!this.isCreator(match, creatorKey)) throw new Refusal(403, "not-creator", "only the creator may start");
      if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
      const { seats, setup } = match.meta;
      const { least } = this.playable(match).seats;
      if (seats.length < least) throw new Refusal(409, "too-few", `${least} players are needed`);
      const state = this.#engine(match).start(seats.length, setup, newSecret());
      const { minutes } = setup as MatchSetup;
      const endsAt = minutes === undefined ? null : this.#now() + minutes * 60_000;
      return { change: { meta: { ...match.meta, endsAt }, state, log: [{ kind: "start", state }] }, answer: undefined };
    });
  }

  /** A move of an authenticated seat. `stateID` is the state the player saw. */
  move(matchID: string, seat: number, stateID: number, name: string, args: readonly unknown[]): Promise<void> {
    return this.#change(matchID, async (match) => {
      const { meta, state } = match;
      if (state === null) throw new Refusal(409, "not-started", "the match has not started yet");
      if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
      if (meta.pausedAt !== null) throw new Refusal(409, "paused", "the match is paused");
      const { moves, simultaneousMoves } = this.playable(match);
      const schema = moves.get(name);
      if (schema === undefined) throw new Refusal(400, "no-such-move", "unknown move");
      const isStale = simultaneousMoves.has(name) ? stateID > state._stateID : stateID !== state._stateID;
      if (isStale) throw new Refusal(409, "stale", "the match has moved on");
      const parsed = schema.safeParse(args);
      const applied = parsed.success ? await this.#engine(match).move(state, seat, name, parsed.data) : undefined;
      if (applied === undefined) throw new Refusal(409, "not-allowed", "the rules do not allow this move now");
      const by = seatAt(meta, seat).bot === null ? "person" : "bot";
      return { change: { meta, state: applied.state, log: applied.log.map(asMove(by)) }, answer: undefined };
    });
  }

  /** A move that the table makes by itself: a time-box is over, somebody is gone. Refused where it no longer fits. */
  tableMove(matchID: string, move: TableMove): Promise<void> {
    return this.#change(matchID, async (match) => {
      if (match.meta.pausedAt !== null) throw new Refusal(409, "paused", "the match is paused");
      return { change: await tableMove(match, move, "table", this.#engine(match)), answer: undefined };
    });
  }

  /** What the creator, or whoever stands in, does to the match; it stands in the log. */
  facilitate(matchID: string, action: FacilitatorAction, by: FacilitatorRole): Promise<{ code?: string }> {
    return this.#change(matchID, async (match) => {
      const { change, answer } = await facilitate(match, action, {
        playable: this.playable(match),
        engine: this.#engine(match),
        now: this.#now(),
        loadLog: () => this.#store.log(matchID),
      });
      const noted = { kind: "facilitator", action, at: this.#now(), by } as const;
      return { change: { ...change, log: [...(change.log ?? []), noted] }, answer };
    });
  }

  /** A player gives the seat of somebody who is gone to a bot. The caller has made sure that they are gone. */
  replaceByBot(matchID: string, seat: number): Promise<void> {
    return this.#change(matchID, (match) => {
      const { credentialHash, bot } = seatAt(match.meta, seat);
      if (credentialHash === null || bot !== null) throw new Refusal(409, "not-allowed", "nobody is missing here");
      const meta = seatBot(match, seat, "medium", this.playable(match).seats.most);
      const action = { type: "seatBot", seat, strength: "medium" } as const;
      const log = [{ kind: "facilitator", action, at: this.#now(), by: "player" } as const];
      return { change: { meta, log }, answer: undefined };
    });
  }

  /** Somebody is back on their seat: a bot that stood in gets up. */
  async welcomeBack(matchID: string, seat: number): Promise<void> {
    if (giveBack(await this.find(matchID), seat) === undefined) return;
    await this.#change(matchID, (match) => ({
      change: { meta: giveBack(match, seat) ?? match.meta },
      answer: undefined,
    }));
  }

  /** Opens a seat with the code that the creator was shown. */
  async rejoin(matchID: string, code: string): Promise<SeatTaken> {
    const answer = await this.#change(matchID, (match) => rejoin(match, code, this.#now()));
    // The refusal is an answer here, since the lost try must be stored.
    if (answer instanceof Refusal) throw answer;
    return answer;
  }

  /** Creates the next match with the same set-up and creator, once; everybody who asks gets the same one. */
  again(matchID: string, secret: string): Promise<{ matchID: string }> {
    return this.#change(matchID, async (match) => {
      const allowed = this.isCreator(match, secret) || seatOf(match, secret) !== undefined;
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
    const matchID = newMatchID();
    const meta: MatchMeta = {
      gameName,
      setup,
      creatorHash,
      seats: [],
      createdAt: now,
      updatedAt: now,
      pausedAt: null,
      endsAt: null,
      nextMatchID: null,
    };
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
      await this.#store.save(match, { ...change, meta });
      this.#announce({ id: matchID, version: match.version + 1, meta, state: change.state ?? match.state });
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
