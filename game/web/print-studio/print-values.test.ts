import { describe, expect, it } from "vitest";
import type { PrintField } from "../../protocol/print-studio.ts";
import { readField, spellValue } from "./print-values.ts";

const common = { name: "", description: "", isNeeded: false, sheetsOnly: false };
const bleed: PrintField = { ...common, kind: "number", min: 0, max: 5 };
const offset: PrintField = { ...common, kind: "offset", min: -10, max: 10 };
const causes: PrintField = { ...common, kind: "list", of: "number", min: 1, max: 99 };
const cards: PrintField = { ...common, kind: "list", of: "text" };
const title: PrintField = { ...common, kind: "text", max: 5 };

describe("what is typed", () => {
  it.each([
    [bleed, "1,5", 1.5],
    [bleed, " 0.5 ", 0.5],
    [offset, "0,5;\u22120,3", { x: 0.5, y: -0.3 }],
    [offset, "1,5,-0,5", { x: 1.5, y: -0.5 }],
    [offset, "0.5,-0.3", { x: 0.5, y: -0.3 }],
    [causes, "1, 3;12", [1, 3, 12]],
    [cards, "A1, M24", ["A1", "M24"]],
    [title, "kurz", "kurz"],
  ])("for %o: “%s” is read", (field, text, value) => {
    expect(readField(field, text)).toEqual({ value });
  });

  it.each([
    [bleed, " "],
    [offset, ";"],
    [offset, "0;0,0"],
    [causes, ""],
  ])("for %o: “%s” is as usual", (field, text) => {
    expect(readField(field, text)).toEqual({});
  });

  it.each([
    [bleed, "5,1"],
    [bleed, "1e0"],
    [bleed, "1,2,3"],
    [offset, "1,5,2"],
    [offset, "5"],
    [offset, "5;"],
    [offset, "1;2;3"],
    [offset, "0;11"],
    [causes, "1, x, 3"],
    [causes, "1; 2,5; x"],
    [causes, "1.5"],
    [causes, "0"],
    [cards, ", ;"],
    [title, "zu lang"],
  ])("for %o: “%s” makes no sense, and none of it counts", (field, text) => {
    expect(readField(field, text)).toBeUndefined();
  });
});

it("values are spelled as people write them", () => {
  expect(spellValue(1234.5, "de")).toBe("1234,5");
  expect(spellValue({ x: 0.5, y: -0.3 }, "de-simple")).toBe("0,5;-0,3");
  expect(spellValue(0.5, "en-GB")).toBe("0.5");
  expect(spellValue(["A1", "B2"], "de")).toBe("A1, B2");
});
