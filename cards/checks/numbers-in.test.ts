import { expect, it } from "vitest";
import { numbersIn } from "./numbers-in.ts";

it.each([
  ["de", "Nach 41 Monaten und 1,55 Millionen Euro", [41, 1_550_000]],
  ["en", "41 months and €1.55 million later", [41, 1_550_000]],
  ["de", "Zwölf Kacheln, einundsechzig Kinder, im vierten Jahr elfmal", [12, 61, 4, 11]],
  ["en", "Twelve tiles, sixty-one children, the fourth year, an eight-month wait", [12, 61, 4, 8]],
  ["de", "1.040 Menschen, 4,8 Sterne, um 9.52 Uhr, um halb elf, 58 am Ende", [1040, 4.8, 58]],
  ["en", "1,040 people, 4.8 stars, at 9.52, at 5.34 pm, at half past ten, 58 at last", [1040, 4.8, 58]],
  ["de", "einer von zweien, beide, drei", []],
  // A language that the library does not know still has its figures.
  ["tlh", "cha' 7 and 12 of them", [7, 12]],
])("in %s: %s", (tag, text, expected) => {
  expect(numbersIn(text, tag).map(({ value }) => value)).toEqual(expected);
});

it("what is counted is told where the text says so", () => {
  expect(numbersIn("48.000 Euro, 17 Monate, 12 Läden", "de").map(({ unit }) => unit)).toEqual([
    "euro",
    "months",
    "none",
  ]);
  expect(numbersIn("€48,000, 17 months, 12 shops", "en").map(({ unit }) => unit)).toEqual(["euro", "months", "none"]);
});
