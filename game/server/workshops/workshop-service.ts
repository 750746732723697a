import type { FacilitatorAction } from "../../protocol/public-match.ts";
import { type Answers, answer } from "../../workshop/check.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../workshop/commands.ts";
import type { Context } from "../../workshop/context.ts";
import { noteMeetings } from "../../workshop/deal.ts";
import { facilitate, rightFor } from "../../workshop/facilitate.ts";
import { type Minutes, minutesOf } from "../../workshop/minutes.ts";
import { type NewWorkshop, openWorkshop } from "../../workshop/open-workshop.ts";
import {
  headsIn,
  join,
  participantOf,
  participantWith,
  requireRoom,
  smallestTable,
  withParticipant,
} from "../../workshop/participants.ts";
import { listedTable } from "../../workshop/seating.ts";
import type { CheckTime, Step } from "../../workshop/step.ts";
import { takePart } from "../../workshop/take-part.ts";
import type { Participant, Right, Workshop } from "../../workshop/workshop.ts";
import type { KeyedRequest } from "../matches/idempotency.ts";
import type { MatchDecks } from "../matches/match-decks.ts";
import type { MatchService } from "../matches/match-service.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import { hashSecret, matchIDFrom } from "../matches/secrets.ts";
import type { ChangeListener, ChangesOptions, DeletionListener } from "../records/record-changes.ts";
import { carryOutOnce } from "./carry-out-once.ts";
import { createUnderFreeCode } from "./create-under-free-code.ts";
import { FollowUps } from "./follow-ups.ts";
import { refusing } from "./refusing.ts";
import { planMatches, TableMatches, withoutMatch } from "./table-matches.ts";
import { type Actor, requireActor } from "./workshop-actor.ts";
import { type WorkshopChanges, workshopChanges } from "./workshop-changes.ts";
import { asStored, type WorkshopRecord } from "./workshop-record.ts";
import type { WorkshopStore } from "./workshop-store.ts";

export type WorkshopServiceOptions = ChangesOptions &
  Readonly<{
    store: WorkshopStore;
    decks: MatchDecks;
    matches: MatchService;
    /** By which a plan's clock goes, in ms since 1970: it does not jump when the system's is set. */
    planClock: () => number;
    /** From 0 up to 1. */
    random: () => number;
  }>;

type OpenChoices = Omit<NewWorkshop, "joinCode" | "facilitatorHash" | "recoveryHash"> &
  Readonly<{ recoveryCode: string }>;

/** What is chosen when a workshop is opened; decks by their ids, the default deck where none is named. */
export type WorkshopChoices = Omit<OpenChoices, "decks"> & Readonly<{ decks?: readonly string[] | undefined }>;

/** What is not the same in a rehearsal as in the workshop that is rehearsed. */
export type RehearsalChoices = Readonly<{ rehearsalKey: string; recoveryCode: string; title: string }>;

export type Joining = Pick<Participant, "name" | "kind" | "people" | "table">;

/** What somebody answers in a check; `word`: under which it is kept for weeks, where they choose so. */
type CheckAnswers = Readonly<{ when: CheckTime; number: string; answers: Answers; word?: string | undefined }>;

/** A table where what was asked could not be done, and why. */
export type TableRefusal = Readonly<{ table: number; code: string }>;

/**
 * What can happen to workshops. Each change runs alone on its workshop, is stored, and only then made known; what follows
 * from it at the tables' matches comes after, and is made up for where the server ended in between. People are known by
 * keys that they made themselves, so whatever is asked twice is done once.
 */
export class WorkshopService {
  readonly #store: WorkshopStore;
  readonly #decks: MatchDecks;
  readonly #matches: MatchService;
  readonly #tables: TableMatches;
  readonly #now: () => number;
  readonly #planClock: () => number;
  readonly #random: () => number;
  readonly #changes: WorkshopChanges<Workshop>;
  readonly #followUps: FollowUps;

  constructor({ store, decks, matches, random, ...options }: WorkshopServiceOptions) {
    this.#store = store;
    this.#decks = decks;
    this.#matches = matches;
    this.#tables = new TableMatches(matches);
    this.#now = options.now;
    this.#planClock = options.planClock;
    this.#random = random;
    this.#followUps = new FollowUps({ ...options, store, decks, random });
    this.#changes = workshopChanges<Workshop>({ ...options, store, read: readWorkshop });
  }

  onChange(listener: ChangeListener<WorkshopRecord>): void {
    this.#changes.onChange(listener);
  }

