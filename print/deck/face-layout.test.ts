import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFormat } from "../paper/card-format.ts";
import { loadShop, shopNames } from "../paper/shop.ts";
import { fileNames } from "../vocabulary/named-files.ts";
import { faceLayout } from "./face-layout.ts";

const root = join(import.meta.dirname, "..");

test("the usual card is 59 × 91 units of 1 mm", () => {
  const { unit, width, height, bleed } = faceLayout(loadFormat(root, "quartett", "test"));
  expect([unit, width, height, bleed]).toEqual([1, 59, 91, 3]);
});

test.each([
  ...fileNames(root, "formats").map((name) => ({ name, format: loadFormat(root, name, "test") })),
  ...shopNames(root).map((name) => ({ name, format: loadShop(root, name).format })),
])("the face fills $name with its bleed, and its text stays as far from the cut as it must", ({ format }) => {
  const { unit, width, height, bleed } = faceLayout(format);
  expect(unit * (width + 2 * bleed)).toBeCloseTo(format.width + 2 * format.bleed, 9);
  expect(unit * (height + 2 * bleed)).toBeCloseTo(format.height + 2 * format.bleed, 9);
  // 4 units of the face are free of text, and so is what its backgrounds run past it within the card.
  expect(unit * (4 + bleed) - format.bleed).toBeGreaterThanOrEqual(format.safe - 1e-9);
  expect(width).toBeGreaterThanOrEqual(59 - 1e-9);
  // The drawing is as wide as the card and 20/65 as high; what is left is what the usual card leaves.
  expect(height - (20 / 65) * width).toBeGreaterThanOrEqual(91 - (20 / 65) * 59 - 1e-9);
});
