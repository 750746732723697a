import { z } from "zod";
import type { DeckFile } from "./deck-file.ts";

const named = z.strictObject({ name: z.string().min(2), definition: z.string().min(20).max(180) });

/** An entry for each of `keys` and for nothing else. */
const forEach = <Entry extends z.ZodType>(keys: readonly (string | number)[], entry: Entry) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [String(key), entry])));

/** languages/<language>.yaml: the names of everything that the faces and pages of `deck` mention. */
export const languageFile = (deck: DeckFile) =>
  z.strictObject({
    language: z.string().describe("Kürzel, gleich dem Dateinamen"),
    name: z.string().describe("Eigenname der Sprache, wie er im Menü steht"),
    tag: z.string().describe("BCP-47-Kennung für lang-Attribut und Zahlenformat"),
    hyphenation: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "hyphenation")
      .describe("Name der Trennmuster für den Druck, etwa de, en-gb oder fr; none: es wird nicht getrennt"),
    simple: z.boolean().describe("Einfache Sprache: Satzlängen werden geprüft"),
    groups: forEach(
      deck.groups.map(({ code }) => code),
      z.string(),
    ),
    levels: forEach(deck.levels, z.string()),
    causes: forEach(
      deck.causes.map(({ number }) => number),
      named.extend({
        inShort: z
          .string()
          .min(2)
          .max(100)
          .optional()
          .describe("Die Ursache in wenigen schlichten Worten, für Tischblätter"),
      }),
    ),
    effects: forEach(deck.effects, named),
    values: forEach(
      deck.values.map(({ id }) => id),
      z.strictObject({
        name: z.string().max(19).describe("Name auf der Karte"),
        format: z.string().regex(/\{n\}/, "with-n").describe("Wert mit Einheit, {n} steht für die Zahl"),
        direction: z.string().describe("Was sticht, in Worten"),
        definition: z.string().min(20).max(180),
      }),
    ),
    valuesInShort: z
      .string()
      .max(200)
      .optional()
      .describe("Was die Werte gewinnen lässt, in einem Satz für die Regeln"),
    face: z.strictObject({
      valuesNote: z.string().max(40).describe("Hinweis, dass die Werte erfunden sind"),
      inhabitants: z.string().regex(/\{n\}/, "with-n"),
      firstStep: z.string().max(24),
      involve: z.string().max(24),
      wayOut: z.string().max(24),
      qrCode: z
        .string()
        .regex(/\{card\}/, "with-card")
        .describe("Was der QR-Code ist, für alle, die ihn nicht sehen; {card} steht für die Karte"),
      deckFailures: z.string().max(40).describe("Untertitel des Rückens; {n} steht für die Zahl der Karten"),
      deckMeasures: z.string().max(40).describe("Untertitel des Rückens; {n} steht für die Zahl der Karten"),
      deckName: z.string().max(80),
      backFailures: z.string().max(60),
      backMeasures: z.string().max(60),
    }),
  });
export type LanguageFile = z.infer<ReturnType<typeof languageFile>>;