  onDelete(listener: DeletionListener): void {
    this.#changes.onDelete(listener);
  }

  hold(id: string): void {
    this.#changes.hold(id);
  }

  release(id: string): void {
    this.#changes.release(id);
  }

  isHeld(id: string): boolean {
    return this.#changes.isHeld(id);
  }

  heldIDs(): string[] {
    return this.#changes.heldIDs();
  }

  refresh(id: string): Promise<void> {
    return this.#changes.refresh(id);
  }

  /** Runs `look` on the workshop between two changes. */
  inspect(id: string, look: (workshop: WorkshopRecord) => void): Promise<void> {
    return this.#changes.inspect(id, look);
  }

  /** The workshop with this join code. Refuses "no-such-workshop", which counts as a guess. */
  async find(joinCode: string): Promise<WorkshopRecord> {
    return this.#changes.find(await this.#idOf(joinCode));
  }

  /** Opens a workshop, once for each facilitator's key; answers its join code. */
  async open(facilitatorKey: string, { decks, ...choices }: WorkshopChoices): Promise<string> {
    const chosen = this.#decks.chosen(decks);
    await this.#tables.requirePlayable(choices.steps, chosen);
    return this.#open(facilitatorKey, { ...choices, decks: chosen });
  }

  /** Opens a rehearsal by the plan of this workshop, which is told nothing of it; once for each key of the rehearsal. */
  async rehearse(joinCode: string, key: string, { rehearsalKey, ...own }: RehearsalChoices): Promise<string> {
    const { content } = await this.find(joinCode);
    requireRight(requireActor(content, key), "lead");
    const { language, decks, guide, steps, rules, tables, deleteAt } = content;
    const tableNames = tables.map(({ name }) => name);
    const copy = { language, decks, guide, steps, rules, tableNames, deleteAt, isRehearsal: true };
    return this.#open(rehearsalKey, { ...copy, ...own });
  }

