import fc from "fast-check";
import { expect, it } from "vitest";
import { newJoinCode, readJoinCode } from "./join-code.ts";

it("is read however it is typed", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (chance) => {
      const code = newJoinCode(() => chance.next().value ?? Math.random());
      expect(readJoinCode(code)).toBe(code);
      expect(readJoinCode(` ${code.slice(0, 6).toUpperCase()} - ${code.slice(6)} `)).toBe(code);
    }),
  );
  for (const typed of ["KAL1MO47", "ka1im047", "kaiimo47", "kal-imo.47", "kal1\u2011mO 47"]) {
    expect(readJoinCode(typed)).toBe("kalimo47");
  }
  for (const wrong of ["", "kalimo", "kalimo1", "kalimo471", "xalimo47", "kalimo10", "../kalimo47", "\u0000kalimo47"]) {
    expect(readJoinCode(wrong)).toBeUndefined();
  }
});
