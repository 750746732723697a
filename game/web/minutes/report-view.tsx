// biome-ignore-all lint/suspicious/noArrayIndexKey: two may have said the same, tables may be called alike, and nothing moves.
import type { CSSProperties } from "react";
import type { Report, ReportSection, ReportTable } from "../../protocol/report.ts";
import { useLanguage } from "../texts/language-context.tsx";
import "./minutes.css";

/** A report on the page, below the page's own heading. */
export function ReportView({ report }: { report: Report }) {
  return (
    <div className="report">
      {report.lead.map((text, index) => (
        <p key={index} className="lead">
          {text}
        </p>
      ))}
      {report.sections.map((section, index) => (
        <SectionView key={index} section={section} />
      ))}
    </div>
  );
}

function SectionView({ section: { heading, level, paragraphs, tables, items } }: { section: ReportSection }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={`report-section level-${level}`}>
      <Heading>{heading}</Heading>
      {paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      <div className="report-tables">
        {tables.map((table, index) => (
          <TableView key={index} table={table} isAlone={table.caption === heading} />
        ))}
      </div>
      {items.length > 0 && (
        <ul>
          {items.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `isAlone`: the heading above has said already what the table is. */
function TableView({ table: { caption, columns, rows }, isAlone }: { table: ReportTable; isAlone: boolean }) {
  const max = Math.max(
    1,
    ...rows.flatMap((row) => row.filter((cell, at) => columns[at]?.bars === true && cell)).map(Number),
  );
  return (
    <table>
      <caption className={isAlone ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = null, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <CellView key={columns[at + 1]?.title} cell={cell} column={columns[at + 1]} max={max} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = Readonly<{
  cell: string | number | null;
  column: ReportTable["columns"][number] | undefined;
  /** The greatest number that is drawn in this table. */
  max: number;
}>;

function CellView({ cell, column, max }: CellProps) {
  const { tag } = useLanguage();
  // On a phone each cell stands in a line of its own and says which column it is of.
  if (typeof cell !== "number") return <td data-title={column?.title}>{cell}</td>;
  return (
    <td data-title={column?.title} className="number">
      <span className="count">{cell.toLocaleString(tag)}</span>
      {column?.bars === true && cell > 0 && (
        <span className="bar" aria-hidden="true" style={{ "--share": cell / max } as CSSProperties} />
      )}
    </td>
  );
}
