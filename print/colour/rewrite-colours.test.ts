import { expect, test } from "vitest";
import { rewriteColours } from "./rewrite-colours.ts";

const mark = (red: number, green: number, blue: number, isStroke: boolean) =>
  red === 0.5 ? undefined : `${red}|${green}|${blue} ${isStroke ? "K" : "k"}`;

test("only colour operators change; text, paths and tags stay to the letter", () => {
  const content = "/P <</MCID 0 >>BDC\n1 0 .5 RG 0 0 1 rg\nBT /F1 9 Tf (0 0 1 rg) Tj ET\n0 0 5 5 re f\nEMC";
  expect(rewriteColours(content, mark)).toBe(
    "/P <</MCID 0 >>BDC\n1|0|0.5 K 0|0|1 k\nBT /F1 9 Tf (0 0 1 rg) Tj ET\n0 0 5 5 re f\nEMC",
  );
});

test("colours set by colour space are found, those of other spaces left", () => {
  expect(rewriteColours("/DeviceRGB cs 1 0 0 sc", mark)).toBe("0|0|0 k 1|0|0 k");
  expect(rewriteColours("/DeviceRGB CS 1 0 0 SCN", mark)).toBe("0|0|0 K 1|0|0 K");
  expect(rewriteColours("/Pattern cs /P0 scn 0 g 0 0 0 1 k", mark)).toBe("/Pattern cs /P0 scn 0 g 0 0 0 1 k");
});

test("a colour that cannot be written stays as it is", () => {
  expect(rewriteColours(".5 0 0 rg 0 0 0 rg", mark)).toBe(".5 0 0 rg 0|0|0 k");
});
