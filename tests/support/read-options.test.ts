import { expect, it } from "vitest";
import { z } from "zod";
import { readOptions } from "./read-options.ts";

const schema = z.object({
  rounds: z.coerce.number().int().min(1).max(99).default(3),
  rooms: z
    .string()
    .default("1,3")
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.int().min(1))),
});

it("reads what stands on a command line, and fills in the rest", () => {
  expect(readOptions(schema, {})).toEqual({ rounds: 3, rooms: [1, 3] });
  expect(readOptions(schema, { rounds: "12", rooms: "7" })).toEqual({ rounds: 12, rooms: [7] });
});

it.each([
  [{ rounds: "x" }, "--rounds: a number, not “x”."],
  [{ rounds: "1.5" }, "--rounds: a whole number, not “1.5”."],
  [{ rounds: "100" }, "--rounds: 99 or less, not “100”."],
  [{ rooms: "1,x,y" }, "--rooms: a number, not “1,x,y”."],
  [{ rounds: "0", rooms: "0" }, "--rounds: 1 or more, not “0”.\n--rooms: 1 or more, not “0”."],
])("%j is refused in a sentence for each value", (values, told) => {
  expect(() => readOptions(schema, values)).toThrow(new Error(told));
});

it("an argument without a name is called as the command calls it", () => {
  expect(() => readOptions(schema, { rounds: "x" }, "")).toThrow(/^rounds: a number, not “x”\.$/);
});
