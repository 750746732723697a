// biome-ignore-all lint/suspicious/noArrayIndexKey: what people say may be said twice, and paper does not move.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { footerContent, styleSheet } from "../typesetting/document-page.tsx";
import { printPage } from "../typesetting/print-page.tsx";
import type { PrintedReport } from "./printed-report.ts";

type Section = PrintedReport["sections"][number];
type Table = Section["tables"][number];

/** A report as an HTML page for A4. */
export function reportPage({ title, language, lead, footer, sections }: PrintedReport): string {
  const css = readFileSync(join(import.meta.dirname, "report.css"), "utf8");
  const foot = `@page { @bottom-center { content: ${footerContent(footer)} } }`;
  return printPage({
    language,
    title,
    styles: ["paper", "document"].map(styleSheet).join("\n") + css + foot,
    body: (
      <main>
        <h1>{title}</h1>
        {lead.map((text, index) => (
          <p key={index} className="lead">
            {text}
          </p>
        ))}
        {sections.map((section, index) => (
          <SectionOf key={index} section={section} language={language} />
        ))}
      </main>
    ),
  });
}

function SectionOf({ section, language }: { section: Section; language: string }) {
  const { heading, level, paragraphs, tables, items } = section;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading>{heading}</Heading>
      {paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {tables.map((table, index) => (
        <TableOf key={index} table={table} isAlone={table.caption === heading} language={language} />
      ))}
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

type TableProps = Readonly<{
  table: Table;
  /** The heading has said already what the table is. */
  isAlone: boolean;
  language: string;
}>;

function TableOf({ table: { caption, columns, rows }, isAlone, language }: TableProps) {
  const drawn = rows.flatMap((row) => row.filter((cell, at) => columns[at]?.bars === true && typeof cell === "number"));
  const max = Math.max(1, ...drawn.map(Number));
  return (
    <table>
      {!isAlone && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            <th key={at} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = null, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>
                {typeof cell === "number" ? cell.toLocaleString(language) : cell}
                {typeof cell === "number" && columns[at + 1]?.bars === true && (
                  <span className="bar" aria-hidden="true" style={{ width: `${(24 * cell) / max}mm` }} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
