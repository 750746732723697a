import { PostgresPool } from "../storage/postgres-pool.ts";
import { type Here, type RecordKindName, recordKinds } from "./neighbours.ts";
import { type Notice, Notices } from "./notices.ts";
import { SharedPresence } from "./shared-presence.ts";
import { SharedRecords } from "./shared-records.ts";

/** See `PostgresNeighboursOptions`. */
type NodeOptions = Readonly<{ url: string; heartbeat: number; deadAfter: number; channel: string }>;

/** This server as one of several on a database: it tells the others what happened here, and hears of them. */
export class ClusterNode {
  readonly #here: Here;
  readonly #heartbeat: number;
  readonly #pool: PostgresPool;
  readonly #notices: Notices;
  readonly #people: SharedPresence;
  readonly #records: ReadonlyMap<RecordKindName, SharedRecords>;
  /** Records where somebody came or went here and the others do not know yet. */
  readonly #unpublished = new Set<string>();
  /** One thing at a time: what is known of the others must not be written by two answers at once. */
  #work: Promise<void> = Promise.resolve();
  #beating: NodeJS.Timeout | undefined;
  #isPublishing = false;
  #isAway = false;
  #isClosed = false;

  constructor(here: Here, { url, heartbeat, deadAfter, channel }: NodeOptions) {
    this.#here = here;
    this.#heartbeat = heartbeat;
    // No patience: the next heartbeat does what one could not.
    this.#pool = new PostgresPool(url, { connections: 3, patience: 0 });
    this.#notices = new Notices({
      ...{ url, pool: this.#pool, node: here.presence.node, channel },
      onNotice: (sender, notice) => this.#take(sender, notice),
      onGap: () => this.#do(() => this.#catchUp()),
    });
    const { presence, kinds } = here;
    this.#people = new SharedPresence({ pool: this.#pool, node: presence.node, presence, deadAfter });
    const share = (kind: RecordKindName): [RecordKindName, SharedRecords] => {
      const tell = (matchID: string, version: number) => this.#notices.send({ kind, matchID, version });
      return [kind, new SharedRecords({ pool: this.#pool, kind, records: kinds[kind].records, tell })];
    };
    this.#records = new Map(recordKinds.map(share));
  }

  async enter(): Promise<void> {
    this.#here.presence.onChange((matchID) => {
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
    await this.#people.withdraw().catch(() => {});
    this.#notices.send({ kind: "look" });
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
    const wasKnown = await this.#people.beat();
    for (const matchID of wasKnown ? [] : this.#here.presence.matchesHere()) this.#unpublished.add(matchID);
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
      const generation = await this.#people.publish(matchIDs);
      // Without one this node was dropped: the next heartbeat registers it and publishes everything.
      if (generation === undefined) return;
      this.#notices.send(matchIDs.length > 100 ? { kind: "look" } : { kind: "presence", generation, matchIDs });
    } catch (error) {
      for (const matchID of matchIDs) this.#unpublished.add(matchID);
      throw error;
    }
  }

  async #catchUp(): Promise<void> {
    const changed = await this.#people.catchUp();
    for (const matchID of changed) await this.#announce(matchID);
    for (const records of this.#records.values()) await records.catchUp();
  }

  #take(sender: string, notice: Notice): void {
    switch (notice.kind) {
      case "reaction":
        this.#here.showReaction(notice.matchID, { seat: notice.seat, reaction: notice.reaction });
        return;
      case "presence":
        this.#do(async () => {
          if (!(await this.#people.take(sender, notice.generation, notice.matchIDs))) return this.#catchUp();
          for (const matchID of notice.matchIDs) await this.#announce(matchID);
        });
        return;
      case "look":
        this.#do(() => this.#catchUp());
        return;
      default:
        // Records do not wait for each other, nor for news of people; the next heartbeat does what failed.
        void this.#records
          .get(notice.kind)
          ?.hear(notice.matchID, notice.version)
          .catch(() => {});
    }
  }

  async #announce(id: string): Promise<void> {
    for (const { records, announce } of Object.values(this.#here.kinds)) {
      if (records.isHeld(id)) await announce(id);
    }
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
