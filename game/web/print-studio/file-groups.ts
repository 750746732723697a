import type { PrintedFile } from "../../protocol/print-studio.ts";

/** More files than this are too many buttons. */
const maxButtons = 8;

/** Of many files the large ones come first, which hold all others: sheets before single cards. */
export function groupFiles(files: readonly PrintedFile[]) {
  if (files.length <= maxButtons) return { main: files, rest: [] };
  const largest = Math.max(...files.map(({ size }) => size));
  const isMain = ({ size }: PrintedFile) => size > largest / 2;
  const main = files.filter(isMain);
  // As many that are alike are one archive.
  if (main.length > maxButtons) return { main: [], rest: files };
  return { main, rest: files.filter((file) => !isMain(file)) };
}
