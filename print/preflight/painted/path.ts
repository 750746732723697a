import type { Operation } from "../../pdf/content-stream.ts";
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

  #line(matrix: Matrix, x: number, y: number): void {
    const [px, py] = moved(matrix, x, y);
    this.#current.push(px, py);
    this.#at = [x, y];
  }

  #curve(matrix: Matrix, one: Point, two: Point, end: Point): void {
    const [x, y] = this.#at;
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      const u = 1 - t;
      const at = (axis: 0 | 1, from: number) =>
        u ** 3 * from + 3 * u * u * t * one[axis] + 3 * u * t * t * two[axis] + t ** 3 * end[axis];
      this.#line(matrix, at(0, x), at(1, y));
    }
    this.#at = end;
  }
}

function boxOf(polygons: readonly (readonly number[])[]): Box {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygon of polygons) {
    for (let index = 0; index < polygon.length; index += 2) {
      left = Math.min(left, polygon[index] ?? 0);
      right = Math.max(right, polygon[index] ?? 0);
      bottom = Math.min(bottom, polygon[index + 1] ?? 0);
      top = Math.max(top, polygon[index + 1] ?? 0);
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
