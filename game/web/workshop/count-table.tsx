import type { ReactNode } from "react";
import "./count-table.css";

type CountRow = Readonly<{
  key: string;
  label: ReactNode;
  counts: readonly number[];
  /** Said beside the label: the right answer, the chosen one. */
  mark?: string | undefined;
}>;

type CountTableProps = Readonly<{
  caption: string;
  /** Over the labels, and over each column of counts. */
  heads: readonly [string, ...string[]];
  rows: readonly CountRow[];
}>;

/** A chart and its table in one: each count stands as a number beside its bar, whose length is its share of the largest. */
export function CountTable({ caption, heads: [first, ...columns], rows }: CountTableProps) {
  const largest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <table className="count-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, counts, mark }) => (
          <tr key={key} className={mark === undefined ? undefined : "count-marked"}>
            <th scope="row">
              {label}
              {mark !== undefined && <strong className="count-mark"> {mark}</strong>}
            </th>
            {columns.map((column, index) => (
              <td key={column}>
                <span className="count-bar-place" aria-hidden="true">
                  <span className="count-bar" style={{ width: `${(100 * (counts[index] ?? 0)) / largest}%` }} />
                </span>
                <span className="count">{counts[index] ?? 0}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
