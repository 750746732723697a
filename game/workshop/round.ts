import type { RoundPlace } from "./step.ts";

/**
 * How a failure is diagnosed, in this order: its story is read, everybody chooses a cause, the choices are shown and argued
 * about, everybody chooses again, the cause is revealed, a way out is voted for, and shown.
 */
export const roundPhases = ["read", "vote", "argue", "revote", "reveal", "measure", "end"] as const;
export type RoundPhase = (typeof roundPhases)[number];

/** Phases in which people choose. */
export const votes = ["vote", "revote", "measure"] as const;
export type Vote = (typeof votes)[number];

/** How many chose what, by the number of a cause or the code of a way out. */
export type Tally = Readonly<Record<string, number>>;

/**
 * One vote: who chose what, as long as it is open, by `participant:3`, or `table:2` for people without devices; afterwards
 * only how many, by table (0: those without one).
 */
export type Ballots =
  | Readonly<{ isOpen: true; by: Readonly<Record<string, Tally>> }>
  | Readonly<{ isOpen: false; tables: Readonly<Record<number, Tally>> }>;

export type Round = Readonly<{
  /** Made by whoever opened it. */
  id: string;
  step: string | null;
  /** Ids of the workshop's decks that it is played with, as its step had them when it was opened; missing: all of them. */
  decks?: readonly string[] | undefined;
  at: RoundPlace;
  /** Code of the card by table; 0 stands for the room. */
  cards: Readonly<Record<number, string>>;
  phase: RoundPhase;
  ballots: Readonly<Partial<Record<Vote, Ballots>>>;
}>;

export const noBallots: Ballots = { isOpen: true, by: {} };

/** The vote as it is kept once it is over: nobody's own choice stands in it any more, nor can it be told from a table's. */
export const closed = (ballots: Ballots, at: RoundPlace, tableOf: (voter: string) => number): Ballots => ({
  isOpen: false,
  tables: outcome(ballots, at, tableOf),
});

/**
 * What came of a vote, by table. Where the whole room votes, nobody has agreed on anything with their table: what fewer
 * than three there have chosen is counted with those of no table. A table that has diagnosed a card of its own is told.
 */
export function outcome(
  ballots: Ballots,
  at: RoundPlace,
  tableOf: (voter: string) => number,
): Readonly<Record<number, Tally>> {
  const tables = tallies(ballots, tableOf);
  return at === "room" ? withoutFew(tables) : tables;
}

const fewest = 3;

function withoutFew(tables: Readonly<Record<number, Tally>>): Readonly<Record<number, Tally>> {
  const sizes = Object.entries(tables).toSorted(([, one], [, other]) => peopleIn(one) - peopleIn(other));
  const peopleBefore = (end: number) => sizes.slice(0, end).reduce((all, [, tally]) => all + peopleIn(tally), 0);
  const end = sizes.findIndex(
    ([, tally], index) => peopleIn(tally) >= fewest && (index === 0 || peopleBefore(index) >= fewest),
  );
  const few = end === -1 ? sizes : sizes.slice(0, end);
  if (few.length < 2) return tables;
  const hidden = new Set(["0", ...few.map(([table]) => table)]);
  const together = sum(sizes.filter(([table]) => hidden.has(table)).map(([, tally]) => tally));
  return { ...Object.fromEntries(sizes.filter(([table]) => !hidden.has(table))), 0: together };
}

/** How many people have chosen. */
export const peopleWho = (ballots: Ballots): number => {
  const all = ballots.isOpen ? Object.values(ballots.by) : Object.values(ballots.tables);
  return all.reduce((count, tally) => count + peopleIn(tally), 0);
};

/** By table, what was chosen how often. */
export function tallies(ballots: Ballots, tableOf: (voter: string) => number): Readonly<Record<number, Tally>> {
  if (!ballots.isOpen) return ballots.tables;
  const byTable: Record<number, Tally> = {};
  for (const [voter, tally] of Object.entries(ballots.by)) {
    const table = tableOf(voter);
    byTable[table] = sum([byTable[table] ?? {}, tally]);
  }
  return byTable;
}

function sum(all: readonly Tally[]): Tally {
  const total: Record<string, number> = {};
  for (const tally of all) {
    for (const [choice, count] of Object.entries(tally)) total[choice] = (total[choice] ?? 0) + count;
  }
  return total;
}

const peopleIn = (tally: Tally): number => Object.values(tally).reduce((all, count) => all + count, 0);
