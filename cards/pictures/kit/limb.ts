/** A point of a figure: x to where it looks, y down, in tenths of a millimetre. */
export type Point = readonly [x: number, y: number];

/**
 * The joint between `from` and `to` of a limb whose two bones are as long as `bones`; `bend` says to which side it
 * bends. Where the limb is too short it lies on the straight line.
 */
export function jointOf(from: Point, to: Point, bones: readonly [number, number], bend: 1 | -1): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const [upper, lower] = bones;
  const along = Math.min(distance, (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance));
  const across = Math.sqrt(Math.max(0, upper ** 2 - along ** 2)) * bend;
  return [from[0] + (dx * along - dy * across) / distance, from[1] + (dy * along + dx * across) / distance];
}

export const line = (...points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;
