import { isSameName } from "../protocol/names.ts";
import { found, Refused } from "./refused.ts";
import { roomiestTables } from "./roomiest-table.ts";
import type { Round } from "./round.ts";
import { type Participant, type Workshop, workshopLimits } from "./workshop.ts";

export const participantOf = ({ participants }: Workshop, id: number): Participant =>
  found(
    participants.find((each) => each.id === id),
    "no-such-participant",
    "participant",
  );

export const participantWith = ({ participants }: Workshop, keyHash: string): Participant | undefined =>
  participants.find((each) => each.keyHash === keyHash);

export function withParticipant(workshop: Workshop, id: number, change: Partial<Participant>): Workshop {
  participantOf(workshop, id);
  const participants = workshop.participants.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...workshop, participants };
}

export const requireTable = ({ tables }: Workshop, table: number): number =>
  found(tables[table - 1] && table, "no-such-table", "table");

/** Refuses where so many more find no seat; people around one device always find a table that is empty. */
export function requireRoom(workshop: Workshop, table: number, people: number): void {
  requireTable(workshop, table);
  if (headsAt(workshop, table) + people > Math.max(workshop.rules.seatsPerTable, people)) {
    throw new Refused("full", "every seat at this table is taken");
  }
}

/** Refuses where so many more would be too many for one workshop. */
export function requirePlaces({ participants }: Workshop, people: number): void {
  if (headsIn(participants) + people > workshopLimits.participants) {
    throw new Refused("full", `no more than ${workshopLimits.participants} people can take part`);
  }
}

export const peopleAt = ({ participants }: Workshop, table: number): readonly Participant[] =>
  participants.filter((each) => each.table === table);

export const headsAt = (workshop: Workshop, table: number): number => headsIn(peopleAt(workshop, table));

export const headsIn = (participants: readonly Participant[]): number =>
  participants.reduce((heads, { people }) => heads + people, 0);

export function requireFreeName({ participants }: Workshop, name: string, exceptFor?: number): void {
  if (participants.some((each) => each.id !== exceptFor && isSameName(each.name, name))) {
    throw new Refused("name-taken", "somebody here already has this name");
  }
}

export type Newcomer = Pick<Participant, "name" | "keyHash" | "kind" | "people" | "table">;

/** Whoever joins with the same key again is the one who joined before. */
export function join(workshop: Workshop, newcomer: Newcomer): Workshop {
  const { name, keyHash, people, table } = newcomer;
  if (keyHash !== null && participantWith(workshop, keyHash) !== undefined) return workshop;
  if (keyHash !== null && workshop.isClosed === true) throw new Refused("door-closed", "nobody new is let in now");
  requireFreeName(workshop, name);
  requirePlaces(workshop, people);
  if (table !== null) requireTable(workshop, table);
  const late = workshop.run.startedAt === null ? {} : { isLate: true };
  const fresh = { wayBackHash: null, isReady: false, hasCommitted: false, ...late };
  return {
    ...workshop,
    nextParticipant: workshop.nextParticipant + 1,
    participants: [...workshop.participants, { ...newcomer, ...fresh, id: workshop.nextParticipant }],
  };
}

/** The first of `roomiestTables`; undefined where there is none. */
export const smallestTable = (workshop: Workshop, people = 1): number | undefined =>
  roomiestTables(
    workshop.tables.map((_, index) => headsAt(workshop, index + 1)),
    workshop.rules.seatsPerTable,
    people,
  )[0];

/** What is left of a workshop when somebody goes for good: the notes stay, without the name. */
export function without(workshop: Workshop, id: number): Workshop {
  participantOf(workshop, id);
  return {
    ...workshop,
    participants: workshop.participants.filter((each) => each.id !== id),
    notes: workshop.notes.map((note) => (note.by === id ? { ...note, by: null } : note)),
    met: workshop.met.filter((pair) => !pair.includes(id)),
    ...(workshop.seatedBefore && { seatedBefore: workshop.seatedBefore.filter((each) => each.id !== id) }),
    rounds: withoutBallots(workshop.rounds, id),
  };
}

/** The rounds without what somebody has chosen in a vote that is open. */
export const withoutBallots = (rounds: readonly Round[], id: number): readonly Round[] =>
  rounds.map((round) => ({
    ...round,
    ballots: Object.fromEntries(
      Object.entries(round.ballots).map(([vote, ballots]) => [
        vote,
        ballots.isOpen ? { isOpen: true, by: omit(ballots.by, `participant:${id}`) } : ballots,
      ]),
    ),
  }));

const omit = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