  async #open(facilitatorKey: string, { recoveryCode, ...choices }: OpenChoices): Promise<string> {
    const hashes = { facilitatorHash: hashSecret(facilitatorKey), recoveryHash: hashSecret(recoveryCode) };
    const make = (joinCode: string) => openWorkshop({ ...choices, ...hashes, joinCode }, this.#now());
    const stores = { store: this.#store, decks: this.#decks, changes: this.#changes, random: this.#random };
    return (await createUnderFreeCode(workshopIDOf(facilitatorKey), make, stores)).joinCode;
  }

  /** Takes part. Whoever is on the facilitator's list sits where that says. Whoever has no table and may not choose is seated at the smallest once the workshop runs. */
  async join(joinCode: string, key: string, { table, ...joining }: Joining): Promise<Readonly<{ id: number }>> {
    const keyHash = hashSecret(key);
    return this.#change(joinCode, (workshop) => {
      const isKnown = participantWith(workshop, keyHash) !== undefined;
      const listed = listedTable(workshop, joining.name);
      if (listed === undefined && table !== null && !isKnown) requireRoom(workshop, table, joining.people);
      const isRunning = workshop.run.startedAt !== null && !workshop.rules.chooseTable;
      const seat = listed ?? table ?? (isRunning ? (smallestTable(workshop, joining.people) ?? null) : null);
      const joined = join(workshop, { ...joining, keyHash, table: seat });
      return { workshop: joined, answer: { id: participantWith(joined, keyHash)?.id ?? 0 } };
    });
  }

  /** What a participant does. */
  async takePart(joinCode: string, key: string, command: ParticipantCommand): Promise<void> {
    await this.#moving(joinCode, key, (workshop, actor, context) => {
      if (actor.role !== "participant") throw new Refusal(403, "not-in-match", "only participants do this");
      return takePart(workshop, actor.id, command, context);
    });
  }

  /** What a facilitator does, as far as their rights go, once for each key of a request. */
  async lead(joinCode: string, key: string, command: FacilitatorCommand, request?: KeyedRequest): Promise<void> {
    if (command.type === "setSteps") await this.#requirePlayable(joinCode, key, command.steps);
    const workshop = await this.#moving(joinCode, key, (before, actor, context) => {
      requireRight(actor, rightFor(command.type));
      return carryOutOnce(before, request, () => facilitate(before, command, context));
    });
    if (command.type === "setDeletion" || command.type === "setRules") await this.#tables.follow(workshop);
  }

  /**
   * Opens matches of a step at all tables that have played nothing in it, be it with printed cards, or at one table another
   * one after `after`; what a table still plays ends with that. Answers the tables that cannot play so, and why.
   */
  async openMatches(
    joinCode: string,
    key: string,
    { step, table, after }: Readonly<{ step: string; table: number | null; after: string | null }>,
  ): Promise<readonly TableRefusal[]> {
    const workshop = await this.#change(joinCode, (before) => {
      requireRight(requireActor(before, key), "tables");
      const tables = before.tables.flatMap(({ matches, results = [] }, index) => {
        const last = matches.findLast((match) => match.step === step)?.id ?? null;
        const hasPlayed = last !== null || results.some((result) => result.step === step && result.text !== "");
        const isWanted = table === null ? !hasPlayed : table === index + 1 && last === after;
        return isWanted ? [index + 1] : [];
      });
      const planned = noteMeetings(planMatches(before, step, tables));
      return changedTo(planned);
    });
    return this.#openPlanned(workshop, joinCode, step);
  }

  /** Makes up for what was noted of the tables' matches, and not done when the server ended. */
  async catchUp({ content }: WorkshopRecord): Promise<void> {
    await this.#tables.follow(content);
    const { step } = content.run;
    if (step !== null) await this.#openPlanned(content, content.joinCode, step);
  }

  /**
   * A facilitator's action at one table's match, or at all of them, once for each key of a request; answers the tables
   * that refused it.
   */
  async act(
    joinCode: string,
    key: string,
    { table, action }: Readonly<{ table: number | null; action: FacilitatorAction }>,
    request?: KeyedRequest,
  ): Promise<readonly TableRefusal[]> {
    const { content } = await this.find(joinCode);
    requireRight(requireActor(content, key), "tables");
    const tables = table === null ? content.tables.map((_, index) => index + 1) : [table];
    return this.#eachTable(tables, async (number) => {
      const match = await this.#tables.playedAt(content, number);
      const once = request && { ...request, key: `${request.key} ${match?.id}` };
      if (match !== undefined) await this.#matches.facilitate(match.id, action, "creator", once);
      else if (table !== null) throw new Refusal(409, "not-started", "nothing is played at this table");
    });
  }

  /** Sits down at the match that one's table plays already. */
  async sitDown(joinCode: string, key: string): Promise<void> {
    const { content } = await this.find(joinCode);
    const actor = requireActor(content, key);
    if (actor.role !== "participant") throw new Refusal(403, "not-in-match", "only participants do this");
    await this.#tables.sitDown(content, participantOf(content, actor.id));
  }

  /** Seats somebody at the match that their table plays already: a device that cannot, or a person who does not see how. */
  async seat(joinCode: string, key: string, participant: number): Promise<void> {
    const { content } = await this.find(joinCode);
    requireRight(requireActor(content, key), "tables");
    await this.#tables.sitDown(
      content,
      refusing(() => participantOf(content, participant)),
    );
  }

  /** A check's answers: nothing is kept of who gave them. */
  async answerCheck(joinCode: string, key: string, { when, number, answers, word }: CheckAnswers): Promise<void> {
    const numberHash = hashSecret(number);
    const answered = (workshop: Workshop) => {
      const voices = voicesOf(workshop, requireActor(workshop, key), `${when} ${key}`);
      const form = workshop.checks.find((each) => each.when === when);
      if (form?.isOpen !== true) throw new Refusal(409, "check-closed", "nobody asks these questions now");
      const next = refusing(() => answer(form, answers, { numberHash, voices }));
      if (next.shown.answers + next.waiting.answers > headsIn(workshop.participants)) {
        throw new Refusal(409, "full", "there are as many answers as people");
      }
      return { form, answered: next };
    };
    if (word !== undefined) {
      // First, so that a word that somebody has is said before anything is counted.
      const { id, content } = await this.find(joinCode);
      const kept = await this.#followUps.keep(id, answered(content).form, { word, number, answers });
      if (!kept) {
        await this.#change(joinCode, withoutFollowUp);
        throw new Refusal(409, "no-follow-up", "nobody is asked again weeks later");
      }
    }
    await this.#change(joinCode, (workshop) => {
      const { form, answered: next } = answered(workshop);
      const checks = workshop.checks.map((each) => (each === form ? next : each));
      return { workshop: next === form ? workshop : { ...workshop, checks }, answer: undefined };
    });
  }

  get followUps(): FollowUps {
    return this.#followUps;
  }

  /** Offers a question weeks later, once, for those who choose a code word; what they answer is kept until then. */
  async offerFollowUp(joinCode: string, key: string, deleteAt: number): Promise<void> {
    const record = await this.find(joinCode);
    requireRight(requireActor(record.content, key), null);
    if (record.content.isRehearsal) throw new Refusal(409, "not-allowed", "nobody is asked again after a rehearsal");
    const offered = await this.#followUps.open(record, deleteAt);
    const followUp = { joinCode: offered.joinCode, deleteAt: offered.deleteAt };
    await this.#change(joinCode, (workshop) => ({ workshop: { ...workshop, followUp }, answer: undefined }));
  }

  /** Takes it back for good, with all that is kept under code words. */
  async dropFollowUp(joinCode: string, key: string): Promise<void> {
    const { id, content } = await this.find(joinCode);
    requireRight(requireActor(content, key), null);
    await this.#followUps.delete(id);
    await this.#change(joinCode, withoutFollowUp);
  }

  /** The lead on another device, by the recovery code; the key of before opens nothing any more, and the code is a new one. */
  async recover(joinCode: string, code: string, key: string, nextCode: string): Promise<void> {
    const recovered = await this.#change(joinCode, (workshop) => {
      if (hashSecret(key) === workshop.facilitatorHash) return changedTo(workshop);
      if (hashSecret(code) !== workshop.recoveryHash) throw wrongCode();
      return changedTo({ ...workshop, facilitatorHash: hashSecret(key), recoveryHash: hashSecret(nextCode) });
    });
    await this.#tables.follow(recovered);
    await this.#followUps.follow(await this.find(joinCode));
  }

  /** A participant's place on another device, by the code that the facilitator has made for it. */
  async comeBack(joinCode: string, code: string, key: string): Promise<void> {
    const keyHash = hashSecret(key);
    const workshop = await this.#change(joinCode, (before) => {
      if (participantWith(before, keyHash) !== undefined) return changedTo(before);
      const lost = before.participants.find(({ wayBackHash }) => wayBackHash === hashSecret(code));
      if (lost === undefined) throw wrongCode();
      const former = lost.keyHash === null ? {} : { formerHash: lost.keyHash };
      return changedTo(withParticipant(before, lost.id, { keyHash, wayBackHash: null, ...former }));
    });
    // Also where it comes again, since the server may have ended in between.
    const back = participantWith(workshop, keyHash);
    if (back !== undefined) await this.#tables.moveSeats(workshop, back);
  }

  /** Refuses whoever may not take minutes home. */
  async requireNotes(joinCode: string, key: string): Promise<void> {
    requireRight(requireActor((await this.find(joinCode)).content, key), "notes");
  }

  /** What is taken home; names stand in it only where they are asked for. */
  async minutes(joinCode: string, key: string, withNames: boolean): Promise<Minutes> {
    const { content } = await this.find(joinCode);
    requireRight(requireActor(content, key), "notes");
    return minutesOf(content, await this.#tables.reports(content), { withNames });
  }

  /** Deletes the workshop for good, now, and all that its tables have played. */
  async delete(joinCode: string, key: string): Promise<void> {
    const { id, content } = await this.find(joinCode);
    const requireOwner = (workshop: Workshop) => requireRight(requireActor(workshop, key), null);
    requireOwner(content);
    // What is left where this ends early can still be found, and be deleted again.
    await this.#tables.delete(content);
    let last = content;
    await this.#changes.delete(id, (workshop) => {
      last = workshop.content;
      requireOwner(last);
    });
    // Those that were opened meanwhile.
    await this.#tables.delete(last);
  }

  deleteExpired(): Promise<number> {
    return this.#changes.deleteExpired();
  }

  async drain(): Promise<void> {
    await Promise.all([this.#changes.drain(), this.#followUps.drain()]);
  }

  async #idOf(joinCode: string): Promise<string> {
    const id = await this.#store.idOf(joinCode);
    if (id === undefined) throw noSuchWorkshop();
    return id;
  }

  /** A command that may seat people elsewhere: those who got up leave the match of their table. */
  async #moving(
    joinCode: string,
    key: string,
    decide: (workshop: Workshop, actor: Actor, context: Context) => Workshop,
  ): Promise<Workshop> {
    const { before, after } = await this.#change(joinCode, (workshop, context) => {
      const changed = decide(workshop, requireActor(workshop, key), context);
      return { workshop: changed, answer: { before: workshop, after: changed } };
    });
    if (before.participants === after.participants) return after;
    for (const participant of before.participants) {
      const now = after.participants.find(({ id }) => id === participant.id);
      if (now === undefined) await this.#tables.leave(before, participant);
      else if (now.table !== participant.table) await this.#tables.getUp(before, participant);
    }
    return after;
  }

  /** Before the change: a workshop keeps its decks, so what is refused now would be refused then. */
  async #requirePlayable(joinCode: string, key: string, steps: readonly Step[]): Promise<void> {
    const { content } = await this.find(joinCode);
    requireRight(requireActor(content, key), rightFor("setSteps"));
    await this.#tables.requirePlayable(steps, content.decks);
  }

  async #openPlanned(workshop: Workshop, joinCode: string, step: string): Promise<readonly TableRefusal[]> {
    const tables = workshop.tables.map((_, index) => index + 1);
    const refused = await this.#eachTable(tables, async (table) => {
      const match = workshop.tables[table - 1]?.matches.findLast((each) => each.step === step);
      if (match === undefined) return;
      try {
        await this.#tables.open(workshop, match, table);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await this.#change(joinCode, (latest) => ({ workshop: withoutMatch(latest, match.id), answer: undefined }));
        throw error;
      }
    });
    const latest = await this.find(joinCode).catch(unlessDeleted);
    // Whoever has deleted the workshop meanwhile has deleted what was opened by then.
    if (latest === undefined) await this.#tables.delete(workshop);
    else refused.push(...(await this.#eachTable(tables, (table) => this.#tables.endOlder(latest.content, table))));
    return refused;
  }

  async #eachTable(tables: readonly number[], work: (table: number) => Promise<unknown>): Promise<TableRefusal[]> {
    const refused: TableRefusal[] = [];
    for (const table of tables) {
      await work(table).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ table, code: error.code });
      });
    }
    return refused;
  }

  /** A workshop that is given back as it came stays as it is. */
  async #change<Answer>(
    joinCode: string,
    decide: (workshop: Workshop, context: Context) => Readonly<{ workshop: Workshop; answer: Answer }>,
  ): Promise<Answer> {
    return this.#changes.change(await this.#idOf(joinCode), async (record) => {
      const { decks } = record.content;
      await this.#decks.load(decks);
      const deck = this.#decks.deckOf(decks);
      const context = { now: this.#planClock(), random: this.#random, hash: hashSecret, deck };
      const { workshop, answer } = refusing(() => decide(record.content, context));
      return { change: workshop === record.content ? null : asStored(workshop), answer };
    });
  }
}

