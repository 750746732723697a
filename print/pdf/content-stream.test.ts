import { expect, test } from "vitest";
import { operationsIn } from "./content-stream.ts";

const read = (content: string) => [...operationsIn(content)].map(({ operator, operands }) => [operator, ...operands]);

test("operators come with their operands, whatever stands in strings, arrays, dictionaries and comments", () => {
  expect(read(".1 0 -2.5 rg % 1 0 0 rg\n/Art <</MCID 0 /T (>> rg)>>BDC")).toEqual([
    ["rg", ".1", "0", "-2.5"],
    ["BDC", "/Art", "<</MCID 0 /T (>> rg)>>"],
  ]);
  expect(read("BT (k (nested) \\) rg) Tj [<0041> -20 (b])] TJ ET")).toEqual([
    ["BT"],
    ["Tj", "(k (nested) \\) rg)"],
    ["TJ", "[<0041> -20 (b])]"],
    ["ET"],
  ]);
  expect(read("0 0 1 1 re f*\n(x) '")).toEqual([["re", "0", "0", "1", "1"], ["f*"], ["'", "(x)"]]);
});

test("the pixels of an inline image are not read as operators", () => {
  expect(read("BI /W 1 /H 1 ID 1 0 0 rg \nEI 0 g").map(([operator]) => operator)).toEqual(["BI", "ID", "g"]);
});

test("start and end are the operation's own place in the text", () => {
  const content = "q  1 0 0 rg\nf";
  const [, colour] = operationsIn(content);
  expect(content.slice(colour?.start, colour?.end)).toBe("1 0 0 rg");
});
