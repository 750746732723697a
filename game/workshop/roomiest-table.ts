/**
 * The tables that somebody who comes late may be offered: of those with room for so many more those where fewest sit, by
 * their numbers from 1; none where all are full. `heads` are the people at each table.
 */
export function roomiestTables(heads: readonly number[], seatsPerTable: number, people: number): readonly number[] {
  const free = heads.flatMap((count, index) => (count + people <= seatsPerTable ? [{ count, table: index + 1 }] : []));
  const fewest = Math.min(...free.map(({ count }) => count));
  return free.flatMap(({ count, table }) => (count === fewest ? [table] : []));
}
