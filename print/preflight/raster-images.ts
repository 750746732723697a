import type { Painted, PaintedImage } from "../pdf/interpreter/paint.ts";

const imagesOf = (page: readonly Painted[]): readonly PaintedImage[] =>
  page.filter((painted) => painted.kind === "image");

/** One finding for a page on which something became an image made of pixels. */
export function rasterImages(page: readonly Painted[]): string[] {
  const { length } = imagesOf(page);
  return length === 0 ? [] : [`raster images: ${length}; drawings and type stay vectors`];
}

/** Every photo of a page with fewer pixels to an inch than `min`. */
export function coarsePhotos(page: readonly Painted[], min: number): string[] {
  // What rounding of a page's size may cost.
  const coarse = imagesOf(page).filter(({ resolution }) => resolution < min * 0.99);
  return coarse.map(({ resolution }) => `a photo of ${Math.floor(resolution)} dpi, ${min} are the least`);
}
