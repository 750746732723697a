import { type EngineMode, seatsWith } from "../../engine/playable-modes.ts";
import type { BotMove } from "../../mode/bot.ts";
import type { SeatLimits } from "../../mode/limits.ts";
import type { CaseReport } from "../../mode/mode.ts";
import type { TableMove } from "../../mode/time-box.ts";
import type { BotStrength, DeckReference, FacilitatorAction, RejoinAnswer } from "../../protocol/public-match.ts";
import { type CaseNames, caseNames, renamed } from "../../workshop/case-names.ts";
import { Outdated } from "../records/conflict.ts";
import {
  type ChangeListener,
  type ChangesOptions,
  type DeletionListener,
  RecordChanges,
} from "../records/record-changes.ts";
import { Deadlines } from "./deadlines.ts";
import type { Decision } from "./decision.ts";
import { withDecks } from "./decked-store.ts";
import { facilitate, tableMove } from "./facilitation.ts";
import { createdMatchID, type KeyedRequest, keyHashOf, keyReused, openAnswer, sealAnswer } from "./idempotency.ts";
import type { MatchDecks } from "./match-decks.ts";
import { exportMatch, exportSeat, type MatchExport } from "./match-export.ts";
import { matchKind } from "./match-kind.ts";
import { type MatchChange, type MatchMeta, type MatchRecord, type Seat, statusOf } from "./match-record.ts";
import type { MatchStore } from "./match-store.ts";
import {
  type CreationChoices,
  type MatchChoices,
  newMatch,
  parseSetup,
  requireSeats,
  type SeatedMatch,
} from "./new-match.ts";
import { isMadeAlready, type PlayerMove, playerMove, requireUnmoved } from "./player-move.ts";
import { Refusal, WrongSecret } from "./refusal.ts";
import {
  giveBack,
  giveUpSeats,
  join,
  leave,
  moveSeats,
  type SeatTaken,
  seatAt,
  seatBot,
  seatOf,
  seatWith,
  takeSeats,
} from "./seating.ts";
import { hashSecret, isSecret, newMatchID, newSecret } from "./secrets.ts";
import { followsLead, offerWayBack, rejoin, withLead, wrongCode } from "./way-back.ts";

export type MatchServiceOptions = ChangesOptions &
  Readonly<{
    store: MatchStore;
    decks: MatchDecks;
    /** Days after the last change for which matches are kept, unless their creator chooses otherwise. */
    keepDays?: number;
    /** How long what is agreed still takes; told by `now` alone if none are given. */
    deadlines?: Deadlines;
  }>;

/** On whose behalf a facilitator's action is done; the caller has made sure of it. */
export type FacilitatorRole = "creator" | "stand-in" | "player";

export type CreatedMatch = Readonly<{ matchID: string; creatorKey: string }>;

/** How many entries back the log is searched for a move that was made already. */
const fewEntries = 32;

/**
 * What can happen to matches. Each change runs alone on its match, is stored, and only then made known to listeners.
 * Refuses with `Refusal`; a storage error is passed on and changes nothing. A request with a key is carried out once,
 * and answered the same however often it comes; one that was refused leaves nothing behind.
 */
export class MatchService {
  readonly #store: MatchStore;
  readonly #decks: MatchDecks;
  readonly #now: () => number;
  readonly #deadlines: Deadlines;
  readonly #keepDays: number;
  readonly #changes: RecordChanges<MatchRecord, MatchChange>;

  constructor({ decks, keepDays = 30, ...options }: MatchServiceOptions) {
    this.#store = withDecks(options.store, decks);
    this.#decks = decks;
    this.#keepDays = keepDays;
    this.#now = options.now;
    this.#deadlines = options.deadlines ?? new Deadlines({ date: options.now, steady: options.now });
    this.#changes = new RecordChanges(matchKind(this.#store), options);
  }

  onChange(listener: ChangeListener<MatchRecord>): void {
    this.#changes.onChange(listener);
  }

  onDelete(listener: DeletionListener): void {
    this.#changes.onDelete(listener);
  }

