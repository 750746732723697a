import type { CaseReport } from "../../mode/mode.ts";
import type { HeldSeats, TableProgress } from "../../workshop/views.ts";
import { type MatchRecord, type Seat, statusOf } from "../matches/match-record.ts";
import type { MatchService } from "../matches/match-service.ts";

/** How it goes in matches, for those who watch a whole room of them. */
export class ProgressOfTables {
  readonly #service: MatchService;
  /** Ms since 1970. */
  readonly #now: () => number;
  readonly #known = new Map<string, TableProgress>();
  /** By match: whose the seats are, by the hashes of their credentials, and where computers play. */
  readonly #seats = new Map<string, readonly Pick<Seat, "credentialHash" | "bot">[]>();
  /** By match: what was diagnosed there. */
  readonly #cases = new Map<string, readonly CaseReport[]>();
  /** Matches that were over when they were last seen, watched or not. */
  readonly #over = new Set<string>();
  /** By match: how many watch it from here. */
  readonly #watched = new Map<string, number>();
  readonly #listeners: ((matchID: string) => void)[] = [];

  constructor(service: MatchService, now: () => number) {
    this.#service = service;
    this.#now = now;
    service.onChange((match) => {
      if (this.#watched.has(match.id)) this.#note(match);
      else if (statusOf(match) !== "over") this.#over.delete(match.id);
    });
    service.onDelete((matchID) => {
      this.#over.delete(matchID);
      this.#seats.delete(matchID);
      this.#cases.delete(matchID);
      if (this.#known.delete(matchID)) this.#tell(matchID);
    });
  }

  onChange(listener: (matchID: string) => void): void {
    this.#listeners.push(listener);
  }

  /** By the ids of the matches that are watched. */
  get all(): ReadonlyMap<string, TableProgress> {
    return this.#known;
  }

  /** What somebody has there; undefined where the match is not watched, or not known yet. */
  seatsAt(matchID: string, credentialHash: string): Pick<HeldSeats, "seats" | "computers"> | undefined {
    const held = this.#seats.get(matchID)?.filter((seat) => seat.credentialHash === credentialHash);
    return held && { seats: held.length, computers: held.filter(({ bot }) => bot !== null).length };
  }

  /** What was diagnosed there so far; nothing of a match that is not watched, or not known yet. */
  casesAt(matchID: string): readonly CaseReport[] {
    return this.#cases.get(matchID) ?? [];
  }

  /** Whether nothing more is to come from it, as far as is known here. */
  isOver(matchID: string): boolean {
    return this.#over.has(matchID);
  }

  /** From now on it is known how this match goes. */
  watch(matchID: string): void {
    const before = this.#watched.get(matchID) ?? 0;
    this.#watched.set(matchID, before + 1);
    if (before > 0) return;
    this.#service.hold(matchID);
    // One that is only noted so far is told of once it is opened.
    void this.#service.inspect(matchID, (match) => this.#note(match)).catch(() => {});
  }

  release(matchID: string): void {
    const left = (this.#watched.get(matchID) ?? 0) - 1;
    if (left > 0) {
      this.#watched.set(matchID, left);
      return;
    }
    this.#watched.delete(matchID);
    this.#known.delete(matchID);
    this.#seats.delete(matchID);
    this.#cases.delete(matchID);
    this.#service.release(matchID);
  }

  #note(match: MatchRecord): void {
    const before = this.#known.get(match.id);
    const next = this.#progressOf(match);
    if (next.status === "over") this.#over.add(match.id);
    else this.#over.delete(match.id);
    this.#cases.set(match.id, this.#service.casesOf(match));
    const sitBefore = this.#seats.get(match.id);
    const sitNow = match.meta.seats.map(({ credentialHash, bot }) => ({ credentialHash, bot }));
    this.#seats.set(match.id, sitNow);
    const isSame =
      before !== undefined && JSON.stringify({ ...before, since: 0 }) === JSON.stringify({ ...next, since: 0 });
    if (isSame && JSON.stringify(sitNow) === JSON.stringify(sitBefore)) return;
    const isStillWaiting = before !== undefined && before.waitsFor.join() === next.waitsFor.join();
    this.#known.set(match.id, isStillWaiting ? { ...next, since: before.since } : next);
    this.#tell(match.id);
  }

  #progressOf(match: MatchRecord): TableProgress {
    const { meta, state } = match;
    // Seen for the first time, after a restart, say, it has waited since its last change.
    const since = this.#known.has(match.id) ? this.#now() : meta.updatedAt;
    const nobodys = meta.seats.filter(({ credentialHash }) => credentialHash === null);
    const computers = nobodys.filter(({ bot }) => bot !== null).map(({ name }) => name);
    const seats = { free: nobodys.length - computers.length, computers };
    const common = { status: statusOf(match), isPaused: meta.pausedAt !== null, since, ...seats };
    if (state === null) return { ...common, phase: null, endedBy: null, waitsFor: [], figures: {} };
    const mode = this.#service.modeOf(match);
    const awaited = common.status === "over" ? [] : mode.doing(state.G).seats;
    const endedBy = mode.outcome(state.G)?.endedBy ?? null;
    return {
      ...common,
      ...mode.progress(state.G),
      endedBy,
      waitsFor: awaited.map((seat) => meta.seats[seat]?.name ?? ""),
    };
  }

  #tell(matchID: string): void {
    for (const listener of this.#listeners) listener(matchID);
  }
}
