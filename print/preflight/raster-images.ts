import { type Message, message } from "../../cards/text/message.ts";
import type { Painted, PaintedImage } from "../pdf/interpreter/paint.ts";

const imagesOf = (page: readonly Painted[]): readonly PaintedImage[] =>
  page.filter((painted) => painted.kind === "image");

/** One finding for a page on which something became an image made of pixels. */
export function rasterImages(page: readonly Painted[]): Message[] {
  const { length } = imagesOf(page);
  return length === 0 ? [] : [message("raster-images", { count: length })];
}

/** Every photo of a page with fewer pixels to an inch than `min`. */
export function coarsePhotos(page: readonly Painted[], min: number): Message[] {
  // What rounding of a page's size may cost.
  const coarse = imagesOf(page).filter(({ resolution }) => resolution < min * 0.99);
  return coarse.map(({ resolution }) => message("coarse-photo", { resolution: Math.floor(resolution), min }));
}
