import type { Sheet, SheetCell } from "./sheets.ts";

const lineEnd = "\r\n";

/**
 * All tables in one file, one below the other, each under its name: so a double click shows everything, where an archive
 * would have to be unpacked first. The signs are those of a spreadsheet whose PC speaks `language` (BCP 47): a list is
 * parted by semicolons wherever a comma parts decimals. The byte order mark tells Excel that it is UTF-8.
 */
export function csvOf(sheets: readonly Sheet[], language: string): string {
  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
  const [point, comma] = decimal === "," ? [",", ";"] : [".", ","];
  const line = (cells: readonly SheetCell[]) => cells.map((cell) => asField(cell, point)).join(comma);
  const blocks = sheets.map(({ name, columns, rows }) => [[name], columns, ...rows].map(line).join(lineEnd));
  return `\uFEFF${blocks.join(lineEnd + lineEnd)}${lineEnd}`;
}

function asField(cell: SheetCell, point: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", point);
  // The one way to write a date that Excel reads alike in every country.
  if (cell instanceof Date) return localTime(cell);
  return `"${kept(cell).replaceAll('"', '""')}"`;
}

/**
 * Text as Excel leaves it alone. A file of this kind cannot say what is text: Excel takes "0012" for 12, "3/9" and "Mrz 5"
 * for days, "=1+1" for a formula, in quotation marks as well. A tab before the text is the only sign that keeps it from
 * doing so and that nobody sees in a cell: an apostrophe would be shown, and ="0012" is itself a formula. Words that
 * nothing can be made of stay as they are, so that they can be searched and compared.
 */
const kept = (text: string): string => (text === "" || isPlainWords(text) ? text : `\t${text}`);

function isPlainWords(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 1 && truths.has(words[0] ?? "")) return false;
  return !(/\p{N}/u.test(text) && words.some((word) => monthNames.some((month) => word.startsWith(month))));
}

const truths = new Set(["wahr", "falsch", "true", "false"]);

/** First letters of all months as Excel may know them: in German it also writes "Mrz". */
const monthNames: readonly string[] = [
  ...new Set(
    ["de", "de-AT", "en"].flatMap((language) =>
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
          .format(Date.UTC(2026, month))
          .toLowerCase()
          .slice(0, 3),
      ),
    ),
  ),
  "mrz",
  "mae",
];

/** As the clock of this device shows it. */
function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
