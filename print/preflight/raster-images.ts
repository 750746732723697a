import type { Painted } from "../pdf/interpreter/paint.ts";

/** One finding for a page on which something became an image made of pixels. */
export function rasterImages(page: readonly Painted[]): string[] {
  const count = page.filter((painted) => painted.kind === "image").length;
  return count === 0 ? [] : [`${count} raster image${count > 1 ? "s" : ""}; drawings and type stay vectors`];
}
