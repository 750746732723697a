import { expect, it } from "vitest";
import { readRefusalCode, refusalCodes } from "./refusal-codes.ts";

it("reads a code of the list, and none out of anything else that may come in its place", () => {
  for (const code of refusalCodes) expect(readRefusalCode({ code, message: "" })).toBe(code);
  const others = [undefined, null, "full", 5, [], {}, { code: "of-tomorrow" }, { code: 5 }, { code: "toString" }];
  for (const answer of others) expect(readRefusalCode(answer)).toBeUndefined();
});
