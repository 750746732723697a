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

/** The vote as it is kept once it is over: nobody's own choice stands in it any more. */
export const closed = (ballots: Ballots, tableOf: (voter: string) => number): Ballots => ({
  isOpen: false,
  tables: tallies(ballots, tableOf),
});

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
