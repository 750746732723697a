import { z } from "zod";
import { fileNames, readNamedFile } from "../house/named-files.ts";
import { PrintFailure } from "../print-failure.ts";

const millimetres = z.number().positive().max(1000);
export const bleedLength = z.number().min(0).max(20).describe("How far the background runs past the cut on each side");
export const safeLength = z.number().min(0).max(20).describe("How far inside the cut all text stays");
export const radiusLength = z.number().min(0).max(20);

/** A card as it is cut. All lengths in mm. */
const cardFormat = z.strictObject({
  width: millimetres,
  height: millimetres,
  bleed: bleedLength,
  safe: safeLength,
  cornerRadius: radiusLength,
});
export type CardFormat = Readonly<z.infer<typeof cardFormat>>;

/** Reads formats/<name>.yaml below `root` for `file`. Throws PrintFailure if there is none or it is wrong. */
export function loadFormat(root: string, name: string, file: string): CardFormat {
  const formats = fileNames(root, "formats");
  if (!formats.includes(name)) throw new PrintFailure([`${file}  –  format: one of ${formats.join(", ")}`]);
  return readNamedFile(root, "formats", name, cardFormat);
}
