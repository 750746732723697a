import { expect, test } from "vitest";
import { shortNumbers } from "./short-numbers.ts";

test("what single precision leaves behind is cut, what matters is kept", () => {
  expect(shortNumbers("-.80000001 1.39999998 m 230.31374 .0104166667 0 l")).toBe("-.8 1.4 m 230.3137 .0104167 0 l");
  expect(shortNumbers("2384.4001 0 -11.8109598 .00000012 cm 1 0 0 -1 12 .5 Tm")).toBe(
    "2384.4001 0 -11.811 .00000012 cm 1 0 0 -1 12 .5 Tm",
  );
  expect(shortNumbers("<0031002e> Tj (1.23456789) Tj")).toBe("<0031002e> Tj (1.23456789) Tj");
});
