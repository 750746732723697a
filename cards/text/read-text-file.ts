import { readFileSync } from "node:fs";
import { type Message, message } from "./message.ts";
import { oddCharacters } from "./odd-characters.ts";

/** What is wrong with a line of a text file, and what is expected of it. */
export type LineFault = Message & Readonly<{ line: number }>;

/**
 * Reads a text file as UTF-8, with or without a byte order mark, and with line ends of any system. With a fault there is
 * no text: a letter that was lost shows nowhere but in print. Throws where the file cannot be read at all.
 */
export function readTextFile(path: string): { text: string; faults: LineFault[] } {
  const bytes = readFileSync(path);
  if (isUtf16(bytes)) return { text: "", faults: [{ line: 1, ...message("utf-16") }] };
  const text = decode(bytes);
  // Line by line it takes ten times as long, and nearly every file is without fault.
  if (text !== undefined && oddCharacters(text).length === 0)
    return { text: text.replaceAll("\r\n", "\n"), faults: [] };
  return { text: "", faults: findLineFaults(linesOf(bytes)) };
}

function findLineFaults(lines: readonly Uint8Array[]): LineFault[] {
  const broken = lines.findIndex((line) => decode(line) === undefined);
  const count = lines.slice(broken).filter((line) => decode(line) === undefined).length;
  const odd = lines.flatMap((line, index) =>
    oddCharacters(decode(line) ?? "").map((character) => ({
      line: index + 1,
      ...message("odd-character", { character }),
    })),
  );
  if (broken === -1) return odd;
  const guess = new TextDecoder("windows-1252").decode(lines[broken]).trim().slice(0, 60);
  return [{ line: broken + 1, ...message("utf-8", { line: guess, count }) }, ...odd];
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Nothing is guessed: what is no UTF-8 is undefined. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No byte of a longer character is a line end, so a file can be taken apart before it is decoded. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
