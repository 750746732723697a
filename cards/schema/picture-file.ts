import { z } from "zod";

export const pictureFile = z
  .string()
  .regex(/^[\w-]+\.(?:svg|jpg|png|webp)$/, "picture-name")
  .describe("Datei in pictures/");
