import { z } from "zod";
import { fileNames, readNamedFile } from "../vocabulary/named-files.ts";
import { PrintFailure, RequestFault, unknownChoice } from "../vocabulary/print-failure.ts";
import { wording } from "../vocabulary/wording.ts";
import { bleedLength, type CardFormat, loadFormat, radiusLength, safeLength, withBleed } from "./card-format.ts";
import { pageOrders } from "./page-order.ts";
import { colours } from "./vocabulary.ts";

const pictureName = z
  .string()
  .regex(/^[a-z0-9{}[\]-]+\.png$/i, "tokens in braces, letters, digits, dashes, brackets and .png");

/** What a print shop asks for. Lengths in mm, type in pt, ink in %. */
export const shopFile = z
  .strictObject({
    title: wording.describe("What people choose it by, in every language"),
    takes: z.enum(["pdf", "png"]).describe("What it wants to be sent"),
    pixels: z
      .strictObject({ width: z.int().describe("Of a picture"), height: z.int().describe("Of a picture") })
      .optional()
      .describe("Size of a picture with its bleed at 300 dpi, for png"),
    names: z
      .strictObject({ front: pictureName.describe("Of a card"), back: pictureName.describe("Of the back of a deck") })
      .optional()
      .describe("What it wants pictures to be called, where that matters; tokens as in a product's fileName"),
    format: z.string().min(1).describe("The card format, a file in formats/"),
    bleed: bleedLength.optional().describe("Where it differs from the format's"),
    safe: safeLength.optional().describe("Where it differs from the format's"),
    cornerRadius: radiusLength.optional().describe("Where it differs from the format's"),
    order: z.enum(pageOrders).describe("The order of the pages, and in how many files"),
    cropMarks: z.boolean().describe("Whether it wants marks round the bleed"),
    minimumType: z
      .strictObject({
        positive: z.number().positive().describe("Dark type on a light ground"),
        negative: z.number().positive().describe("Light type on a dark ground"),
      })
      .optional()
      .describe("The smallest type in pt"),
    inkLimit: z.number().min(100).max(400).optional().describe("Total of all four inks"),
    colour: z.enum(colours).describe("What it is printed in unless somebody chooses"),
    wants: z.string().optional().describe("The standard it asks for; our files are prepared for it, not certified"),
    tolerance: z.number().positive().optional().describe("How far its die may be off"),
    notes: z.array(z.string().min(1)).default([]).describe("What else it says, in English"),
    takenFrom: z.array(z.url()).min(1).describe("Its own pages that say so"),
    takenOn: z.iso.date().describe("When they said so"),
  })
  .refine((shop) => shop.takes === "pdf" || shop.pixels !== undefined, {
    path: ["pixels"],
    message: "the size of a PNG",
  });

export type LoadedShop = Readonly<{ name: string; shop: z.infer<typeof shopFile>; format: CardFormat }>;

/** Dots an inch of the pictures that shops take. */
export const pictureResolution = 300;

/** Pixels of a length in mm in such a picture. */
export const pixelsOf = (millimetres: number): number => Math.round((millimetres / 25.4) * pictureResolution);

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
  const asked = { ...format, bleed, safe, cornerRadius };
  const { width, height } = withBleed(asked);
  const isOff = ({ pixels }: typeof shop) =>
    pixels !== undefined && (pixelsOf(width) !== pixels.width || pixelsOf(height) !== pixels.height);
  if (isOff(shop)) {
    throw new PrintFailure([
      `shops/${name}.yaml  –  pixels: ${pixelsOf(width)} × ${pixelsOf(height)} for the format with its bleed at 300 dpi`,
    ]);
  }
  return { name, shop, format: asked };
}
