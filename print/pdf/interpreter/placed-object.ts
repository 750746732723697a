import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import { combine, identity, type Matrix, matrixOf } from "./matrix.ts";
import type { Paint, PaintedImage } from "./paint.ts";
import { type Area, PathBuilder } from "./path.ts";

/** A form or an image that is painted under `matrix`: its own coordinates, and its frame. An image fills the unit square. */
export function placedObject(dict: PDFDict, matrix: Matrix): Readonly<{ matrix: Matrix; frame: Area | undefined }> {
  const placed = combine(matrixOf(numbersOf(dict, "Matrix") ?? identity), matrix);
  const [left = 0, bottom = 0, right = 1, top = 1] = numbersOf(dict, "BBox") ?? [];
  const path = new PathBuilder();
  path.add("re", [left, bottom, right - left, top - bottom], placed);
  return { matrix: placed, frame: path.area(false) };
}

const imageSpaces: Readonly<Record<string, Paint["space"]>> = {
  "/DeviceGray": "grey",
  "/DeviceRGB": "rgb",
  "/DeviceCMYK": "cmyk",
};
const profileSpaces: Readonly<Record<string, Paint["space"]>> = { 1: "grey", 3: "rgb", 4: "cmyk" };

/** The colour space of an image; of one with an ICC profile that which the profile describes. */
export function imageSpace(dict: PDFDict): Paint["space"] {
  const space = dict.lookup(PDFName.of("ColorSpace"));
  const profile = space instanceof PDFArray ? space.lookup(1) : undefined;
  const name = profile instanceof PDFStream ? profileSpaces[String(profile.dict.get(PDFName.of("N")))] : undefined;
  return name ?? imageSpaces[String(space)] ?? "other";
}

/** An image that fills the unit square of `matrix`. */
export function placedImage(dict: PDFDict, [a, b, c, d]: Matrix): PaintedImage {
  const space = imageSpace(dict);
  const inches = [Math.hypot(a, b) / 72, Math.hypot(c, d) / 72];
  const counts = ["Width", "Height"].map((key) => dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 0);
  return { kind: "image", space, resolution: Math.min(...counts.map((count, axis) => count / (inches[axis] ?? 1))) };
}

const numbersOf = (dict: PDFDict, key: string): number[] | undefined =>
  dict
    .lookupMaybe(PDFName.of(key), PDFArray)
    ?.asArray()
    .map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : 0));
