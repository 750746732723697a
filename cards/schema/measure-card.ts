import { z } from "zod";
import { line } from "./text-line.ts";
import { causeNumbers, levelNumbers } from "./vocabulary.ts";

const measureId = z.string().regex(/^M[1-8][1-4]$/, "M, Ursache und Nummer, etwa M23");

/** What a reader sees of a measure card, in one language. Lengths in characters; the printed face holds no more. */
const measureText = z.strictObject({
  title: line(3, 36, "Titel auf der Karte"),
  do: line(60, 175, "Was zu tun ist"),
  firstStep: line(40, 140, "Ein erster Schritt für morgen früh"),
  involve: line(10, 75, "Wen einbeziehen"),
});

const measureCard = z.strictObject({
  id: measureId.describe("Code der Karte: M, Ursache, Nummer"),
  number: z.literal(levelNumbers).describe("Nummer 1–4; gleich der letzten Ziffer im Code"),
  sources: z.array(z.string()).min(1).describe("Abschnitte aus cards/sources.yaml"),
  text: measureText.describe("Der deutsche Text"),
});

/** cards/measures/M<n>.yaml: the ways out of one cause, facts and base-language text. */
export const measureQuartet = z.strictObject({
  cause: z.literal(causeNumbers).describe("Nummer der Ursache (1–8)"),
  cards: z.array(measureCard).min(1).max(4),
});

/** cards/measures/M<n>.<language>.yaml */
export const measureTexts = z.strictObject({
  cause: z.literal(causeNumbers),
  language: z.string(),
  cards: z.record(measureId, measureText),
});