  async create(
    gameName: string,
    setup: unknown,
    choices: CreationChoices = {},
    request?: KeyedRequest,
  ): Promise<CreatedMatch> {
    const decks = this.#decks.chosen(choices.decks);
    await this.#decks.load(decks);
    const parsed = parseSetup(this.#modeNamed(gameName, decks), setup);
    const { keepDays = this.#keepDays, playersOnly } = choices;
    const creatorKey = newSecret();
    const meta = newMatch(
      { gameName, decks, setup: parsed, creatorHash: hashSecret(creatorKey), keepDays, playersOnly },
      this.#now(),
    );
    const matchID = request === undefined ? newMatchID() : createdMatchID(request);
    const answer = { matchID, creatorKey };
    if (request === undefined) {
      await this.#store.create(matchID, meta);
      return answer;
    }
    return this.#changes.alone(matchID, async () => {
      const given = await this.answerTo<CreatedMatch>(request);
      if (given !== undefined) return given.answer;
      await this.#store.create(matchID, meta, sealAnswer(request, answer, this.#now())).catch(ignoreOutdated);
      // Another process may have been faster with the same request.
      return (await this.answerTo<CreatedMatch>(request))?.answer ?? refuseForgotten();
    });
  }

  /**
   * Opens and starts a match under an id that was chosen before; where that was done already, nothing happens. Refuses
   * what the mode refuses.
   */
  async openSeated(matchID: string, { seats, seed, ...choices }: SeatedMatch): Promise<void> {
    const { gameName, decks } = choices;
    await this.#decks.load(decks);
    const mode = this.#modeNamed(gameName, decks);
    const setup = parseSetup(mode, choices.setup);
    requireSeats(mode, seats.length, setup);
    const meta = newMatch({ ...choices, setup, keepDays: this.#keepDays }, this.#now());
    await this.#store.create(matchID, { ...meta, seats }).catch(ignoreOutdated);
    await this.#changes.change(matchID, (match) => ({
      change: match.state === null ? this.#started(match, mode, seed) : null,
      answer: undefined,
    }));
  }

  /** How those who have all of these decks call what is diagnosed with some of them; undefined where it is the same. */
  async caseNames(some: readonly DeckReference[], all: readonly DeckReference[]): Promise<CaseNames | undefined> {
    if (some.length === all.length) return undefined;
    await this.#decks.load(some);
    await this.#decks.load(all);
    const [only = null, second] = some.map(({ id }) => id);
    return caseNames(this.#decks.deckOf(some), second === undefined ? only : null, this.#decks.deckOf(all));
  }

  /** What was diagnosed so far, as the workshop calls it in which the match is played. */
  casesOf(match: MatchRecord): readonly CaseReport[] {
    const cases = match.state === null ? [] : (this.modeOf(match).report?.(match.state.G) ?? []);
    const { caseNames: names } = match.meta;
    return names === undefined ? cases : renamed(cases, names);
  }

  /** Whether there is such a match, and it has begun. */
  async isStarted(matchID: string): Promise<boolean> {
    const match = await this.find(matchID).catch(unlessGone);
    return match !== undefined && match.state !== null;
  }

  /** How many may sit at such a match. Refuses a mode that cannot be played with these decks, and a wrong set-up. */
  async seatsIn(gameName: string, decks: readonly DeckReference[], setup: unknown): Promise<SeatLimits> {
    await this.#decks.load(decks);
    const mode = this.#modeNamed(gameName, decks);
    return seatsWith(mode, parseSetup(mode, setup));
  }

  /**
   * Refuses cards chosen for a match that cannot be dealt: what these decks do not have, or fewer than are played. Whatever
   * else is wrong with a set-up is left to whoever opens the match.
   */
  async requireChosenCards(
    gameName: string,
    decks: readonly DeckReference[],
    setup: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.#decks.load(decks);
    const mode = this.#decks.modesOf(decks).get(gameName);
    if (mode?.chosenCards !== undefined && setup[mode.chosenCards] !== undefined) parseSetup(mode, setup);
  }

  /**
   * Seats people by credentials that they have already, as many as there is room for; those who sit there stay. Refuses where
   * there is room for nobody.
   */
  takeSeats(matchID: string, credentialHash: string, names: readonly string[]): Promise<void> {
    return this.#changes.change(matchID, (match) => {
      if (statusOf(match) === "over") throw new Refusal(409, "over", "the match is over");
      const held = match.meta.seats.filter((seat) => seat.credentialHash === credentialHash).length;
      const people = names.slice(held).map((name): Seat => ({ name, credentialHash, bot: null, rejoin: null }));
      const meta = takeSeats(match, people, this.seatsOf(match).max);
      if (meta === match.meta && held === 0) throw new Refusal(409, "full", "every seat is taken");
      return { change: meta === match.meta ? null : { meta }, answer: undefined };
    });
  }

  /** Whoever has these credentials gets up for good; a bot of this strength plays on, or nobody. */
  giveUpSeats(matchID: string, credentialHash: string, bot: BotStrength | null): Promise<void> {
    return this.#changes.change(matchID, (match) => ({
      change:
        seatWith(match, credentialHash) === undefined ? null : { meta: giveUpSeats(match.meta, credentialHash, bot) },
      answer: undefined,
    }));
  }

  /** Whoever had seats by the former credentials has them by the new ones. */
  moveSeats(matchID: string, formerHash: string, credentialHash: string): Promise<void> {
    return this.#changes.change(matchID, (match) => ({
      change:
        seatWith(match, formerHash) === undefined ? null : { meta: moveSeats(match.meta, formerHash, credentialHash) },
      answer: undefined,
    }));
  }

  /** The match goes by its workshop: whose key leads it, when it is deleted, and whether computers stand in. */
  follow(
    matchID: string,
    workshop: Required<Pick<MatchMeta, "creatorHash" | "deleteAt" | "botsStandIn">>,
  ): Promise<void> {
    const { creatorHash, deleteAt, botsStandIn } = workshop;
    return this.#changes.change(matchID, ({ meta }) => {
      const isLedAnew = meta.creatorHash !== creatorHash;
      const isSame = !isLedAnew && meta.deleteAt === deleteAt && meta.botsStandIn === botsStandIn;
      const creatorRejoin = isLedAnew ? null : meta.creatorRejoin;
      return { change: isSame ? null : { meta: { ...meta, ...workshop, creatorRejoin } }, answer: undefined };
    });
  }

  /** What the same request was answered before; undefined where it was not carried out. Refuses another one (422). */
  async answerTo<Answer>(request: KeyedRequest): Promise<Readonly<{ answer: Answer }> | undefined> {
    const stored = await this.#store.answer(keyHashOf(request));
    if (stored === undefined || stored.expiresAt <= this.#now()) return undefined;
    return { answer: openAnswer(request, stored) as Answer };
  }

  /** The match as it is stored now. */
  find(matchID: string): Promise<MatchRecord> {
    return this.#changes.find(matchID);
  }

  /**
   * Runs `look` on the match between two changes. What is told from there can neither be older than what listeners
   * were told before, nor come after what they are told next.
   */
  inspect(matchID: string, look: (match: MatchRecord) => void): Promise<void> {
    return this.#changes.inspect(matchID, look);
  }

  /** Somebody watches the match here: it is kept at hand until it is released as often as it was held. */
  hold(matchID: string): void {
    this.#changes.hold(matchID);
  }

  release(matchID: string): void {
    this.#changes.release(matchID);
  }

  /** Whether somebody watches the match here. */
  isHeld(matchID: string): boolean {
    return this.#changes.isHeld(matchID);
  }

  /** The matches that somebody watches here. */
  heldIDs(): string[] {
    return this.#changes.heldIDs();
  }

  /** The match may have been changed by another process: who watches it here is told, if so. */
  refresh(matchID: string): Promise<void> {
    return this.#changes.refresh(matchID);
  }

  /** The mode this match plays, with the decks that it began with. */
  modeOf({ meta: { gameName, decks } }: MatchRecord): EngineMode {
    return this.#modeNamed(gameName, decks);
  }

  /** How many may sit at this match. */
  seatsOf(match: MatchRecord): SeatLimits {
    return seatsWith(this.modeOf(match), match.meta.setup);
  }

  /** The view of one seat or of a spectator; null as long as the match waits for its start. */
  view(match: MatchRecord, seat: number | null) {
    return match.state === null ? null : this.modeOf(match).engine.view(match.state, seat);
  }

  /** Milliseconds until the agreed time is over, which stand still while the match is paused; null where none was agreed. */
  timeLeft({ id, meta: { endsAt, pausedAt } }: MatchRecord): number | null {
    if (endsAt === null) return null;
    return pausedAt === null ? this.#deadlines.left(id, endsAt) : endsAt - pausedAt;
  }

  isCreator(match: MatchRecord, key: string): boolean {
    return isSecret(key, match.meta.creatorHash);
  }

  join(matchID: string, name: string, request?: KeyedRequest): Promise<SeatTaken> {
    return this.#once(matchID, request, (match) => join(match, name, this.seatsOf(match).max));
  }

  leave(matchID: string, credentials: string, request?: KeyedRequest): Promise<void> {
    return this.#once(matchID, request, (match) => leave(match, credentials));
  }

  /** Starts the match; the caller has made sure that whoever asks may do so. */
  start(matchID: string, request?: KeyedRequest): Promise<void> {
    return this.#once(matchID, request, (match) => {
      if (match.state !== null) throw new Refusal(409, "already-started", "the match has already started");
      const mode = this.modeOf(match);
      requireSeats(mode, match.meta.seats.length, match.meta.setup);
      return { change: this.#started(match, mode, newSecret()), answer: undefined };
    });
  }

  /**
   * A move of a seat; the caller has made sure that it is the mover's. That of a bot comes with `rethink`: where others
   * were faster, what it comes to on the match as it is now is made, since those who move all the time would keep the bot
   * from moving for good.
   */
  move(
    matchID: string,
    seat: number,
    stateID: number,
    name: string,
    args: readonly unknown[],
    rethink?: (match: MatchRecord) => BotMove | null,
  ): Promise<void> {
    return this.#changes.change<void>(matchID, async (match) => {
      const chosen = { stateID, name, args };
      const move = rethink === undefined ? chosen : await this.#rethought(match, seat, chosen, rethink);
      return move === null ? { change: null, answer: undefined } : playerMove(match, seat, move, this.modeOf(match));
    });
  }

  /** A move of whoever holds the seat with these credentials, who takes themselves for `claimedSeat`. */
  async moveAs(matchID: string, credentialHash: string, claimedSeat: number, move: PlayerMove): Promise<void> {
    // Whoever moves is back, even where a bot was seated while they only looked away.
    await this.welcomeBack(matchID, credentialHash);
    await this.#changes.change(matchID, (match) => {
      const seat = seatWith(match, credentialHash, claimedSeat);
      if (seat === undefined) throw new Refusal(403, "not-your-seat", "these credentials belong to no seat any more");
      if (seat !== claimedSeat) throw new Refusal(403, "not-your-seat", "a player moves for the own seat only");
      return this.#moveOnce(match, seat, move);
    });
  }

  /** A move that the table makes by itself: a time-box is over, somebody is gone. Refused where it no longer fits. */
  tableMove(matchID: string, move: TableMove): Promise<void> {
    return this.#changes.change(matchID, async (match) => {
      if (match.meta.pausedAt !== null) throw new Refusal(409, "paused", "the match is paused");
      return { change: tableMove(match, move, "table", this.modeOf(match).engine), answer: undefined };
    });
  }

  /** What the creator, or whoever stands in, does to the match; it stands in the log. */
  facilitate(
    matchID: string,
    action: FacilitatorAction,
    by: FacilitatorRole,
    request?: KeyedRequest,
  ): Promise<{ code?: string }> {
    return this.#once(matchID, request, async (match) => {
      const { change, answer } = await facilitate(match, action, {
        mode: this.modeOf(match),
        now: this.#now(),
        deadlines: this.#deadlines,
        loadLog: () => this.#store.log(matchID),
      });
      const noted = { kind: "facilitator", action, at: this.#now(), by } as const;
      return { change: { ...change, log: [...(change.log ?? []), noted] }, answer };
    });
  }

  /** A player gives the seat of somebody who is gone to a bot; `require` refuses where they are not. */
  replaceByBot(
    matchID: string,
    seat: number,
    require: (match: MatchRecord) => void,
    request?: KeyedRequest,
  ): Promise<void> {
    return this.#once(matchID, request, (match) => {
      require(match);
      const { credentialHash, bot } = seatAt(match.meta, seat);
      if (credentialHash === null || bot !== null) throw new Refusal(409, "not-allowed", "nobody is missing here");
      const meta = seatBot(match, seat, "medium", this.seatsOf(match).max);
      const action = { type: "seatBot", seat, strength: "medium" } as const;
      const log = [{ kind: "facilitator", action, at: this.#now(), by: "player" } as const];
      return { change: { meta, log }, answer: undefined };
    });
  }

  /** Somebody is back on their seat: a bot that stood in gets up. */
  async welcomeBack(matchID: string, credentialHash: string): Promise<void> {
    const isReplaced = (match: MatchRecord) => giveBack(match, credentialHash) !== undefined;
    if (!isReplaced(this.#changes.known(matchID) ?? (await this.find(matchID)))) return;
    await this.#changes.change(matchID, (match) => ({
      change: { meta: giveBack(match, credentialHash) ?? match.meta },
      answer: undefined,
    }));
  }

  /** A code for another device of the holder of these keys: of a seat, of the lead, or of both. Refuses wrong keys. */
  offerWayBack(
    matchID: string,
    { credentials, creatorKey }: Readonly<{ credentials?: string | undefined; creatorKey?: string | undefined }>,
    request?: KeyedRequest,
  ): Promise<{ code: string }> {
    return this.#once(matchID, request, (match) => {
      const lead = creatorKey !== undefined && this.isCreator(match, creatorKey);
      const seat = credentials === undefined ? undefined : seatOf(match, credentials);
      const isWrong = (creatorKey !== undefined && !lead) || (credentials !== undefined && seat === undefined);
      if (isWrong) throw new WrongSecret("not-in-match", "these keys open nothing");
      return offerWayBack(match.meta, { seat, lead }, this.#deadlines);
    });
  }

  /**
   * Opens a seat, or the lead, with the code that was shown to its holder, or by the facilitator. The lead reaches the
   * matches that followed this one as well.
   */
  async rejoin(matchID: string, code: string, request?: KeyedRequest): Promise<RejoinAnswer> {
    const answer = await this.#once(matchID, request, (match) => rejoin(match, code, this.#deadlines));
    // The refusal is an answer here, since the lost try must be stored.
    if (answer === null) throw wrongCode();
    if (answer.creatorKey === undefined) return answer;
    // Not part of the change: where it fails, the request that comes again makes up for it.
    const alsoLeads = await this.#passOnLead(await this.find(matchID));
    return { ...answer, ...(alsoLeads.length > 0 ? { alsoLeads } : {}) };
  }

  /** Creates the next match with the same set-up and creator, once; everybody who asks gets the same one. */
  again(matchID: string, secret: string, request?: KeyedRequest): Promise<{ matchID: string }> {
    return this.#once(matchID, request, async (match) => {
      const allowed = this.isCreator(match, secret) || seatOf(match, secret) !== undefined;
      if (!allowed) throw new WrongSecret("not-in-match", "only those who played may play again");
      if (statusOf(match) !== "over") throw new Refusal(409, "not-over", "the match is not over yet");
      if (match.meta.deleteAt !== undefined) {
        throw new Refusal(403, "not-facilitator", "in a workshop the facilitator opens the next match");
      }
      const next = match.meta.nextMatchID ?? (await this.#create(match.meta));
      return { change: { meta: { ...match.meta, nextMatchID: next } }, answer: { matchID: next } };
    });
  }

  /** What is stored about the holder of this secret: a player's own data, or the creator's match without its secrets. */
  async export(matchID: string, secret: string): Promise<MatchExport> {
    const match = await this.find(matchID);
    const seat = seatOf(match, secret);
    if (seat === undefined && !this.isCreator(match, secret)) {
      throw new WrongSecret("not-in-match", "only those who played get their data");
    }
    const log = await this.#store.log(matchID);
    return seat === undefined
      ? exportMatch(match, log)
      : exportSeat(match, seat, this.view(match, seat)?.G ?? null, log);
  }

  /** Deletes the match for good, now, for somebody whose right to do so was made sure of; it may be gone already. */
  async discard(matchID: string): Promise<void> {
    await this.#changes.delete(matchID, () => {}).catch(unlessGone);
  }

  /** Deletes the match for good, now. With a key it may be gone already: nothing of it is left to tell who deleted it. */
  async delete(matchID: string, creatorKey: string, request?: KeyedRequest): Promise<void> {
    const deleted = this.#changes.delete(matchID, async (match) => {
      if (request !== undefined && (await this.answerTo(request)) !== undefined) throw keyReused();
      if (!this.isCreator(match, creatorKey)) throw new WrongSecret("not-creator", "only the creator may delete");
    });
    await deleted.catch((error: unknown) => {
      if (request === undefined || !(error instanceof Refusal) || error.code !== "no-such-match") throw error;
    });
  }

  /** Deletes what has been kept long enough; resolves with the number of matches. */
  deleteExpired(): Promise<number> {
    return this.#changes.deleteExpired();
  }

  /** Resolves when no change is under way any more. */
  drain(): Promise<void> {
    return this.#changes.drain();
  }

  #started({ id, meta }: MatchRecord, mode: EngineMode, seed: string): MatchChange {
    const state = mode.engine.start(meta.seats.length, meta.setup, seed);
    const { minutes } = meta.setup;
    const endsAt = minutes === undefined ? null : this.#deadlines.in(id, minutes * 60_000);
    return { meta: { ...meta, endsAt }, state, log: [{ kind: "start", state }] };
  }

  async #create({ gameName, decks, setup, creatorHash, keepDays, playersOnly }: MatchChoices): Promise<string> {
    const matchID = newMatchID();
    const choices = { gameName, decks, setup, creatorHash, keepDays, playersOnly };
    await this.#store.create(matchID, newMatch(choices, this.#now()));
    return matchID;
  }

  /**
   * Whoever leads this match leads those that followed it, unless their lead has gone another way; resolves with their
   * ids, in their order.
   */
  async #passOnLead(match: MatchRecord): Promise<readonly string[]> {
    const led: string[] = [];
    for (let before = match; before.meta.nextMatchID !== null; ) {
      const next = await this.#followLead(before.meta.nextMatchID, before.meta);
      if (next === undefined) break;
      led.push(next.id);
      before = next;
    }
    return led;
  }

  /** The match with the same lead as the one before; undefined where it has another, or was deleted. */
  async #followLead(matchID: string, before: MatchMeta): Promise<MatchRecord | undefined> {
    try {
      const next = await this.find(matchID);
      if (next.meta.creatorHash === before.creatorHash) return next;
      if (!followsLead(next.meta, before)) return undefined;
      await this.#changes.change(matchID, ({ meta }) => ({
        change: followsLead(meta, before) ? { meta: withLead(meta, before.creatorHash) } : null,
        answer: undefined,
      }));
      return await this.#followLead(matchID, before);
    } catch (error) {
      if (error instanceof Refusal && error.code === "no-such-match") return undefined;
      throw error;
    }
  }

  /** Carries a request out unless that was done before, and stores its answer together with what it changes. */
  #once<Answer>(
    matchID: string,
    request: KeyedRequest | undefined,
    decide: (match: MatchRecord) => Decision<Answer> | Promise<Decision<Answer>>,
  ): Promise<Answer> {
    if (request === undefined) return this.#changes.change(matchID, decide);
    return this.#changes.change<Answer>(matchID, async (match) => {
      const given = await this.answerTo<Answer>(request);
      if (given !== undefined) return { change: null, answer: given.answer };
      const { change, answer } = await decide(match);
      return { change: { ...change, sealed: sealAnswer(request, answer, this.#now()) }, answer };
    });
  }

  /** What a bot thought out, as long as the match still stands so; null where it has nothing to do any more. */
  async #rethought(
    match: MatchRecord,
    seat: number,
    thought: PlayerMove,
    rethink: (match: MatchRecord) => BotMove | null,
  ): Promise<PlayerMove | null> {
    const stateID = match.state?._stateID ?? 0;
    if (seatAt(match.meta, seat).bot === null) throw new Refusal(409, "not-allowed", "no bot sits here any more");
    if (stateID === thought.stateID) return thought;
    requireUnmoved(await this.#store.log(match.id, fewEntries), seat, thought.stateID);
    const choice = rethink(match);
    return choice && { stateID, name: choice.move, args: choice.args };
  }

  /** The move of a seat; one that was sent twice, because somebody pressed twice, is made once and is no fault. */
  async #moveOnce(match: MatchRecord, seat: number, move: PlayerMove): Promise<Decision<void, MatchChange | null>> {
    try {
      return playerMove(match, seat, move, this.modeOf(match));
    } catch (error) {
      const isConflict = error instanceof Refusal && error.status === 409;
      if (!isConflict || !isMadeAlready(await this.#store.log(match.id, fewEntries), seat, move)) throw error;
      return { change: null, answer: undefined };
    }
  }

  #modeNamed(name: string, decks: readonly DeckReference[]): EngineMode {
    const mode = this.#decks.modesOf(decks).get(name);
    if (mode === undefined) throw new Refusal(400, "no-such-game", "there is no such game");
    return mode;
  }
}

/** Takes a refusal that says no more than that there is no such match. */
export function unlessGone(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== "no-such-match") throw error;
  return undefined;
}

function ignoreOutdated(error: unknown): void {
  if (!(error instanceof Outdated)) throw error;
}

/** The match that the key leads to is there, but what was answered then is no longer kept. */
function refuseForgotten(): never {
  throw new Refusal(409, "key-expired", "this Idempotency-Key was used long ago; make a new one");
}
