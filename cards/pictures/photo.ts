import { imageSize } from "image-size";
import { type Message, message } from "../text/message.ts";

/** The kinds of photos that browsers, prints and virtual tables all know, by the ends of their files' names. */
const photoTypes: readonly string[] = ["jpg", "png", "webp"];

/** Size of a picture on a card of the house with its bleed in mm; a photo fills it and is cut where it is longer. */
const printed = { width: 65, height: 20 };
const minResolution = 300;
const pixels = (millimetres: number): number => Math.ceil((millimetres * minResolution) / 25.4);
const min = { width: pixels(printed.width), height: pixels(printed.height) };
/** What no card needs, and phones cannot unpack, in px and bytes. */
const max = { side: 6000, bytes: 4 * 1024 * 1024 };

export const isDrawing = (file: string): boolean => file.endsWith(".svg");

/** Everything that keeps `bytes`, the content of the file called `name`, from being a photo on a card. */
export function photoFaults(name: string, bytes: Uint8Array): Message[] {
  const type = name.slice(name.lastIndexOf(".") + 1);
  const found = sizeOf(bytes);
  if (found === undefined || found.type !== type) {
    return [message("photo-type", { expected: type, found: found?.type ?? "–" })];
  }
  const { width, height } = found;
  const size = { width, height };
  if (Math.max(width, height) > max.side || bytes.length > max.bytes) {
    return [message("photo-too-large", { side: max.side, megabytes: max.bytes / 1024 ** 2, ...size })];
  }
  if (width >= min.width && height >= min.height) return [];
  return [message("photo-too-small", { ...size, minWidth: min.width, minHeight: min.height })];
}

/** As the picture is shown: cameras turn some of theirs by a note in the file. */
function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = "", width, height, orientation = 1 } = imageSize(bytes);
    if (!photoTypes.includes(type)) return { type, width, height };
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    // It throws for whatever it does not know.
    return undefined;
  }
}
