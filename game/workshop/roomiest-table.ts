/**
 * The table that somebody who comes late is offered: of those with room for so many more the one where fewest sit, by its
 * number from 1; undefined where all are full. `heads` are the people at each table.
 */
export function roomiestTable(heads: readonly number[], seatsPerTable: number, people: number): number | undefined {
  const free = heads.flatMap((count, index) => (count + people <= seatsPerTable ? [{ count, table: index + 1 }] : []));
  return free.toSorted((one, other) => one.count - other.count)[0]?.table;
}
