import type { Operation } from "../content-stream.ts";
import { type Matrix, moved, type Point } from "./matrix.ts";

export type Box = Readonly<{ left: number; right: number; bottom: number; top: number }>;

/** What a path encloses on the page: polygons (x, y in turn, pt), curves as short lines. */
export type Area = Readonly<{ polygons: readonly (readonly number[])[]; box: Box; evenOdd: boolean }>;

/** Lines a curve becomes: a letter's height off by far less than a printer's dot. */
const steps = 8;

const operators: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "re", "h"]);

/** Collects the operators of a path; `matrix` is what holds while it is built. */
export class PathBuilder {
  #polygons: number[][] = [];
  #current: number[] = [];
  #at: Point = [0, 0];

  /** Takes a path operator; false if `operator` is none. */
  take({ operator, operands }: Operation, matrix: Matrix): boolean {
    if (!operators.has(operator)) return false;
    this.add(operator, operands.map(Number), matrix);
    return true;
  }

  /** Takes a path operator with its numbers. */
  add(operator: string, numbers: readonly number[], matrix: Matrix): void {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers;
    switch (operator) {
      case "m":
        this.#start(matrix, x1, y1);
        break;
      case "l":
        this.#line(matrix, x1, y1);
        break;
      case "c":
        this.#curve(matrix, [x1, y1], [x2, y2], [x3, y3]);
        break;
      case "v":
        this.#curve(matrix, this.#at, [x1, y1], [x2, y2]);
        break;
      case "y":
        this.#curve(matrix, [x1, y1], [x2, y2], [x2, y2]);
        break;
      case "re":
        this.#start(matrix, x1, y1);
        this.#line(matrix, x1 + x2, y1);
        this.#line(matrix, x1 + x2, y1 + y2);
        this.#line(matrix, x1, y1 + y2);
        break;
    }
  }

  /** The area so far, or undefined if there is none. */
  area(evenOdd: boolean): Area | undefined {
    const polygons = this.#polygons.filter((polygon) => polygon.length >= 4);
    return polygons.length === 0 ? undefined : { polygons, box: boxOf(polygons), evenOdd };
  }

  #start(matrix: Matrix, x: number, y: number): void {
    this.#current = [...moved(matrix, x, y)];
    this.#polygons.push(this.#current);
    this.#at = [x, y];
  }

  #line([a, b, c, d, e, f]: Matrix, x: number, y: number): void {
    this.#current.push(a * x + c * y + e, b * x + d * y + f);
    this.#at = [x, y];
  }

  #curve(matrix: Matrix, one: Point, two: Point, end: Point): void {
    // The matrix once for the four points and not for each of the lines: drawings are made of thousands.
    const [x0, y0] = moved(matrix, ...this.#at);
    const [x1, y1] = moved(matrix, ...one);
    const [x2, y2] = moved(matrix, ...two);
    const [x3, y3] = moved(matrix, ...end);
    for (const [w0, w1, w2, w3] of weights) {
      this.#current.push(w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3);
    }
    this.#at = end;
  }
}

/** How much each of a curve's four points counts where its lines end. */
const weights = Array.from({ length: steps }, (_, step) => {
  const t = (step + 1) / steps;
  const u = 1 - t;
  return [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3] as const;
});

function boxOf(polygons: readonly (readonly number[])[]): Box {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygon of polygons) {
    for (let index = 0; index < polygon.length; index += 2) {
      const x = polygon[index] ?? 0;
      const y = polygon[index + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  }
  return { left, right, bottom, top };
}

/** Where an edge crosses a level line: x, and whether the edge goes up (1) or down (-1). */
type Crossing = { x: number; turn: number };

/** Where the edges of `area` cross each of the level lines at `heights`, which fall by the same step. */
export function crossingsAt({ polygons }: Area, heights: readonly number[]): Crossing[][] {
  const found: Crossing[][] = heights.map(() => []);
  const top = heights[0] ?? 0;
  const step = top - (heights[1] ?? top - 1);
  for (const polygon of polygons) {
    let fromX = polygon.at(-2) ?? 0;
    let fromY = polygon.at(-1) ?? 0;
    for (let index = 0; index < polygon.length; index += 2) {
      const toX = polygon[index] ?? 0;
      const toY = polygon[index + 1] ?? 0;
      // One line more on either side: which of them are crossed, the comparison decides and not the rounding.
      const first = Math.max(0, Math.floor((top - Math.max(fromY, toY)) / step) - 1);
      const last = Math.min(heights.length - 1, Math.ceil((top - Math.min(fromY, toY)) / step) + 1);
      for (let line = first; line <= last; line += 1) {
        const y = heights[line] ?? 0;
        if (fromY <= y === toY <= y) continue;
        found[line]?.push({ x: fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX), turn: toY > fromY ? 1 : -1 });
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return found;
}

/** Whether the point lies in the area. */
export function contains({ polygons, box, evenOdd }: Area, x: number, y: number): boolean {
  const { left, right, bottom, top } = box;
  if (x < left || x > right || y < bottom || y > top) return false;
  let count = 0;
  let turns = 0;
  for (const polygon of polygons) {
    let fromX = polygon.at(-2) ?? 0;
    let fromY = polygon.at(-1) ?? 0;
    for (let index = 0; index < polygon.length; index += 2) {
      const toX = polygon[index] ?? 0;
      const toY = polygon[index + 1] ?? 0;
      if (fromY <= y !== toY <= y && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) <= x) {
        count += 1;
        turns += toY > fromY ? 1 : -1;
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return evenOdd ? count % 2 === 1 : turns !== 0;
}
