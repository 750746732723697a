import { z } from "zod";
import { colours, duplexEdges } from "../paper/vocabulary.ts";

const id = z.string().trim().min(1).max(60);
const ids = z.array(id).min(1).max(200);
const offset = z.number("length").min(-10).max(10);

/** Every option that any product takes; a product's file says which of them it does. Lengths in mm. */
export const printOptions = z
  .strictObject({
    deck: id.describe("id of the deck"),
    kind: z.enum(["failures", "measures", "both"]).describe("which kind of cards"),
    cards: ids.describe("only these cards, by code: A1,M23"),
    sectors: ids.describe("only the failures of these sectors: A,B"),
    causes: z.array(z.int().min(1).max(999)).min(1).max(100).describe("only the cards of these causes: 1,2"),
    together: z.boolean().describe("both decks in one file"),
    withoutCover: z.boolean().describe("leaves out the card that says what to do, and which edition it is"),
    paper: id.describe("paper and arrangement"),
    shop: id.describe("profile of a print shop, instead of a paper"),
    colour: z.enum(colours).describe("how colours are printed"),
    duplex: z.enum(duplexEdges).describe("edge over which the printer turns the sheet"),
    backOffset: z
      .strictObject({ x: offset, y: offset }, "two-lengths")
      .describe("moves the backs in mm, to the right and downwards as you look at them: 0.5,-0.3"),
    backBleed: z.number("length").min(0).max(5).describe("extra bleed of the backs in mm, 0 to 5"),
    cardWeight: z.number("paper-weight").min(100).max(500).describe("weight of the card stock in g/m², 100 to 500"),
    guide: id.describe("name of a guide, handout or rules"),
    publicUrl: z.string().trim().max(200).describe("address of the game for QR codes and links (or PUBLIC_URL)"),
  })
  .partial();

export type PrintOptions = Readonly<z.infer<typeof printOptions>>;
export type OptionName = keyof PrintOptions;

/** The name an option had before; requests, addresses and command lines of then go on working. */
export const formerNames: Readonly<Partial<Record<OptionName, OptionName>>> = { kind: "deck" };

export const optionNames = Object.keys(printOptions.shape) as OptionName[];

export const describeOption = (name: OptionName): string => printOptions.shape[name].unwrap().description ?? "";

/** The values that the schema itself lists for an option, if it does. */
export function listedValues(name: OptionName): readonly string[] | undefined {
  const inner = printOptions.shape[name].unwrap();
  return inner instanceof z.ZodEnum ? inner.options : undefined;
}

/** `options` with `names` in it. Throws if one is missing: then the product's file lacks a default that its kind needs. */
export function withOptions<Name extends OptionName>(
  options: PrintOptions,
  ...names: readonly Name[]
): PrintOptions & { [Key in Name]-?: NonNullable<PrintOptions[Key]> } {
  const missing = names.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new Error(`no default for ${missing.join(", ")}`);
  return options as PrintOptions & { [Key in Name]-?: NonNullable<PrintOptions[Key]> };
}
