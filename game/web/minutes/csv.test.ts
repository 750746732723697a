import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { sampleSource, tellingIn } from "./fixtures/sample-minutes.ts";
import { sheetsOf } from "./sheets.ts";

/** The cells of a file, line by line. */
function cellsIn(csv: string, separator: string): readonly (readonly string[])[] {
  const field = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n"]*)(${separator}|\\r\\n)`, "gy");
  const lines: string[][] = [[]];
  for (const [, cell = "", end] of csv.slice(1).matchAll(field)) {
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== separator) lines.push([]);
  }
  return lines.slice(0, -1);
}

const oneText = (text: string) => cellsIn(csvOf([{ name: "T", columns: ["C"], rows: [[text, 1]] }], "de"), ";")[2];

describe("a CSV file", () => {
  it("opens in German Excel by double click", () => {
    const csv = csvOf(
      [
        {
          name: "T",
          columns: ["a", "b"],
          rows: [
            ['ä;"x', 1.5],
            [null, new Date(2026, 10, 30, 9, 5)],
          ],
        },
      ],
      "de",
    );
    expect(csv).toBe('\uFEFF"T"\r\n"a";"b"\r\n"ä;""x";1,5\r\n;2026-11-30 09:05\r\n');
  });

  it("has the signs of an English one for an English PC", () => {
    expect(csvOf([{ name: "T", columns: ["a"], rows: [["x", 1.5]] }], "en")).toContain('"x",1.5');
  });

  it.each([
    "=1+1",
    "+49 30 1",
    "-1",
    "@cmd",
    "\t=1",
    "\r=1",
    "0012",
    "1-2",
    "3/9",
    "Mrz 5",
    "Mai 2026",
    "5. März",
    "1E5",
  ])("leaves %j a text", (text) => expect(oneText(text)).toEqual([`\t${text}`, "1"]));
  it.each(["WAHR", "true", "(5)", "50 %", "€ 5", "Sept. 3", "12:30", " 7", "＝1+1"])("leaves %j a text", (text) =>
    expect(oneText(text)).toEqual([`\t${text}`, "1"]),
  );
  it.each(["Tisch 3", "A1", "Nord", "Wir fragen früher nach, am 3. Tag."])("leaves %j as it is", (text) =>
    expect(oneText(text)).toEqual([text, "1"]),
  );

  it("gives every text back, whatever it is, and none that is a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const [cell = "", next] = oneText(text) ?? [];
        expect(next).toBe("1");
        expect(cell.replace(/^\t/, "")).toBe(text.replace(/^\t/, cell.startsWith("\t\t") ? "\t" : ""));
        expect(cell).toMatch(/^$|^\t|^\p{L}/u);
      }),
    );
  });

  it("has all tables of the minutes, one below the other", async () => {
    const csv = csvOf(sheetsOf([sampleSource], await tellingIn("de")), "de");
    for (const name of ["Überblick", "Diagnosen am Tisch", "Runden", "Notizen"]) expect(csv).toContain(`"${name}"\r\n`);
    expect(csv).toContain('"Spiel";"Spiel";20;22,5;');
    expect(csv).toContain('"Mrz 5"'.replace('"', '"\t'));
  });
});
