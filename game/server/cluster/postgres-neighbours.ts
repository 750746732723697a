import { PostgresPool } from "../storage/postgres-pool.ts";
import type { Here, Neighbours } from "./neighbours.ts";
import { type Notice, Notices } from "./notices.ts";
import { SharedPresence } from "./shared-presence.ts";

export type PostgresNeighboursOptions = Readonly<{
  /** How often, in ms, a node says that it lives and looks for what no notice told it. */
  heartbeat?: number;
  /** How long, in ms, a node may be silent before its people count as gone. */
  deadAfter?: number;
  /** Nodes hear notices on their own channel only. */
  channel?: string;
}>;

/**
 * Neighbours on one PostgreSQL, whose tables `openPostgresStore` has made. A lost notice costs time, never
 * correctness: at every heartbeat a node compares the versions of the matches it shows, and the presence of others.
 */
export function postgresNeighbours(
  url: string,
  { heartbeat = 2000, deadAfter = 10_000, channel = "quartett" }: PostgresNeighboursOptions = {},
): Neighbours {
  let node: Node | undefined;
  return {
    async meet(here) {
      const entering = new Node(here, { url, heartbeat, deadAfter, channel });
      node = entering;
      await entering.enter().catch(async (error: unknown) => {
        await entering.leave();
        throw error;
      });
    },
    passOn: (matchID, { seat, reaction }) => node?.send({ kind: "reaction", matchID, seat, reaction }),
    leave: async () => node?.leave(),
  };
}

/** Newer than every version: the match is no more. */
const deleted = Number.MAX_SAFE_INTEGER;

type NodeOptions = Readonly<{ url: string } & Required<PostgresNeighboursOptions>>;

class Node {
  readonly #here: Here;
  readonly #heartbeat: number;
  readonly #pool: PostgresPool;
  readonly #notices: Notices;
  readonly #shared: SharedPresence;
  /** The versions that were told here, of matches that are watched here. */
  readonly #told = new Map<string, number>();
  /** Matches where somebody came or went here and the others do not know yet. */
  readonly #unpublished = new Set<string>();
  /** One thing at a time: what is known of the others must not be written by two answers at once. */
  #work: Promise<void> = Promise.resolve();
  #beating: NodeJS.Timeout | undefined;
  #isPublishing = false;
  #isAway = false;
  #isClosed = false;

  constructor(here: Here, { url, heartbeat, deadAfter, channel }: NodeOptions) {
    const id = here.presence.node;
    this.#here = here;
    this.#heartbeat = heartbeat;
    // No patience: the next heartbeat does what one could not.
    this.#pool = new PostgresPool(url, { connections: 3, patience: 0 });
    this.#shared = new SharedPresence({ pool: this.#pool, node: id, presence: here.presence, deadAfter });
    this.#notices = new Notices({
      ...{ url, pool: this.#pool, node: id, channel },
      onNotice: (sender, notice) => this.#take(sender, notice),
      onGap: () => this.#do(() => this.#catchUp()),
    });
  }

  async enter(): Promise<void> {
    const { service, presence } = this.#here;
    service.onChange(({ id, version }) => this.#tell(id, version));
    service.onDelete((matchID) => this.#tell(matchID, deleted));
    presence.onChange((matchID) => {
      this.#unpublished.add(matchID);
      if (!this.#isPublishing) this.#do(() => this.#publish());
      this.#isPublishing = true;
    });
    await this.#notices.listen();
    await this.#beat();
    this.#beatAgain();
  }

  send(notice: Notice): void {
    this.#notices.send(notice);
  }

  async leave(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#beating);
    await this.#work;
    await this.#shared.withdraw().catch(() => {});
    this.#notices.send({ kind: "left" });
    await this.#notices.close();
    await this.#pool.close();
  }

  #beatAgain(): void {
    if (this.#isClosed) return;
    this.#beating = setTimeout(() => {
      void this.#do(() => this.#beat()).then(() => this.#beatAgain());
    }, this.#heartbeat);
    this.#beating.unref();
  }

  async #beat(): Promise<void> {
    if (!(await this.#shared.beat()))
      for (const matchID of this.#here.presence.matchesHere()) this.#unpublished.add(matchID);
    await this.#publish();
    await this.#notices.check();
    await this.#catchUp();
  }

  async #publish(): Promise<void> {
    this.#isPublishing = false;
    const matchIDs = [...this.#unpublished];
    if (matchIDs.length === 0) return;
    this.#unpublished.clear();
    try {
      const generation = await this.#shared.publish(matchIDs);
      // Without one this node was dropped: the next heartbeat registers it and publishes everything.
      if (generation !== undefined) this.#notices.send({ kind: "presence", generation, matchIDs });
    } catch (error) {
      for (const matchID of matchIDs) this.#unpublished.add(matchID);
      throw error;
    }
  }

  async #catchUp(): Promise<void> {
    const changed = await this.#shared.catchUp();
    for (const matchID of changed) await this.#announce(matchID);
    await this.#catchUpMatches();
  }

  /** Reads again what was changed elsewhere without a notice that arrived. */
  async #catchUpMatches(): Promise<void> {
    const { service } = this.#here;
    const watched = new Set(service.heldIDs());
    for (const matchID of this.#told.keys()) if (!watched.has(matchID)) this.#told.delete(matchID);
    if (watched.size === 0) return;
    const { rows } = await this.#pool.query<{ id: string; version: number }>(
      "SELECT id, version FROM matches WHERE id = ANY ($1)",
      [[...watched]],
    );
    const stored = new Map(rows.map(({ id, version }) => [id, version]));
    for (const matchID of watched) await this.#hear(matchID, stored.get(matchID) ?? deleted);
  }

  /** This version is stored; what was heard from another node is not news to the others. */
  #tell(matchID: string, version: number): void {
    if (version > (this.#told.get(matchID) ?? -1)) this.#notices.send({ kind: "match", matchID, version });
    if (this.#here.presence.isWatched(matchID)) this.#told.set(matchID, version);
  }

  /** Another node has stored this version. */
  async #hear(matchID: string, version: number): Promise<void> {
    const before = this.#told.get(matchID);
    if (version <= (before ?? -1) || !this.#here.presence.isWatched(matchID)) return;
    this.#told.set(matchID, version);
    try {
      await this.#here.service.refresh(matchID);
    } catch (error) {
      this.#told.delete(matchID);
      throw error;
    }
  }

  #take(sender: string, notice: Notice): void {
    switch (notice.kind) {
      case "match":
        // Matches do not wait for each other, nor for news of people; the next heartbeat does what failed.
        void this.#hear(notice.matchID, notice.version).catch(() => {});
        return;
      case "reaction":
        this.#here.showReaction(notice.matchID, { seat: notice.seat, reaction: notice.reaction });
        return;
      case "presence":
        this.#do(async () => {
          if (!(await this.#shared.take(sender, notice.generation, notice.matchIDs))) return this.#catchUp();
          for (const matchID of notice.matchIDs) await this.#announce(matchID);
        });
        return;
      case "left":
        this.#do(() => this.#catchUp());
    }
  }

  async #announce(matchID: string): Promise<void> {
    if (this.#here.presence.isWatched(matchID)) await this.#here.announce(matchID);
  }

  /** Runs `work` after what was asked before. A failure is reported once until something works again. */
  #do(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      try {
        if (this.#isClosed) return;
        await work();
        this.#isAway = false;
      } catch (error) {
        if (!this.#isAway) this.#here.reportError(error);
        this.#isAway = true;
      }
    });
    return this.#work;
  }
}
