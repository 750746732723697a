import { z } from "zod";
import { wording } from "../vocabulary/wording.ts";
import { optionNames, printOptions } from "./options.ts";

const option = z.strictObject({
  default: z.unknown().optional().describe("Used where a request does not say"),
  choices: z.array(z.string().min(1)).min(1).optional().describe("Fewer than there are"),
});

/** A product as its file in products/ describes it. */
export const productFile = z
  .strictObject({
    kind: z.string().min(1).describe("Which renderer builds it"),
    title: wording,
    description: wording,
    options: z.partialRecord(z.enum(optionNames), option).describe("What a request may say; anything else is refused"),
    format: z.string().min(1).optional().describe("Card format, for what is made to fit cards"),
    argument: z.enum(optionNames).optional().describe("The option that a command line may give without its name"),
    languages: z.array(z.string()).min(1).optional().describe("Where not in all languages of the cards"),
    fileName: z.string().regex(/^[a-z0-9{}-]+\.[a-z]+$/i, "tokens in braces, letters, digits, dashes and an extension"),
    tagged: z.boolean().describe("Whether screen readers can use it"),
    minimumType: z.number().min(4).max(72).describe("Smallest type in pt"),
    preflight: z
      .strictObject({
        contrast: z.number().min(1).max(21).describe("Least contrast of text, as WCAG counts it"),
        rasters: z.boolean().describe("Whether raster images may be in it"),
        photos: z.int().min(72).default(300).describe("Fewest dots an inch of photos, where cards have some"),
      })
      .default({ contrast: 4.5, rasters: false, photos: 300 }),
    all: z
      .array(z.record(z.string(), z.unknown()))
      .default([])
      .describe("What `print -- all` builds: options; the value “each” stands for every choice in turn"),
  })
  .superRefine((product, context) => {
    for (const [name, { default: value, choices }] of Object.entries(product.options)) {
      if (value === undefined) continue;
      const shape = printOptions.shape[name as keyof typeof printOptions.shape];
      const parsed = shape.safeParse(value);
      const isChoice = choices === undefined || choices.includes(String(value));
      if (parsed.success && isChoice) continue;
      const message = parsed.error?.issues[0]?.message ?? `one of ${choices?.join(", ")}`;
      context.addIssue({ code: "custom", path: ["options", name, "default"], message });
    }
  });

export type Product = Readonly<z.infer<typeof productFile> & { name: string }>;
