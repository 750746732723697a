import { isSameName, visibleText } from "../../protocol/names.ts";
import { type Seating, workshopLimits } from "../../workshop/workshop.ts";

/** What is wrong in a list, and in which line, from 1; `text` is what stands there. */
export type SeatingFault = Readonly<{
  line: number;
  fault: "noTable" | "unknownTable" | "sameTables" | "longName" | "otherTable" | "tooMany";
  text: string;
}>;

/** A line as it is typed: the table where it names one, and the names. */
type Line = Readonly<{ number: number; table: string | null; names: readonly string[] }>;

/**
 * Who is to sit where, as people type it or paste it from two columns of a spreadsheet: "name; table" or "table; names",
 * "table: names", or a line of names for each table in their order. All faults at once.
 */
export function readSeating(
  typed: string,
  tables: readonly string[],
): Readonly<{ seating: Seating; faults: readonly SeatingFault[] }> {
  const lines = typed.split(/\r?\n/).flatMap((text, index): Line[] => {
    const line = lineOf(text, index + 1, tables);
    return line.names.length === 0 && line.table === null ? [] : [line];
  });
  const isByOrder = lines.every(({ table }) => table === null);
  const seating: { name: string; table: number }[] = [];
  const faults: SeatingFault[] = [];
  for (const [place, line] of lines.entries()) {
    const table = isByOrder ? place + 1 : tableOf(line.table, tables);
    if (typeof table === "string" || table > tables.length) {
      const fault = typeof table === "string" ? table : "noTable";
      faults.push({ line: line.number, fault, text: line.table ?? line.names.join(", ") });
      continue;
    }
    for (const name of line.names) {
      const before = seating.find((each) => isSameName(each.name, name));
      if (name.length > workshopLimits.nameLength) faults.push({ line: line.number, fault: "longName", text: name });
      else if (before === undefined) seating.push({ name, table });
      else if (before.table !== table) faults.push({ line: line.number, fault: "otherTable", text: name });
    }
  }
  if (seating.length > workshopLimits.participants) {
    faults.push({ line: lines.at(-1)?.number ?? 0, fault: "tooMany", text: String(workshopLimits.participants) });
  }
  return { seating, faults };
}

/** The list as it can be typed: a table whose name another one has goes by its number. */
export const writtenSeating = (seating: Seating, tables: readonly string[]): string =>
  seating
    .map(({ name, table }) => {
      const called = tables[table - 1] ?? "";
      return `${name}; ${tableOf(called, tables) === table ? called : table}`;
    })
    .join("\n");

function lineOf(text: string, number: number, tables: readonly string[]): Line {
  const [before = "", ...after] = text.split(":");
  if (after.length > 0) return { number, table: visibleText(before), names: cellsOf(after.join(":"), /[,;\t]/) };
  const isParted = /[;\t]/.test(text);
  const cells = cellsOf(text, isParted ? /[;\t]/ : /,/);
  const [first, last] = [cells[0] ?? "", cells.at(-1) ?? ""];
  if (cells.length > 1 && isTable(last, tables)) return { number, table: last, names: cells.slice(0, -1) };
  if (cells.length > 1 && isTable(first, tables)) return { number, table: first, names: cells.slice(1) };
  // Two columns are a name and a table, though there be no such table.
  if (isParted && cells.length === 2) return { number, table: last, names: [first] };
  return { number, table: null, names: cells };
}

const cellsOf = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((cell) => visibleText(cell.replaceAll('"', "")))
    .filter((cell) => cell !== "");

const isTable = (cell: string, tables: readonly string[]): boolean => tableOf(cell, tables) !== "unknownTable";

/** A table by its name or its number. */
function tableOf(called: string | null, tables: readonly string[]): number | SeatingFault["fault"] {
  if (called === null) return "noTable";
  const [first, ...others] = tables.flatMap((name, index) => (isSameName(name, called) ? [index + 1] : []));
  if (others.length > 0) return "sameTables";
  const number = /^\d{1,3}$/.test(called) ? Number(called) : 0;
  return first ?? (number >= 1 && number <= tables.length ? number : "unknownTable");
}
