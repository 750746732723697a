import { expect, it } from "vitest";
import { readRecoveryCode, readWayBackCode } from "./made-codes.ts";

it("is read however it is typed, and not with letters that it never has", () => {
  for (const typed of ["abcd efgh 2345 6789", "ABCD-EFGH-2345-6789", "abcd–efgh.2345 6789 "]) {
    expect(readRecoveryCode(typed)).toBe("abcdefgh23456789");
  }
  for (const typed of ["abcd2345", "ABCD 2345", "abcd-2345", " AbCd–2345. "]) {
    expect(readWayBackCode(typed)).toBe("abcd2345");
  }
  for (const wrong of ["", "abcd234", "abcd23456", "abcd2o45", "abcdl345", "abcd1345", "abcd/2345"]) {
    expect([readWayBackCode(wrong), readRecoveryCode(`${wrong}abcdefgh`)]).toEqual([undefined, undefined]);
  }
});
