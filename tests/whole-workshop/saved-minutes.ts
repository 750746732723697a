import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CellValue, parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { useMinutesTexts } from "../../game/web/minutes/use-minutes-texts.ts";
import type { Minutes } from "../../game/workshop/minutes.ts";
import { readMinutes } from "../../game/workshop/minutes-schema.ts";
import { textByTags } from "../../print/fixtures/pdf-text.ts";
import { press, says } from "./seen.ts";

/** A line for each row, by the names of tables. */
type Tables = Readonly<Record<string, readonly string[]>>;

/** Minutes as they were saved in all four ways. */
export type SavedMinutes = Readonly<{
  minutes: Minutes;
  csv: Tables;
  xlsx: Tables;
  /** Without spaces and hyphens. */
  pdf: string;
  /** As they lie on the disk. */
  files: readonly Uint8Array[];
}>;

/** Presses every button that saves, on the page of minutes, and reads what has come of it. The page speaks German. */
export async function saveMinutes(page: Page, folder: string): Promise<SavedMinutes> {
  const session = await page.createCDPSession();
  const browserContextId = page.browserContext().id ?? "";
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, browserContextId });
  const { files: buttons } = await useMinutesTexts.load("de");
  const save = async (extension: "pdf" | "xlsx" | "csv" | "json") => {
    await press(page, buttons[extension]);
    await says(page, ".minutes-files [role=status]", `.${extension}`);
    const found = async () => (await readdir(folder)).find((name) => name.endsWith(`.${extension}`));
    await expect.poll(found).toBeDefined();
    return readFile(join(folder, (await found()) ?? ""));
  };
  const files = { pdf: await save("pdf"), xlsx: await save("xlsx"), csv: await save("csv"), json: await save("json") };
  const read = readMinutes(files.json.toString());
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return {
    minutes: read.minutes,
    csv: tablesInCsv(files.csv.toString()),
    xlsx: Object.fromEntries((await readXlsx(files.xlsx)).sheets.map(({ name, rows }) => [name, rows.map(asLine)])),
    pdf: await textByTags(new Uint8Array(files.pdf)),
    files: Object.values(files),
  };
}

/** Parted by empty lines, each under its name. */
function tablesInCsv(file: string): Tables {
  const tables: Record<string, string[]> = {};
  let rows: string[] | undefined;
  for (const cells of parseCsv(file, { delimiter: ";" })) {
    const line = asLine(cells);
    if (line === "") rows = undefined;
    else if (rows === undefined) tables[line] = rows = [];
    else rows.push(line);
  }
  return tables;
}

/** As German Excel shows the cells. */
const asLine = (cells: readonly CellValue[]): string =>
  cells
    .map((cell) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace("T", " ");
      return typeof cell === "number" ? String(cell).replace(".", ",") : String(cell ?? "").replace(/^\t/, "");
    })
    .join(" | ")
    .replace(/( \| )+$/, "");
