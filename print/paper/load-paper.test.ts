import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { loadPaper, paperNames, presentName, readPaper } from "./load-paper.ts";

const root = join(import.meta.dirname, "..");

test("every paper in the folder can be loaded", () => {
  for (const name of paperNames(root)) expect(readPaper(root, name).title).toHaveProperty("de");
  expect(paperNames(root)).toEqual(expect.arrayContaining(["a3", "a4", "gutterfold", "printshop"]));
  expect(paperNames(root, ["fold"])).toEqual(["gutterfold"]);
  expect(loadPaper(root, "a4").format).toMatchObject({ width: 59, height: 91 });
});

test("a paper that has another name now is found by the one it had", () => {
  expect(presentName(root, "a4-landscape")).toBe("a4-62x100");
  expect(presentName(root, "a4")).toBe("a4");
  expect(presentName(root, "b5")).toBe("b5");
  const names = paperNames(root);
  const before = names.flatMap((name) => readPaper(root, name).formerly);
  expect(before.filter((name) => names.includes(name))).toEqual([]);
  expect(new Set(before).size).toBe(before.length);
});

test("a file of papers that is no UTF-8 is told with its line", () => {
  const folder = withPaper("letter", (a4) => `${a4}# für\n`);
  const path = join(folder, "papers/letter.yaml");
  writeFileSync(path, readFileSync(path, "utf8"), "latin1");
  expect(() => readPaper(folder, "letter")).toThrow(/papers\/letter\.yaml .*line \d+: UTF-8; save the file as UTF-8/);
});

test("an unknown paper is answered with the list of papers", () => {
  expect(() => loadPaper(root, "b5")).toThrow(/paper: unknown “b5”: choose .*a4, /);
});

test("a new paper is a new file", () => {
  const upright = (text: string) => text.replace("width: 210", "width: 215.9").replace("height: 297", "height: 279.4");
  const folder = withPaper("letter", upright);
  // 3 × 91 mm leave 3.2 mm above and below on US letter: the marks do not fit, and the message says so.
  expect(() => loadPaper(folder, "letter")).toThrow(/papers\/letter\.yaml.*margins of 19\.\d+ × 3\.\d+ mm/);
  const landscape = withPaper("letter", (a4) =>
    a4
      .replace("width: 210", "width: 279.4")
      .replace("height: 297", "height: 215.9")
      .replace("columns: 3", "columns: 4")
      .replace("rows: 3", "rows: 2"),
  );
  expect(loadPaper(landscape, "letter").paper).toMatchObject({ columns: 4, rows: 2 });
});

test.each([
  ["width: 210", "width: wide", "width"],
  ["columns: 3", "columns: 0", "columns"],
  ["duplex: long-edge", "duplex: sideways", "duplex"],
  ["layout: sheet", "layout: mosaic", "layout"],
  ["format: quartett", "format: nosuch", "format: one of "],
  ["width: 210", "width: 210\nunit: inch", "unit"],
  ["offset: 3.1", "offset: 1", "marks.offset"],
  ["length: 3.9", "length: 5", "the marks need 13.1 mm, of which printers leave 5 white"],
  ["marks: { offset: 3.1, length: 3.9, width: 0.1 }", "marks: thin", "marks: none, or offset, length and width"],
  ["rows: 3", "rows: 3\nmargins: { left: 40, top: 12 }", "columns, rows: 3 × 3 cards of 59 × 91 mm need 177 × 273 mm"],
  ["rows: 3", "rows: 3\nmargins: { left: 8, top: 12 }\ngutter: { across: 1, down: 1 }", "the marks need 12 mm"],
])("%s → %s is found and named", (from, to, named) => {
  const folder = withPaper("a4", (a4) => a4.replace(from, to));
  expect(() => loadPaper(folder, "a4")).toThrow(named);
});

function withPaper(name: string, change: (a4: string) => string): string {
  const folder = tempFolder();
  cpSync(join(root, "papers"), join(folder, "papers"), { recursive: true });
  cpSync(join(root, "formats"), join(folder, "formats"), { recursive: true });
  const a4 = readFileSync(join(root, "papers", "a4-3x3.yaml"), "utf8");
  const changed = change(a4);
  expect(changed).not.toBe(a4);
  writeFileSync(join(folder, "papers", `${name}.yaml`), changed);
  return folder;
}
