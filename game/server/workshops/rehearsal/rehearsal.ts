import { participantWith } from "../../../workshop/participants.ts";
import { participantOwn, publicView } from "../../../workshop/show.ts";
import type { Live, PublicWorkshop } from "../../../workshop/views.ts";
import type { Workshop } from "../../../workshop/workshop.ts";
import type { MatchDecks } from "../../matches/match-decks.ts";
import { Refusal } from "../../matches/refusal.ts";
import { hashSecret } from "../../matches/secrets.ts";
import { liveOf } from "../live.ts";
import type { ProgressOfTables } from "../table-progress.ts";
import type { WorkshopRecord } from "../workshop-record.ts";
import type { WorkshopService } from "../workshop-service.ts";
import { castOf, type Extra } from "./cast.ts";
import { chanceBy } from "./chance.ts";
import { debriefIndices } from "./debrief-indices.ts";
import { MatchCompany, type MatchCompanyOptions } from "./match-company.ts";
import { type Act, nextAct, type Script } from "./next-act.ts";
import { type RehearsalWords, rehearsalWords } from "./rehearsal-words.ts";
import { isOnline } from "./staging.ts";

export type RehearsalOptions = MatchCompanyOptions &
  Readonly<{
    workshops: WorkshopService;
    decks: MatchDecks;
    progress: ProgressOfTables;
    /** Tells everybody in a workshop that somebody came or went. */
    announceWorkshop: (id: string) => void;
    /** Folder of the built web app, which has the questions of guides. */
    webFolder: string | undefined;
    /** Deletes what is kept no longer. */
    sweep: () => Promise<unknown>;
    /** By which the plan's clock goes, in ms since 1970. */
    now: () => number;
    /** By which a rehearsal is over, in ms since 1970. */
    date: () => number;
    /** How long nothing happens between two beats, in ms. */
    pause: () => number;
    reportError: (error: unknown) => void;
  }>;

/** So many extras do something in one beat, at most. */
const atOnce = (cast: number): number => Math.ceil(cast / 20);

type Situation = Readonly<{ workshop: Workshop; live: Live; shared: PublicWorkshop }>;

/**
 * One rehearsal: its extras join, sit, play, vote and write, in quick motion, by the same calls as people. Whatever they
 * decide follows from the stored workshop and its id, so that another process goes on where this one ended; what is asked
 * for twice is done once.
 */
export class Rehearsal {
  readonly #id: string;
  readonly #options: RehearsalOptions;
  readonly #company: MatchCompany;
  /** Whose devices are connected, by the ids of extras. */
  readonly #online = new Set<string>();
  /** What was asked for, by the ids of extras. */
  readonly #done = new Map<string, Set<string>>();
  #script: Promise<Readonly<{ script: Script; words: RehearsalWords }>> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> = Promise.resolve();
  #isRunning = false;

  constructor(id: string, options: RehearsalOptions) {
    this.#id = id;
    this.#options = options;
    this.#company = new MatchCompany(options);
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#beatSoon();
  }

