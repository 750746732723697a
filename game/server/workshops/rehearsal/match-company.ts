import type { TableMatch } from "../../../workshop/workshop.ts";
import { type MatchRecord, statusOf } from "../../matches/match-record.ts";
import { type MatchService, unlessGone } from "../../matches/match-service.ts";
import type { Presence } from "../../matches/presence.ts";
import { Refusal } from "../../matches/refusal.ts";

/** Somebody at a table, known by a key, and whether the device is connected. */
export type Companion = Readonly<{ id: string; keyHash: string; isOnline: boolean }>;

/** The match of a table, and its people. */
export type TableCompany = Readonly<{ match: TableMatch; people: readonly Companion[] }>;

export type MatchCompanyOptions = Readonly<{
  matches: MatchService;
  presence: Presence;
  /** Tells everybody at a match that somebody came or went. */
  announceMatch: (matchID: string) => Promise<void>;
}>;

/**
 * Extras at the matches of their tables: they are there like people, and the mode's own computers play for them. Whoever
 * loses the connection is gone there, too, and is waited for.
 */
export class MatchCompany {
  readonly #options: MatchCompanyOptions;
  /** By match: the keys of those who are there, by their ids. */
  readonly #here = new Map<string, ReadonlyMap<string, string>>();

  constructor(options: MatchCompanyOptions) {
    this.#options = options;
  }

  /** Goes to these matches, and away from all others. Answers who of them has no seat yet. */
  async follow(tables: readonly TableCompany[]): Promise<readonly Companion[]> {
    const wanted = new Set(tables.map(({ match }) => match.id));
    for (const matchID of [...this.#here.keys()]) if (!wanted.has(matchID)) await this.#goTo(matchID, []);
    const standing: Companion[] = [];
    for (const { match, people } of tables) {
      await this.#goTo(match.id, people);
      standing.push(...(await this.#play(match.id, people)));
    }
    return standing;
  }

  async leaveAll(): Promise<void> {
    await this.follow([]);
  }

  /** Those who are online are there, and nobody else. */
  async #goTo(matchID: string, people: readonly Companion[]): Promise<void> {
    const { matches, presence, announceMatch } = this.#options;
    const before = this.#here.get(matchID) ?? new Map<string, string>();
    const after = new Map(people.flatMap(({ id, keyHash, isOnline }) => (isOnline ? [[id, keyHash] as const] : [])));
    const came = [...after].filter(([id]) => !before.has(id));
    const gone = [...before].filter(([id]) => !after.has(id));
    if (came.length === 0 && gone.length === 0) return;
    if (before.size === 0) matches.hold(matchID);
    for (const [id, keyHash] of came) presence.enter(matchID, socketOf(matchID, id), keyHash);
    for (const [id] of gone) presence.leave(matchID, socketOf(matchID, id));
    if (after.size > 0) this.#here.set(matchID, after);
    else {
      this.#here.delete(matchID);
      matches.release(matchID);
    }
    // Nobody plays for whoever has just lost the connection: the table waits for them, as it does for people.
    const lost = gone.filter(([id]) => people.some((each) => each.id === id));
    for (const [, keyHash] of lost) await matches.welcomeBack(matchID, keyHash).catch(unlessGone);
    await announceMatch(matchID);
  }

  /** Computers play for those who are there; answers who has no seat. */
  async #play(matchID: string, people: readonly Companion[]): Promise<readonly Companion[]> {
    const { matches } = this.#options;
    const online = people.filter(({ isOnline }) => isOnline);
    const found: MatchRecord[] = [];
    await matches.inspect(matchID, (match) => found.push(match)).catch(unlessGone);
    const [match] = found;
    if (match === undefined || statusOf(match) !== "running") return [];
    const { seats } = match.meta;
    for (const [seat, { credentialHash, bot }] of seats.entries()) {
      const isTheirs = bot === null && online.some(({ keyHash }) => keyHash === credentialHash);
      if (isTheirs) await matches.replaceByBot(matchID, seat, () => {}).catch(unlessRefused);
    }
    return online.filter(({ keyHash }) => !seats.some(({ credentialHash }) => credentialHash === keyHash));
  }
}

/** No real connection is called so. */
const socketOf = (matchID: string, id: string): string => `extra ${matchID} ${id}`;

/** Somebody else was faster: it is looked at again. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
