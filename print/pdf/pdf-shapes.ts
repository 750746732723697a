import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a stroked path covers in mm from the upper left corner of its page, without the width of its line. */
export type Shape = Readonly<{ x: number; y: number; width: number; height: number }>;

type Matrix = readonly [number, number, number, number, number, number];

const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** The stroked paths of every page, measured. */
export async function strokedShapes(pdf: Uint8Array): Promise<Shape[][]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: Shape[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push(shapesIn(fnArray, argsArray, page.view[3] ?? 0));
  }
  await document.destroy();
  return pages;
}

function shapesIn(operators: readonly number[], values: readonly unknown[], pageHeight: number): Shape[] {
  const shapes: Shape[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const millimetres = 25.4 / 72;
  operators.forEach((operator, index) => {
    const given = values[index] as readonly unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    if (operator === OPS.transform) matrix = times(matrix, given as unknown as Matrix);
    if (operator === OPS.paintFormXObjectBegin && given[0] != null) matrix = times(matrix, given[0] as Matrix);
    if (operator !== OPS.constructPath || given[0] !== OPS.stroke || given[2] == null) return;
    const [left, bottom, right, top] = given[2] as readonly [number, number, number, number];
    const [x1, y1] = times(matrix, [1, 0, 0, 1, left, bottom]).slice(4) as [number, number];
    const [x2, y2] = times(matrix, [1, 0, 0, 1, right, top]).slice(4) as [number, number];
    shapes.push({
      x: Math.min(x1, x2) * millimetres,
      y: (pageHeight - Math.max(y1, y2)) * millimetres,
      width: Math.abs(x2 - x1) * millimetres,
      height: Math.abs(y2 - y1) * millimetres,
    });
  });
  return shapes;
}
