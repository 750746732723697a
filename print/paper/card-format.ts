import { z } from "zod";
import { fileNames, readNamedFile } from "../vocabulary/named-files.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";

const millimetres = z.number().positive().max(1000);
export const bleedLength = z.number().min(0).max(20).describe("How far the background runs past the cut on each side");
export const safeLength = z.number().min(0).max(20).describe("How far inside the cut all text stays");
export const radiusLength = z.number().min(0).max(20).describe("Of the corners; 0: they are square");

/** A card as it is cut. All lengths in mm. */
export const cardFormat = z.strictObject({
  width: millimetres.describe("Of the card as it is cut"),
  height: millimetres.describe("Of the card as it is cut"),
  bleed: bleedLength,
  safe: safeLength,
  cornerRadius: radiusLength,
  minimumType: z
    .number()
    .min(5)
    .max(72)
    .optional()
    .describe("Least type in pt, for a card so small that the product's cannot be kept"),
});
export type CardFormat = Readonly<z.infer<typeof cardFormat>>;

/** What is printed of a card, in mm: with the bleed that is cut off. */
export const withBleed = ({ width, height, bleed }: CardFormat): { width: number; height: number } => ({
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

/** Reads formats/<name>.yaml below `root` for `file`. Throws PrintFailure if there is none or it is wrong. */
export function loadFormat(root: string, name: string, file: string): CardFormat {
  const formats = fileNames(root, "formats");
  if (!formats.includes(name)) throw new PrintFailure([`${file}  –  format: one of ${formats.join(", ")}`]);
  return readNamedFile(root, "formats", name, cardFormat);
}
