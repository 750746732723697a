import fc from "fast-check";
import { expect, it } from "vitest";
import { readSeating, writtenSeating } from "./read-seating.ts";

const tables = ["Fenster", "Tür", "Mitte"];
const wanted = [
  { name: "Anna", table: 1 },
  { name: "Ben", table: 2 },
  { name: "Chris", table: 2 },
];

it.each([
  ["a name and a table in each line", "Anna; Fenster\nBen;Tür\n\nChris ; tur"],
  ["two columns of a spreadsheet", '"Anna"\tFenster\r\nBen\t2\r\nChris\t2\r\n'],
  ["a table and its names in each line", "Fenster: Anna\nTür: Ben, Chris"],
  ["rows of a spreadsheet, the table first", "Fenster\tAnna\t\nTür\tBen\tChris"],
  ["names parted by commas, the table last", "Anna, Fenster\nBen, Chris, Tür"],
  ["a line of names for each table, in their order", "Anna\nBen, Chris"],
])("reads %s", (_what, typed) => {
  expect(readSeating(typed, tables)).toEqual({ seating: wanted, faults: [] });
});

it("says all at once what is wrong, and in which lines", () => {
  const typed = ["Anna; Küche", "Ben", "Chris; Tür", "CHRIS; Mitte", `${"x".repeat(25)}; Tür`, "Chris; Tür"].join("\n");
  expect(readSeating(typed, tables).faults).toEqual([
    { line: 1, fault: "unknownTable", text: "Küche" },
    { line: 2, fault: "noTable", text: "Ben" },
    { line: 4, fault: "otherTable", text: "CHRIS" },
    { line: 5, fault: "longName", text: "x".repeat(25) },
  ]);
  expect(readSeating("Anna\nBen\nChris\nDana", tables).faults).toEqual([{ line: 4, fault: "noTable", text: "Dana" }]);
  expect(readSeating("Anna; Nord", ["Nord", "nord"]).faults).toEqual([{ line: 1, fault: "sameTables", text: "Nord" }]);
});

it("writes a list so that it is read as the same, whatever tables are called", () => {
  const called = fc.stringMatching(/^[a-zA-ZäÖ1-3]{1,6}$/);
  fc.assert(
    fc.property(
      fc.array(called, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(fc.nat(40), { maxLength: 6 }),
      (names, who) => {
        const seating = who.map((number) => ({ name: `Person ${number} x`, table: (number % names.length) + 1 }));
        const { seating: read, faults } = readSeating(writtenSeating(seating, names), names);
        expect([read, faults]).toEqual([seating, []]);
      },
    ),
    { numRuns: process.env.FULL === "1" ? 2000 : 50 },
  );
});
