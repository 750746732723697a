import { z } from "zod";
import { shapeNames } from "../face/value-shapes.ts";

// Messages of schemas are codes of text/messages/: findings tell them in every language.

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "colour");

/** Codes of cards and groups: what file names, addresses and the alphanumeric mode of QR codes can all hold. */
export const cardCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,23}$/, "code")
  .describe("Code, höchstens 24 der Zeichen A–Z, a–z, 0–9 und -; Groß- und Kleinschreibung unterscheidet nicht");

const name = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,23}$/, "name");
const languageId = z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/, "language-id");

/** A list of entries, no two with the same `key`, upper and lower case being the same. */
const listOf = <Item extends z.ZodType>(
  item: Item,
  key: (entry: z.infer<Item>) => string | number,
  { min, max = 100 }: Readonly<{ min: number; max?: number }>,
) =>
  z
    .array(item)
    .min(min)
    .max(max)
    .refine((entries) => new Set(entries.map((entry) => String(key(entry)).toUpperCase())).size === entries.length, {
      error: "each-once",
    });

/** What the deck's own texts say in numbers, so that the check can compare them with the value. */
const told = z.strictObject({
  unit: z.literal(["euro", "months"]).describe("Was die Zahl in Texten zählt"),
  times: z.int().min(1).default(1).describe("Womit der Wert malzunehmen ist, etwa 1000 bei Tausend Euro"),
});

const value = z.strictObject({
  id: name,
  better: z.literal(["higher", "lower"]).describe("Was sticht: der höhere oder der niedrigere Wert"),
  min: z.int().min(0).default(0),
  max: z.int().min(1).max(9_999_999).default(99_999),
  icon: z.literal(shapeNames).optional().describe("Zeichnung aus dem Vorrat; ohne Angabe die mit dem Namen des Werts"),
  told: told.optional().describe("Steht dieser Wert in Texten, muss er dort stimmen"),
});

const shortest = z.int().min(1).default(1);

/** What a deck promises of itself beyond what any deck keeps; `npm run cards -- check` holds it to that. */
const requirements = z.strictObject({
  languages: z.int().min(1).optional().describe("Mindestzahl der Sprachen"),
  cardsPerGroup: z.int().min(1).optional().describe("So viele Karten hat jede Gruppe"),
  measuresPerCause: z.int().min(1).optional().describe("So viele Auswege hat jede Ursache"),
  failureCodes: z.string().optional().describe('Form der Codes, etwa "{group}{level}"'),
  measureCodes: z.string().optional().describe('Form der Codes, etwa "M{cause}{number}"'),
  balance: z
    .strictObject({ min: z.number().min(0).max(1), max: z.number().min(0).max(1) })
    .optional()
    .describe("Anteil der Karten, auf denen ein Wert der beste sein soll; und keine Karte ist ganz chancenlos"),
  storyWords: z
    .strictObject({ min: z.int().min(1), max: z.int().max(200) })
    .prefault({ min: 1, max: 200 })
    .describe("Länge der Geschichte in Wörtern"),
  shortestTexts: z
    .strictObject({
      failures: z
        .strictObject({
          title: shortest,
          promise: shortest,
          happened: shortest,
          causeWhy: shortest,
          otherCausesWhyNot: shortest,
          lesson: shortest,
          questions: shortest,
          pictureAlt: shortest,
        })
        .prefault({}),
      measures: z.strictObject({ title: shortest, do: shortest, firstStep: shortest, involve: shortest }).prefault({}),
    })
    .prefault({})
    .describe("Mindestlängen der Texte in Zeichen"),
});

/** deck.yaml: what a deck is, and what is the same in all of its languages. */
export const deckFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "deck-id")
    .max(24)
    .describe("Name des Decks, gleich dem seines Ordners"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "version")
    .describe("Steigt mit jeder veröffentlichten Änderung"),
  default: z.boolean().default(false).describe("Das Deck, das gilt, wo keines genannt ist; eines unter mehreren"),
  licence: z.string().min(1).max(60).describe("Lizenz der Texte und Bilder, als SPDX-Kennung"),
  baseLanguage: languageId.describe("Sprache, in der zuerst geschrieben wird; ihre Texte stehen bei den Fakten"),
  groups: listOf(z.strictObject({ code: cardCode, colour, tint: colour }), (group) => group.code, { min: 1 }).describe(
    "Gruppen der Fehlschläge; Weiß steht auf colour, Schwarz auf tint",
  ),
  levels: listOf(z.int().min(1), (level) => level, { min: 1 }).describe("Nummern der Ebenen"),
  causes: listOf(
    z.strictObject({
      number: z.int().min(1).max(999),
      letter: z
        .string()
        .regex(/^[A-Z]{1,2}$/, "name")
        .optional()
        .describe("Buchstabe ihrer Auswege auf der Vorderseite, der die Ursache nicht verrät"),
      colour,
      tint: colour,
    }),
    ({ number }) => number,
    {
      min: 3,
    },
  ).describe("Ursachen; jeder Fall hat eine und zwei andere, die naheliegen"),
  effects: listOf(name, (effect) => effect, { min: 0 }).describe("Wirkungen"),
  values: listOf(value, ({ id }) => id, { min: 3, max: 8 }).describe("Spielwerte, in der Folge auf der Karte"),
  photos: z
    .boolean()
    .default(false)
    .describe("Ob Karten Fotos haben dürfen (jpg, png, webp) statt nur Zeichnungen (svg)"),
  requires: requirements.prefault({}).describe("Was dieses Deck von sich verspricht"),
});
export type DeckFile = z.infer<typeof deckFile>;
