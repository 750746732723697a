import type { PDFDict, PDFPage } from "@cantoo/pdf-lib";
import type { Operation } from "../pdf/content-stream.ts";
import { around, grown, within } from "../pdf/interpreter/box.ts";
import { combine, identity, type Matrix, matrixOf } from "../pdf/interpreter/matrix.ts";
import { fontsOf, type PageFont, xObjectOf } from "../pdf/interpreter/page-font.ts";
import { black, type Painted } from "../pdf/interpreter/paint.ts";
import { type Box, PathBuilder } from "../pdf/interpreter/path.ts";
import { placedObject } from "../pdf/interpreter/placed-object.ts";
import { TextPen } from "../pdf/interpreter/text-pen.ts";
import { mcidIn, painting } from "./mark-artifacts.ts";

type Graphics = Readonly<{ matrix: Matrix; clip: Box | undefined; lineWidth: number }>;

/**
 * What the marked pieces of a page that are `wanted` cover, by their numbers: pt in the page's own coordinates. `fonts`:
 * those that were read for other pages of the file, which share them.
 */
export function markedBoxes(
  page: PDFPage,
  operations: readonly Operation[],
  wanted: ReadonlySet<number>,
  fonts: Map<PDFDict, PageFont>,
): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const marks: (number | undefined)[] = [];
  const saved: Graphics[] = [];
  let graphics: Graphics = { matrix: identity, clip: undefined, lineWidth: 1 };
  let path = new PathBuilder();
  let clips = false;
  const resources = page.node.Resources();
  const texts: Painted[] = [];
  const pen = hasText(operations, wanted) ? new TextPen(fontsOf(resources, fonts), texts) : undefined;
  const add = (box: Box | undefined, margin = 0) => {
    const mcid = marks.findLast((mark) => mark !== undefined);
    const seen = box && within(grown(box, margin), graphics.clip);
    if (mcid !== undefined && seen !== undefined && wanted.has(mcid)) boxes.set(mcid, around(boxes.get(mcid), seen));
  };
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (path.take(operation, graphics.matrix)) continue;
    if (pen?.take(operation, { matrix: graphics.matrix, fill: black, stroke: black, alpha: 1 })) {
      for (const text of texts.splice(0)) if (text.kind === "text") add(boxOfText(text.start, text.end, text.up));
      continue;
    }
    const numbers = operands.map(Number);
    switch (operator) {
      case "BMC":
      case "BDC":
        marks.push(mcidIn(operands[1] ?? ""));
        break;
      case "EMC":
        marks.pop();
        break;
      case "q":
        saved.push(graphics);
        pen?.save();
        break;
      case "Q":
        graphics = saved.pop() ?? graphics;
        pen?.restore();
        break;
      case "cm":
        graphics = { ...graphics, matrix: combine(matrixOf(numbers), graphics.matrix) };
        break;
      case "w":
        graphics = { ...graphics, lineWidth: numbers[0] ?? 1 };
        break;
      case "W":
      case "W*":
        clips = true;
        break;
      case "Do": {
        const object = xObjectOf(resources, (operands[0] ?? "").slice(1));
        if (object !== undefined) add(placedObject(object.dict, graphics.matrix).frame?.box);
        break;
      }
    }
    if (operator === "n" || (painting.has(operator) && operator !== "Do")) {
      const area = path.area(false);
      const strokes = /^[sb]/i.test(operator) && operator !== "sh";
      if (operator !== "n") add(area?.box, strokes ? (graphics.lineWidth * scaleOf(graphics.matrix)) / 2 : 0);
      if (clips && area !== undefined) graphics = { ...graphics, clip: within(area.box, graphics.clip) ?? area.box };
      clips = false;
      path = new PathBuilder();
    }
  }
  return boxes;
}

/** Following what is written takes longest, and most figures are drawn. */
function hasText(operations: readonly Operation[], wanted: ReadonlySet<number>): boolean {
  const marks: (number | undefined)[] = [];
  return operations.some(({ operator, operands }) => {
    if (operator === "BMC" || operator === "BDC") marks.push(mcidIn(operands[1] ?? ""));
    if (operator === "EMC") marks.pop();
    const isShown = operator === "Tj" || operator === "TJ" || operator === "'" || operator === '"';
    return isShown && marks.some((mark) => mark !== undefined && wanted.has(mark));
  });
}

type Pair = readonly [number, number];

function boxOfText(start: Pair, end: Pair, up: Pair): Box {
  const corners = [start, end].flatMap(([x, y]) => [[x, y] as const, [x + up[0], y + up[1]] as const]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
