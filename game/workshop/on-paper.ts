import { requireTable } from "./participants.ts";
import { hasBegun } from "./plan.ts";
import { found, Refused } from "./refused.ts";
import type { PrintedResult, Workshop } from "./workshop.ts";

type Table = Workshop["tables"][number];

/**
 * So many at a table have written on paper what they will do; a new number takes the place of the one before. Refuses more
 * than `most`.
 */
export function enterCommitted(workshop: Workshop, table: number, count: number, most: number): Workshop {
  requireTable(workshop, table);
  if (count > most) throw new Refused("not-allowed", `no more than ${most} at this table can have written something`);
  return withTable(workshop, table, { committedOnPaper: count });
}

type EnteredResult = Readonly<{
  step: string;
  table: number;
  text: string;
  /** Participant whose device tells it; missing where whoever leads enters it. */
  by?: number | undefined;
  at: number;
}>;

/**
 * What came of a table's game with printed cards in this step, in place of what was entered before; no text takes it back.
 * What somebody else had entered is kept, so that whoever leads can bring it back: one text, however often it is changed.
 */
export function enterResult(workshop: Workshop, { step: id, table, text, by, at }: EnteredResult): Workshop {
  requireTable(workshop, table);
  const { mode } = found(
    workshop.steps.find((step) => step.id === id),
    "no-such-step",
    "step",
  );
  if (mode === undefined) throw new Refused("not-allowed", "nothing is played in this step");
  const all = workshop.tables[table - 1]?.results ?? [];
  const others = all.filter(({ step }) => step !== id);
  const last = all.find(({ step }) => step === id);
  const isOwn = last === undefined || ((last.isTold === true) === (by !== undefined) && last.by === by);
  const before = isOwn || last.text === "" ? last?.before : last.text;
  const result: PrintedResult = {
    ...{ step: id, mode, text, at },
    ...(by === undefined ? {} : { isTold: true, by }),
    ...(before === undefined ? {} : { before }),
  };
  return withTable(workshop, table, { results: text === "" && before === undefined ? others : [...others, result] });
}

/**
 * The same as a device of the table tells it, also when the room has gone on meanwhile. Refuses a step that has not begun,
 * and one in which the table plays on devices.
 */
export function tellResult(workshop: Workshop, result: EnteredResult & Readonly<{ by: number }>): Workshop {
  const told = enterResult(workshop, result);
  if (!hasBegun(workshop.run, result.step)) throw new Refused("not-allowed", "this step has not begun");
  const matches = workshop.tables[result.table - 1]?.matches ?? [];
  if (matches.some(({ step }) => step === result.step)) {
    throw new Refused("not-allowed", "what comes of a match on devices is known");
  }
  return told;
}

/** Those of a table that say something. */
export const resultsOf = ({ results = [] }: Pick<Table, "results">): readonly PrintedResult[] =>
  results.filter(({ text }) => text !== "");

/** How many sentences are written down about what people will do: on devices, and on paper. */
export const committedIn = ({ participants, tables }: Workshop): number =>
  tables.reduce(
    (sum, { committedOnPaper = 0 }) => sum + committedOnPaper,
    participants.filter(({ hasCommitted }) => hasCommitted).length,
  );

const withTable = (workshop: Workshop, number: number, change: Partial<Table>): Workshop => ({
  ...workshop,
  tables: workshop.tables.map((table, index) => (index + 1 === number ? { ...table, ...change } : table)),
});
