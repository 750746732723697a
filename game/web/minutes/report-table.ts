import type { ReportTable } from "../../protocol/report.ts";

/** The table without the columns that say nothing in any row; the first one stays. */
export function withoutEmptyColumns({ caption, columns, rows }: ReportTable): ReportTable {
  const isFull = (at: number) => at === 0 || rows.some((row) => row[at] !== null && row[at] !== "");
  return {
    caption,
    columns: columns.filter((_, at) => isFull(at)),
    rows: rows.map((row) => row.filter((_, at) => isFull(at))),
  };
}
