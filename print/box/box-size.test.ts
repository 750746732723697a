import { expect, test } from "vitest";
import { boxSize } from "./box-size.ts";
import { dieLine } from "./die-line.ts";

const format = { width: 59, height: 91, bleed: 3, safe: 4, cornerRadius: 5 };

test("a box is as deep as its cards and leaflets are thick, with room to take them out", () => {
  const size = (cards: number, cardWeight: number) => boxSize({ format, cards, cardWeight, leafletLayers: 0 });
  // 32 × 0.33 mm + 1 mm.
  expect(size(32, 300)).toEqual({ width: 60, height: 92, depth: 11.6 });
  expect(size(64, 300).depth).toBeCloseTo(22.2, 5);
  expect(size(32, 200).depth).toBeLessThan(size(32, 300).depth);
  expect(boxSize({ format, cards: 32, cardWeight: 300, leafletLayers: 12 }).depth).toBeCloseTo(13, 5);
});

test("the walls of a flat box lie side by side and close round what is inside", () => {
  const inner = { width: 60, height: 92, depth: 12 };
  const { panels, width } = dieLine(inner);
  const { glue, front, left, back, right, lid } = panels;
  const walls = [glue, front, left, back, right];
  for (const [index, wall] of walls.entries()) {
    expect(wall.x + wall.width).toBeCloseTo(walls[index + 1]?.x ?? width, 9);
    expect(wall.height).toBeGreaterThan(inner.height);
  }
  expect([back.width, right.width]).toEqual([front.width, left.width]);
  expect([front.width > inner.width, left.width > inner.depth]).toEqual([true, true]);
  expect([lid.width, lid.height, lid.y + lid.height]).toEqual([back.width, right.width, back.y]);
});