const withoutFollowUp = ({ followUp: _, ...workshop }: Workshop) => ({ workshop, answer: undefined });

/** The workshop as it is then, told to whoever asked for it. */
const changedTo = (workshop: Workshop) => ({ workshop, answer: workshop });

function requireRight(actor: Actor, right: Right | null): void {
  const isAllowed = actor.role === "facilitator" && (actor.isOwner || (right !== null && actor.rights.includes(right)));
  if (!isAllowed) throw new Refusal(403, "not-facilitator", "only the facilitator may do this");
}

/**
 * By what is stored of whoever answers a check, one for each person: those around the device, or those without one, for
 * whom the facilitator answers. Nobody without the key can tell whose they are.
 */
function voicesOf({ participants }: Workshop, actor: Actor, secret: string): readonly string[] {
  const people =
    actor.role === "participant"
      ? participants.filter(({ id }) => id === actor.id)
      : participants.filter(({ keyHash }) => keyHash === null);
  return Array.from({ length: headsIn(people) }, (_, voice) => hashSecret(`voice ${voice} ${secret}`));
}

/** Whoever opens with the same key again comes to the same workshop. */
const workshopIDOf = (facilitatorKey: string): string =>
  matchIDFrom(Buffer.from(hashSecret(`workshop ${facilitatorKey}`), "base64url").subarray(0, 16));

/** Follow-ups are stored beside workshops; a code of one opens nothing here. */
function readWorkshop(content: unknown): Workshop {
  if ((content as { kind?: unknown }).kind !== undefined) throw noSuchWorkshop();
  return content as Workshop;
}

function unlessDeleted(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== "no-such-workshop") throw error;
  return undefined;
}

const noSuchWorkshop = () => new WrongSecret("no-such-workshop", "there is no workshop with this code");
const wrongCode = () => new WrongSecret("wrong-code", "this code opens nothing here");
