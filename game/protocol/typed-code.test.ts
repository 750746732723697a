import { expect, it } from "vitest";
import { meantCard, plainCode, readSixDigits } from "./typed-code.ts";

it("is the same with capitals, blanks, hyphens of every kind and wide characters", () => {
  for (const typed of ["ab3d", "AB3D", " ab 3d ", "AB-3D", "ab–3d", "ab\u20113d.", "ＡＢ３Ｄ", "ab\u200b3d"]) {
    expect(plainCode(typed)).toBe("ab3d");
  }
  expect(plainCode("../ab3d")).toBe("/ab3d");
});

it("takes letters for the digits they look like where a code has digits alone", () => {
  for (const typed of ["012345", "012 345", "012-345", "O12345", "oI2345", "0l2345"]) {
    expect(readSixDigits(typed)).toBe("012345");
  }
  for (const wrong of ["", "12345", "1234567", "12a345", "12/345"]) expect(readSixDigits(wrong)).toBeUndefined();
});

it("finds the card that a typed code means, rather the one that is written exactly so, and none where two may be meant", () => {
  const codes = ["B3", "Bauhof-01", "AB-1", "A-B1"];
  expect(
    ["b3", " B 3", "bauhof 01", "BAUHOF01", "a-b1", "ab-1", "ab1", "b4", ""].map((typed) => meantCard(typed, codes)),
  ).toEqual([...["B3", "B3", "Bauhof-01", "Bauhof-01", "A-B1", "AB-1", undefined, undefined, undefined]]);
});
