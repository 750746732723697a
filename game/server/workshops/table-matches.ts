import type { DeckReference } from "../../protocol/public-match.ts";
import type { MatchReport } from "../../workshop/minutes.ts";
import { peopleAt } from "../../workshop/participants.ts";
import { matchAt } from "../../workshop/played.ts";
import { found } from "../../workshop/refused.ts";
import type { Step } from "../../workshop/step.ts";
import { decksOfStep, unknownDecks } from "../../workshop/step-decks.ts";
import { type Participant, type TableMatch, type Workshop, workshopLimits } from "../../workshop/workshop.ts";
import { type Seat, statusOf } from "../matches/match-record.ts";
import { type MatchService, unlessGone } from "../matches/match-service.ts";
import { Refusal } from "../matches/refusal.ts";
import { botSeat } from "../matches/seating.ts";
import { newMatchID, newSecret } from "../matches/secrets.ts";

/** How strong computers are that fill up a table, or play on for somebody. */
const botStrength = "medium";

/** Computers in a rehearsal think a quarter as long; in a large room longer, since all tables share a server with others. */
const quickMotion = (tables: number): number => Math.min(1, Math.max(0.25, tables / 40));

/** All matches of a workshop, in all steps. */
const matchesOf = ({ tables }: Workshop): readonly TableMatch[] => tables.flatMap(({ matches }) => matches);

/**
 * The workshop with matches noted for these tables in a step, under ids left to chance; they are opened afterwards. A table
 * where nobody has a device plays with its cards.
 */
export function planMatches(workshop: Workshop, stepID: string, tables: readonly number[]): Workshop {
  const step = found(
    workshop.steps.find(({ id }) => id === stepID),
    "no-such-step",
    "step",
  );
  const { mode } = step;
  if (mode === undefined) throw new Refusal(409, "not-allowed", "nothing is played in this step");
  const planned = workshop.tables.map((table, index) => {
    const isPlaying = tables.includes(index + 1) && playersAt(workshop, index + 1).length > 0;
    if (!isPlaying) return table;
    if (table.matches.length >= workshopLimits.matchesATable) {
      throw new Refusal(409, "workshop-full", `a table plays no more than ${workshopLimits.matchesATable} matches`);
    }
    return { ...table, matches: [...table.matches, { id: newMatchID(), step: stepID, mode }] };
  });
  return { ...workshop, tables: planned };
}

/** The workshop without a match that was noted and cannot be opened. */
export const withoutMatch = (workshop: Workshop, matchID: string): Workshop => ({
  ...workshop,
  tables: workshop.tables.map((table) => ({ ...table, matches: table.matches.filter(({ id }) => id !== matchID) })),
});

/** What happens to the matches of a workshop's tables; the caller has made sure of the right. */
export class TableMatches {
  readonly #service: MatchService;

  constructor(service: MatchService) {
    this.#service = service;
  }

