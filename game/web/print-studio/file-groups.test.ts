import { expect, test } from "vitest";
import { groupFiles } from "./file-groups.ts";

const file = (name: string, size: number) => ({ name, size, mediaType: "image/png", path: `/${name}` });

test("of many files only the large ones have a button of their own, and none is lost", () => {
  const singles = Array.from({ length: 12 }, (_, card) => file(`card ${card}`, 140_000));
  const files = [file("failures", 2_200_000), ...singles, file("measures", 1_700_000)];
  const { main, rest } = groupFiles(files);
  expect(main.map(({ name }) => name)).toEqual(["failures", "measures"]);
  expect(rest).toEqual(singles);
});

test("many that are alike have none, but all of them together", () => {
  const cards = Array.from({ length: 33 }, (_, card) => file(`card ${card}`, 140_000 + card));
  expect(groupFiles(cards)).toEqual({ main: [], rest: cards });
});

test("a few files all have theirs", () => {
  const files = [file("fronts", 900_000), file("backs", 20_000)];
  expect(groupFiles(files)).toEqual({ main: files, rest: [] });
});
