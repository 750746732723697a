import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPaper, paperNames, readPaper } from "./load-paper.ts";

const root = join(import.meta.dirname, "..");

test("every paper in the folder can be loaded", () => {
  for (const name of paperNames(root)) expect(readPaper(root, name).title).toHaveProperty("de");
  expect(paperNames(root)).toEqual(expect.arrayContaining(["a3", "a4", "gutterfold", "printshop"]));
  expect(paperNames(root, ["fold"])).toEqual(["gutterfold"]);
  expect(loadPaper(root, "a4").format).toMatchObject({ width: 59, height: 91 });
});

test("an unknown paper is answered with the list of papers", () => {
  expect(() => loadPaper(root, "b5")).toThrow(/Unknown paper “b5”: choose .*a4, /);
});

test("a new paper is a new file", () => {
  const folder = withPaper("letter", (a4) =>
    a4.replace("width: 210", "width: 215.9").replace("height: 297", "height: 279.4"),
  );
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
  ["offset: 3.4", "offset: 1", "marks.offset"],
])("%s → %s is found and named", (from, to, named) => {
  const folder = withPaper("a4", (a4) => a4.replace(from, to));
  expect(() => loadPaper(folder, "a4")).toThrow(named);
});

function withPaper(name: string, change: (a4: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  cpSync(join(root, "papers"), join(folder, "papers"), { recursive: true });
  cpSync(join(root, "formats"), join(folder, "formats"), { recursive: true });
  const a4 = readFileSync(join(root, "papers", "a4.yaml"), "utf8");
  const changed = change(a4);
  expect(changed).not.toBe(a4);
  writeFileSync(join(folder, "papers", `${name}.yaml`), changed);
  return folder;
}
