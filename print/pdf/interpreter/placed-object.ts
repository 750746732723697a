import { PDFArray, type PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { combine, identity, type Matrix, matrixOf } from "./matrix.ts";
import { type Area, PathBuilder } from "./path.ts";

/** A form or an image that is painted under `matrix`: its own coordinates, and its frame. An image fills the unit square. */
export function placedObject(dict: PDFDict, matrix: Matrix): Readonly<{ matrix: Matrix; frame: Area | undefined }> {
  const placed = combine(matrixOf(numbersOf(dict, "Matrix") ?? identity), matrix);
  const [left = 0, bottom = 0, right = 1, top = 1] = numbersOf(dict, "BBox") ?? [];
  const path = new PathBuilder();
  path.add("re", [left, bottom, right - left, top - bottom], placed);
  return { matrix: placed, frame: path.area(false) };
}

const numbersOf = (dict: PDFDict, key: string): number[] | undefined =>
  dict
    .lookupMaybe(PDFName.of(key), PDFArray)
    ?.asArray()
    .map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : 0));
