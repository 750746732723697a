import { expect, it } from "vitest";
import { z } from "zod";
import { safeParse } from "./safe-parse.ts";

const schema = z.object({ name: z.string().max(3), tags: z.array(z.string()).max(2) });

it("parses, and tells what does not fit, as the schema itself does", () => {
  const right = { name: "Ada", tags: ["a"] };
  expect(safeParse(schema, right)).toEqual({ success: true, data: right });
  const wrong = safeParse(schema, { name: "Konrad", tags: "x" });
  expect(wrong.error?.issues.map(({ path }) => path)).toEqual([["name"], ["tags"]]);
});

it.each([
  ["a text", { name: { length: { toString: 1 } }, tags: [] }],
  ["a list", { name: "Ada", tags: { length: { valueOf: 1, toString: 1 } } }],
])("refuses what the schema itself fails at in the place of %s", (_place, value) => {
  expect(() => schema.safeParse(value)).toThrow(TypeError);
  const { success, error } = safeParse(schema, value);
  expect([success, error?.issues.map(({ message }) => message)]).toEqual([false, ["cannot be read"]]);
});