  /** Refuses a plan with decks that the workshop does not have, or cards that a table could not be dealt; names the step. */
  async requirePlayable(steps: readonly Step[], all: readonly DeckReference[]): Promise<void> {
    for (const step of steps) {
      const { id, mode, setup = {} } = step;
      const [unknown] = unknownDecks(all, step);
      if (unknown !== undefined) {
        throw new Refusal(422, "no-such-deck", `step ${id}: the workshop has no deck ${unknown}`);
      }
      if (mode === undefined) continue;
      await this.#service.requireChosenCards(mode, decksOfStep(all, step), setup).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(error.status, error.code, `step ${id}: ${error.message}`);
      });
    }
  }

  /** See `matchAt`: what this server knows of matches need not be watched for that. */
  async playedAt(workshop: Workshop, table: number): Promise<TableMatch | undefined> {
    const matches = workshop.tables[table - 1]?.matches ?? [];
    const running = new Set<string>();
    if (matches.at(-1)?.step !== workshop.run.step) {
      for (const { id } of matches) if (await this.#isRunning(id)) running.add(id);
    }
    return matchAt(workshop, table, (id) => running.has(id));
  }

  /**
   * Ends what a table still plays besides the match that was noted for it last, once that one runs: it plays one at a time.
   * Whoever opens one asks for this afterwards, so that of two who do so at once the later one sees both.
   */
  async endOlder({ tables }: Workshop, table: number): Promise<void> {
    const ids = (tables[table - 1]?.matches ?? []).map(({ id }) => id);
    const last = ids.pop();
    if (last === undefined || ids.length === 0 || !(await this.#isRunning(last))) return;
    for (const id of ids) {
      if (await this.#isRunning(id)) await this.#service.facilitate(id, { type: "end" }, "creator").catch(unlessEnded);
    }
  }

  async #isRunning(matchID: string): Promise<boolean> {
    const match = await this.#service.find(matchID).catch(unlessGone);
    return match !== undefined && statusOf(match) === "running";
  }

  /** Opens what is noted and not opened yet. Rejects where a table cannot play so. */
  async open(workshop: Workshop, match: TableMatch, table: number): Promise<void> {
    // What runs goes on, whatever the plan or the server would say to it now.
    if (await this.#service.isStarted(match.id)) return;
    const step = workshop.steps.find(({ id }) => id === match.step);
    const setup = step?.setup ?? {};
    const decks = decksOfStep(workshop.decks, step);
    const { min, max } = await this.#service.seatsIn(match.mode, decks, setup);
    const people = playersAt(workshop, table).flatMap(seatsOf);
    const seats = people.slice(0, max);
    while (seats.length < min) seats.push(botSeat(seats, botStrength));
    await this.#service.openSeated(match.id, {
      ...{ gameName: match.mode, decks, setup, seats },
      caseNames: await this.#service.caseNames(decks, workshop.decks),
      ...ruledBy(workshop),
      ...(workshop.isRehearsal ? { isRehearsal: true, botPace: quickMotion(workshop.tables.length) } : {}),
      seed: workshop.rules.sameDeal ? seedForAll(workshop, match, table) : newSecret(),
    });
  }

  /** Sits down at the table's match, where somebody has left a place or a computer plays: on as many seats as there are people. */
  async sitDown(workshop: Workshop, participant: Participant): Promise<void> {
    const { table, keyHash } = participant;
    const match = table === null ? undefined : await this.playedAt(workshop, table);
    if (match === undefined || keyHash === null)
      throw new Refusal(409, "not-started", "nothing is played at this table");
    await this.#service.takeSeats(match.id, keyHash, seatNames(participant));
  }

  /** Gets up from the match that a table plays, as the workshop's rule says: a computer plays on, or nobody. */
  async getUp(workshop: Workshop, participant: Participant): Promise<void> {
    const match = participant.table === null ? undefined : await this.playedAt(workshop, participant.table);
    if (match !== undefined) await this.#getUpFrom([match], workshop, participant);
  }

  /** Gets up everywhere, also from what is played on from the steps before. */
  async leave(workshop: Workshop, participant: Participant): Promise<void> {
    await this.#getUpFrom(matchesOf(workshop), workshop, participant);
  }

  /** On another device: the seats that were held by the key of the one before. */
  async moveSeats(workshop: Workshop, { table, keyHash, formerHash }: Participant): Promise<void> {
    const match = table === null ? undefined : await this.playedAt(workshop, table);
    if (match === undefined || keyHash === null || formerHash === undefined) return;
    await this.#service.moveSeats(match.id, formerHash, keyHash).catch(unlessGone);
  }

  /** All of them go by the workshop as it is now. */
  async follow(workshop: Workshop): Promise<void> {
    for (const { id } of matchesOf(workshop)) await this.#service.follow(id, ruledBy(workshop)).catch(unlessGone);
  }

  /** What came of all matches that were opened, by their ids. */
  async reports(workshop: Workshop): Promise<ReadonlyMap<string, MatchReport>> {
    const reports = new Map<string, MatchReport>();
    for (const { id } of matchesOf(workshop)) {
      const match = await this.#service.find(id).catch(unlessGone);
      if (match?.state == null) continue;
      const mode = this.#service.modeOf(match);
      const { figures } = mode.progress(match.state.G);
      const endedBy = mode.outcome(match.state.G)?.endedBy;
      const isOver = statusOf(match) === "over";
      reports.set(id, { id, figures, isOver, endedBy, cases: this.#service.casesOf(match) });
    }
    return reports;
  }

  async delete(workshop: Workshop): Promise<void> {
    for (const { id } of matchesOf(workshop)) await this.#service.discard(id);
  }

  async #getUpFrom(matches: readonly TableMatch[], { rules }: Workshop, { keyHash }: Participant): Promise<void> {
    if (keyHash === null) return;
    const bot = rules.gone === "bot" ? botStrength : null;
    for (const { id } of matches) await this.#service.giveUpSeats(id, keyHash, bot).catch(unlessGone);
  }
}

/** Takes a refusal that says no more than that it has ended by itself meanwhile, or was deleted. */
function unlessEnded(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== "over") return unlessGone(error);
  return undefined;
}

/** The same at all tables, and another one for each further match of a step: its cards would be known. */
function seedForAll({ facilitatorHash, tables }: Workshop, { id, step }: TableMatch, table: number): string {
  const inStep = tables[table - 1]?.matches.filter((match) => match.step === step) ?? [];
  const before = inStep.findIndex((match) => match.id === id);
  return [facilitatorHash, step, ...(before > 0 ? [before] : [])].join(" ");
}

/** What a workshop decides of its matches. */
const ruledBy = ({ facilitatorHash, deleteAt, rules }: Workshop) => ({
  ...{ creatorHash: facilitatorHash, deleteAt },
  botsStandIn: rules.gone === "bot",
});

/** Participants who play by a device of their own, or of the table. */
const playersAt = (workshop: Workshop, table: number): readonly Participant[] =>
  peopleAt(workshop, table).filter(({ keyHash }) => keyHash !== null);

/** A device around which a whole table sits has a seat for each of them. */
const seatNames = ({ name, people }: Participant): readonly string[] =>
  people === 1 ? [name] : Array.from({ length: people }, (_, index) => `${name} ${index + 1}`);

const seatsOf = (participant: Participant): readonly Seat[] =>
  seatNames(participant).map((name) => ({ name, credentialHash: participant.keyHash, bot: null, rejoin: null }));
