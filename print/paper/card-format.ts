import { z } from "zod";

const millimetres = z.number().positive().max(1000);

/** A card as it is cut. All lengths in mm. */
export const cardFormat = z.strictObject({
  width: millimetres,
  height: millimetres,
  bleed: z.number().min(0).max(20).describe("How far the background runs past the cut on each side"),
  safe: z.number().min(0).max(20).describe("How far inside the cut all text stays"),
  cornerRadius: z.number().min(0).max(20),
});
export type CardFormat = z.infer<typeof cardFormat>;
