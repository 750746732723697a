import { z } from "zod";
import { causeNumbers, effectIds, levelNumbers, sectorLetters, valueIds } from "./vocabulary.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "Farbe wie #1f5fa8");

/** A list of `length` entries, no two with the same `key`. */
const listOf = <Item extends z.ZodType>(item: Item, length: number, key: (entry: z.infer<Item>) => unknown) =>
  z
    .array(item)
    .length(length)
    .refine((entries) => new Set(entries.map(key)).size === entries.length, { error: "each of them once" });

/** cards/taxonomy.yaml: what is the same in every language. */
export const taxonomyFile = z.strictObject({
  sectors: listOf(
    z.strictObject({ letter: z.literal(sectorLetters), colour, tint: colour }),
    8,
    ({ letter }) => letter,
  ),
  levels: listOf(z.literal(levelNumbers), 4, (level) => level),
  causes: listOf(z.strictObject({ number: z.literal(causeNumbers), colour, tint: colour }), 8, ({ number }) => number),
  effects: listOf(z.literal(effectIds), 7, (effect) => effect),
  values: listOf(
    z.strictObject({ id: z.literal(valueIds), better: z.literal(["higher", "lower"]) }),
    6,
    ({ id }) => id,
  ),
});
export type TaxonomyFile = z.infer<typeof taxonomyFile>;

const named = z.strictObject({ name: z.string().min(2), definition: z.string().min(20).max(180) });

/** cards/languages/<language>.yaml: the names of everything the faces and pages mention. */
export const languageFile = z.strictObject({
  language: z.string().describe("Kürzel, gleich dem Dateinamen"),
  name: z.string().describe("Eigenname der Sprache, wie er im Menü steht"),
  tag: z.string().describe("BCP-47-Kennung für lang-Attribut und Zahlenformat"),
  hyphenation: z.literal(["de", "en-gb"]).describe("Trennmuster für den Druck"),
  simple: z.boolean().describe("Einfache Sprache: Satzlängen werden geprüft"),
  sectors: z.record(z.literal(sectorLetters), z.string()),
  levels: z.record(z.enum(levelNumbers.map(String)), z.string()),
  causes: z.record(z.enum(causeNumbers.map(String)), named),
  effects: z.record(z.literal(effectIds), named),
  values: z.record(
    z.literal(valueIds),
    z.strictObject({
      name: z.string().max(19).describe("Name auf der Karte"),
      format: z.string().regex(/\{n\}/).describe("Wert mit Einheit, {n} steht für die Zahl"),
      direction: z.string().describe("Was sticht, in Worten"),
      definition: z.string().min(20).max(180),
    }),
  ),
  face: z.strictObject({
    valuesNote: z.string().max(40).describe("Hinweis, dass die Werte erfunden sind"),
    inhabitants: z.string().regex(/\{n\}/),
    firstStep: z.string().max(24),
    involve: z.string().max(24),
    wayOut: z.string().max(24),
    qrCode: z
      .string()
      .regex(/\{card\}/)
      .describe("Was der QR-Code ist, für alle, die ihn nicht sehen; {card} steht für die Karte"),
    deckFailures: z.string().max(40),
    deckMeasures: z.string().max(40),
    deckName: z.string().max(80),
    backFailures: z.string().max(60),
    backMeasures: z.string().max(60),
  }),
});
export type LanguageFile = z.infer<typeof languageFile>;
