import { z } from "zod";
import { fileNames, readNamedFile } from "../house/named-files.ts";
import { wording } from "../house/wording.ts";
import { PrintFailure, RequestFault, unknownChoice } from "../print-failure.ts";
import { colours } from "../product/options.ts";
import { bleedLength, type CardFormat, loadFormat, radiusLength, safeLength } from "./card-format.ts";
import { pageOrders } from "./page-order.ts";

/** What a print shop asks for. Lengths in mm, type in pt, ink in %. */
const shopFile = z
  .strictObject({
    title: wording,
    takes: z.enum(["pdf", "png"]).describe("What it wants to be sent"),
    pixels: z.strictObject({ width: z.int(), height: z.int() }).optional().describe("Size of a picture"),
    format: z.string().min(1),
    bleed: bleedLength.optional().describe("Where it differs from the format's"),
    safe: safeLength.optional(),
    cornerRadius: radiusLength.optional(),
    order: z.enum(pageOrders),
    cropMarks: z.boolean(),
    minimumType: z.strictObject({ positive: z.number().positive(), negative: z.number().positive() }).optional(),
    inkLimit: z.number().min(100).max(400).optional().describe("Total of all four inks"),
    colour: z.enum(colours),
    wants: z.string().optional().describe("The standard it asks for; our files are prepared for it, not certified"),
    tolerance: z.number().positive().optional().describe("How far its die may be off"),
    notes: z.array(z.string().min(1)).default([]),
    takenFrom: z.array(z.url()).min(1).describe("Its own pages that say so"),
    takenOn: z.iso.date(),
  })
  .refine((shop) => shop.takes === "pdf" || shop.pixels !== undefined, {
    path: ["pixels"],
    message: "the size of a PNG",
  });

export type LoadedShop = Readonly<{ name: string; shop: z.infer<typeof shopFile>; format: CardFormat }>;

/** Names of all files in shops/ below `root` (the folder print/), sorted. */
export const shopNames = (root: string): string[] => fileNames(root, "shops");

/**
 * Reads shops/<name>.yaml and the card format as this shop wants it.
 * Throws RequestFault if there is no such shop, PrintFailure with all findings if a file is wrong.
 */
export function loadShop(root: string, name: string): LoadedShop {
  if (!shopNames(root).includes(name)) throw new RequestFault([unknownChoice("shop", name, shopNames(root))]);
  const shop = readNamedFile(root, "shops", name, shopFile);
  const format = loadFormat(root, shop.format, `shops/${name}.yaml`);
  const { bleed = format.bleed, safe = format.safe, cornerRadius = format.cornerRadius } = shop;
  if (2 * safe >= Math.min(format.width, format.height)) {
    throw new PrintFailure([`shops/${name}.yaml  –  safe: leaves room for a text`]);
  }
  return { name, shop, format: { ...format, bleed, safe, cornerRadius } };
}
