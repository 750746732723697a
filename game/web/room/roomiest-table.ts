import type { PublicWorkshop } from "../../workshop/views.ts";

/** Of the tables with room for so many more the one where fewest sit; undefined where all are full. */
export function roomiestTable(
  { tables, seatsPerTable }: Pick<PublicWorkshop, "tables" | "seatsPerTable">,
  people: number,
): number | undefined {
  const free = tables.flatMap(({ heads }, index) =>
    heads + people <= seatsPerTable ? [{ heads, table: index + 1 }] : [],
  );
  return free.toSorted((one, other) => one.heads - other.heads)[0]?.table;
}