  /** Everybody is gone then; what was begun is finished first. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    await this.#beating;
    // It may have been started anew meanwhile.
    if (!this.#isRunning) await this.#goAway();
  }

  #beatSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#isRunning) return;
    this.#timer = setTimeout(() => {
      // One that was stopped and started anew may still be at its last beat.
      this.#beating = this.#beating
        .then(() => this.#beat())
        .catch((error: unknown) => {
          if (!(error instanceof Refusal)) this.#options.reportError(error);
        })
        .finally(() => this.#beatSoon());
    }, this.#options.pause()).unref();
  }

  async #beat(): Promise<void> {
    const { workshops, presence, progress, date, sweep } = this.#options;
    // Another node does it.
    if (!presence.keeps(this.#id)) return this.#goAway();
    const found: WorkshopRecord[] = [];
    await workshops.inspect(this.#id, (workshop) => found.push(workshop));
    const [record] = found;
    if (record === undefined) return;
    const workshop = record.content;
    if (workshop.deleteAt <= date()) {
      await sweep();
      return;
    }
    this.#script ??= this.#read(workshop);
    const { script, words } = await this.#script;
    const { seatsPerTable } = workshop.rules;
    const cast = castOf({ tables: workshop.tables.length, seatsPerTable }, words, script.chance);
    const live = liveOf(this.#id, presence, progress);
    const shared = publicView(workshop, live);
    await this.#connect(cast, workshop, shared);
    await this.#play(cast, workshop, shared);
    await this.#act(cast, { workshop, live, shared }, script);
  }

  async #read(workshop: Workshop): Promise<Readonly<{ script: Script; words: RehearsalWords }>> {
    const { decks, webFolder } = this.#options;
    await decks.load(workshop.decks);
    const words = rehearsalWords(workshop.language);
    const deck = decks.deckOf(workshop.decks);
    const questions = await debriefIndices(webFolder, workshop.guide, deck);
    const chance = chanceBy(this.#id);
    return { words, script: { deck, questions, notes: words.notes, chance } };
  }

  /** The devices of extras come and go. */
  async #connect(cast: readonly Extra[], workshop: Workshop, shared: PublicWorkshop): Promise<void> {
    const { presence, now, announceWorkshop } = this.#options;
    const here = cast.filter(
      (extra) => participantWith(workshop, this.#keyHashOf(extra)) !== undefined && isOnline(extra, shared, now()),
    );
    const came = here.filter(({ id }) => !this.#online.has(id));
    const gone = [...this.#online].filter((id) => !here.some((extra) => extra.id === id));
    for (const extra of came) {
      this.#online.add(extra.id);
      presence.enter(this.#id, socketOf(extra.id), this.#keyHashOf(extra));
    }
    for (const id of gone) {
      this.#online.delete(id);
      presence.leave(this.#id, socketOf(id));
    }
    if (came.length + gone.length > 0) announceWorkshop(this.#id);
  }

  /** They go to the matches of their tables, and sit down where they have no seat. */
  async #play(cast: readonly Extra[], workshop: Workshop, shared: PublicWorkshop): Promise<void> {
    const { workshops } = this.#options;
    const people = cast.flatMap((extra) => {
      const keyHash = this.#keyHashOf(extra);
      const table = participantWith(workshop, keyHash)?.table ?? null;
      return table === null ? [] : [{ id: extra.id, keyHash, table, isOnline: this.#online.has(extra.id) }];
    });
    const tables = shared.tables.flatMap(({ match }, index) =>
      match === null ? [] : [{ match, people: people.filter(({ table }) => table === index + 1) }],
    );
    for (const { id } of await this.#company.follow(tables)) {
      await this.#once(id, `sit down in ${workshop.run.step}`, () =>
        workshops.sitDown(workshop.joinCode, this.#keyOf(id)),
      );
    }
  }

  /** A few of those who have something to do do it. */
  async #act(cast: readonly Extra[], { workshop, live, shared }: Situation, script: Script): Promise<void> {
    const { now } = this.#options;
    const acts = cast.flatMap((extra) => {
      const me = participantWith(workshop, this.#keyHashOf(extra));
      if (me !== undefined && !this.#online.has(extra.id)) return [];
      const own = me === undefined ? null : participantOwn(workshop, me, live);
      const act = nextAct(extra, { now: now(), shared, own }, script, this.#doneBy(extra.id));
      return act === null ? [] : [{ extra, act, turn: script.chance(`${extra.id} ${act.id}`) }];
    });
    const next = acts.toSorted((one, other) => one.turn - other.turn).slice(0, atOnce(cast.length));
    for (const { extra, act } of next) {
      if (!this.#isRunning) return;
      await this.#once(extra.id, act.id, () => this.#carryOut(workshop.joinCode, this.#keyOf(extra.id), act));
    }
  }

  async #carryOut(joinCode: string, key: string, act: Act): Promise<unknown> {
    const { workshops } = this.#options;
    switch (act.type) {
      case "join":
        return workshops.join(joinCode, key, act.joining);
      case "take-part":
        return workshops.takePart(joinCode, key, act.command);
      case "check": {
        const number = hashSecret(`${key} ${act.id}`);
        return workshops.answerCheck(joinCode, key, { when: act.when, number, answers: act.answers });
      }
    }
  }

  /** What is refused is not asked for again, where the extra's page does not say that there is still something to do. */
  async #once(extra: string, id: string, work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    this.#doneBy(extra).add(id);
  }

  #doneBy(extra: string): Set<string> {
    const done = this.#done.get(extra) ?? new Set<string>();
    this.#done.set(extra, done);
    return done;
  }

  async #goAway(): Promise<void> {
    for (const id of this.#online) this.#options.presence.leave(this.#id, socketOf(id));
    this.#online.clear();
    await this.#company.leaveAll();
  }

  /** The id of a workshop is told to nobody, so that nobody else can make these keys. */
  #keyOf(extra: string): string {
    return hashSecret(`extra ${extra} of ${this.#id}`);
  }

  #keyHashOf({ id }: Pick<Extra, "id">): string {
    return hashSecret(this.#keyOf(id));
  }
}

/** No real connection is called so. */
const socketOf = (id: string): string => `extra ${id}`;
