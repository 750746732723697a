import { saveBlob } from "../storage/save-file.ts";
import { csvOf } from "./csv.ts";
import type { MinutesSource, Telling } from "./minutes-source.ts";
import { sheetsOf } from "./sheets.ts";

export const saveCsv = (name: string, sources: readonly MinutesSource[], telling: Telling): void =>
  saveBlob(`${name}.csv`, new Blob([csvOf(sheetsOf(sources, telling), telling.language)], { type: "text/csv" }));

/** What writes workbooks is loaded for those alone who want one. */
export async function saveXlsx(
  name: string,
  title: string,
  sources: readonly MinutesSource[],
  telling: Telling,
): Promise<void> {
  const { xlsxOf } = await import("./xlsx.ts");
  const bytes = await xlsxOf(sheetsOf(sources, telling), title);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveBlob(`${name}.xlsx`, new Blob([new Uint8Array(bytes)], { type }));
}

/** A day for a file's name, as the clock of this device shows it: "2026-11-30". */
export function dayOf(ms: number | null): string {
  const date = new Date(ms ?? Date.now());
  const two = (number: number) => String(number).padStart(2, "0");
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
}
