import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTextFile } from "./read-text-file.ts";

function read(content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "text-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "text.yaml");
  writeFileSync(path, content);
  return readTextFile(path);
}

test.each([
  ["plain", "für\n"],
  ["with a byte order mark", "\ufefffür\n"],
  ["with line ends of Windows", "für\r\n"],
])("UTF-8 %s is read", (_, content) => {
  expect(read(content)).toEqual({ text: "für\n", faults: [] });
});

test("Windows-1252 is told with the first line it shows on, and how many more there are", () => {
  const { text, faults } = read(Buffer.from("eins\nfür uns\nplain\nwährend\n", "latin1"));
  expect(text).toBe("");
  expect(faults).toEqual([
    expect.objectContaining({
      line: 2,
      expected: "UTF-8; save the file as UTF-8 (this line: “für uns”; lines that are no UTF-8: 2)",
    }),
  ]);
});

test("UTF-16 is told once", () => {
  const { faults } = read(Buffer.from("\ufeffeins\nzwei\n", "utf16le"));
  expect(faults).toMatchObject([{ line: 1, expected: expect.stringMatching(/UTF-8 and not UTF-16.*save/) }]);
});

test.each(["\u0000", "\u0008", "\u001b", "\u0085", "\u202e", "\u2066", "\u200b", "\ufffd", "\ue000", "\u{e0041}"])(
  "%j is refused with its line",
  (sign) => {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    expect(read(`eins\nzw${sign}ei\n`).faults).toMatchObject([{ line: 2, expected: expect.stringContaining(code) }]);
  },
);

test("tabs, soft hyphens and spaces that do not break are fine", () => {
  expect(read("a\tSilben\u00adtrennung 10\u00a0%\n").faults).toEqual([]);
});
