import { expect, test } from "vitest";
import { fewCurves } from "./few-curves.ts";

/** The corners of a path of relative curves and lines, and the middle of each of its curves. */
function pointsOf(path: string): { x: number; y: number }[] {
  const [start = "", ...steps] = path.replace(/z$/, "").split(/(?=[chv])/);
  let [x = 0, y = 0] = start.slice(1).split(" ").map(Number);
  return steps.flatMap((step) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (step.match(/-?[\d.]+/g) ?? []).map(Number);
    const [fromX, fromY] = [x, y];
    x += step[0] === "c" ? e : step[0] === "h" ? a : 0;
    y += step[0] === "c" ? f : step[0] === "v" ? a : 0;
    const middle = { x: fromX + (3 * a + 3 * c + e) / 8, y: fromY + (3 * b + 3 * d + f) / 8 };
    return step[0] === "c" ? [middle, { x, y }] : [{ x, y }];
  });
}

const pathIn = (svg: string): string => / d="([^"]*)"/.exec(svg)?.[1] ?? "";

test("a circle is a path of four curves round its middle, and keeps its paint", () => {
  const svg = fewCurves('<g><circle cx="120" cy="-150" r="86" fill="#ffffff" style="stroke:var(--mid,#a8a480)"/></g>');
  expect(svg).toMatch(/^<g><path d="[^"]*" fill="#ffffff" style="stroke:var\(--mid,#a8a480\)"\/><\/g>$/);
  const points = pointsOf(pathIn(svg));
  expect(points).toHaveLength(8);
  for (const { x, y } of points) expect(Math.abs(Math.hypot(x - 120, y + 150) - 86)).toBeLessThan(0.03);
});

test("an ellipse has both of its radii and begins at the right, where dashes begin", () => {
  const path = pathIn(fewCurves('<ellipse rx="20" ry="5" cx="3"/>'));
  expect(path).toMatch(/^M23 0c0 /);
  for (const { x, y } of pointsOf(path)) expect(Math.hypot((x - 3) / 20, y / 5)).toBeCloseTo(1, 2);
});

test.each([
  ['<rect x="10" y="20" width="100" height="40" rx="8"/>', 8, 8],
  ['<rect x="10" y="20" width="100" height="40" rx="8" ry="4"/>', 8, 4],
  ['<rect x="10" y="20" width="100" height="40" ry="90"/>', 50, 20],
])("%s is cut at its corners as far as its radii say", (rectangle, rx, ry) => {
  const path = pathIn(fewCurves(rectangle));
  expect(path.startsWith(`M${10 + rx} 20h${100 - 2 * rx}c`)).toBe(true);
  const points = pointsOf(path);
  expect(points.at(-1)).toEqual({ x: 10 + rx, y: 20 });
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
  expect([left, top, right, bottom]).toEqual([10, 20, 110, 60]);
  expect(points[1]?.x).toBeCloseTo(110 - rx * (1 - Math.SQRT1_2), 1);
  expect(points[1]?.y).toBeCloseTo(20 + ry * (1 - Math.SQRT1_2), 1);
});

test.each([
  '<rect width="650" height="340" fill="#ffffff"/>',
  '<rect width="0" height="340" rx="4"/>',
  '<rect width="50%" height="340" rx="4"/>',
  '<circle cx="1cm" cy="0" r="4"/>',
  '<circle cx="1" cy="0" r="-4"/>',
  '<circle cx="1" cy="0"/>',
  '<path d="M0 0a5 5 0 0 1 5 5"/>',
])("%s stays as it is", (shape) => {
  expect(fewCurves(shape)).toBe(shape);
});
