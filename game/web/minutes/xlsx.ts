import { type CellStyle, type CellValue, writeXlsx } from "hucre/xlsx";
import type { Sheet, SheetCell } from "./sheets.ts";

const head = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const body = { alignment: { wrapText: true, vertical: "top" } } as const;
const dateFormat = "yyyy-mm-dd hh:mm";
/** In characters. */
const [narrowest, widest] = [10, 60];
/** Excel takes no longer name of a sheet, and none of these signs in it. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;

/** A workbook with a sheet for each table. Texts stay texts, whatever they look like: no cell is a formula. */
export function xlsxOf(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title },
    sheets: sheets.map(({ name, columns, rows }) => {
      const all = [columns, ...rows];
      return {
        name: name.replace(forbidden, " ").slice(0, longestName),
        columns: columns.map((_, at) => ({ width: widthOf(all.map((row) => row[at] ?? null)), style: body })),
        rows: all.map((row) => row.map(asValue)),
        cells: new Map<string, { style: CellStyle }>([
          ...[...columns.keys()].map((at) => [`0,${at}`, { style: head }] as const),
          ...datesIn(all).map((place) => [place, { style: { ...body, numFmt: dateFormat } }] as const),
        ]),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${columnName(columns.length)}${all.length}` },
      };
    }),
  });
}

/** Places of cells by row and column. */
const datesIn = (rows: readonly (readonly SheetCell[])[]): readonly string[] =>
  rows.flatMap((row, down) => row.flatMap((cell, along) => (cell instanceof Date ? [`${down},${along}`] : [])));

/** A date in a workbook knows no time zone: it gets what the clock of this device shows. */
function asValue(cell: SheetCell): CellValue {
  if (typeof cell === "string") return cell.replace(control, "") || null;
  return cell instanceof Date ? new Date(cell.getTime() - cell.getTimezoneOffset() * 60_000) : cell;
}

/** What XML cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const widthOf = (cells: readonly SheetCell[]): number =>
  Math.min(
    widest,
    Math.max(narrowest, ...cells.map((cell) => (cell instanceof Date ? dateFormat : `${cell ?? ""}`).length + 2)),
  );

const columnName = (count: number): string => String.fromCharCode(64 + count);
