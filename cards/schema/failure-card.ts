import { z } from "zod";
import { line } from "./text-line.ts";
import { causeNumbers, effectIds, levelNumbers, sectorLetters } from "./vocabulary.ts";

const failureId = z.string().regex(/^[A-H][1-4]$/, "Code aus Quartett und Ebene, etwa A1");

const wordCount = (text: string) => text.trim().split(/\s+/u).length;

/** What a reader sees of a failure card, in one language. Lengths in characters; the printed face holds no more. */
const failureText = z.strictObject({
  title: line(3, 40, "Titel auf der Karte"),
  promise: line(120, 240, "Das Versprechen: die Pressemitteilung"),
  happened: line(50, 120, "Was geschah; steht auf der Karte und lässt an der Ursache zweifeln"),
  causeWhy: line(40, 220, "Ein Satz: warum die Hauptursache die Ursache ist"),
  otherCausesWhyNot: z
    .tuple([line(30, 220, "Warum nicht die erste"), line(30, 220, "Warum nicht die zweite")])
    .describe("Je ein Satz, in der Reihenfolge von otherCauses: warum es diese Ursache nicht ist"),
  lesson: line(30, 200, "Die Lehre, die sich übertragen lässt"),
  questions: z
    .tuple([line(15, 150, "Frage zum Fall"), line(15, 150, "Frage an die Runde")])
    .describe("Zwei Fragen zur Diskussion"),
  story: z
    .string()
    .trim()
    .refine((text) => wordCount(text) >= 120 && wordCount(text) <= 200, {
      error: (issue) => `120 bis 200 Wörter, hier ${wordCount(String(issue.input))}`,
    })
    .describe("Die längere Geschichte (120 bis 200 Wörter)"),
  pictureAlt: line(20, 150, "Alternativtext des Bildes"),
});

/** The six values of a card with their units; all fictional, plausible for the story. */
const cardValues = z.strictObject({
  money: z.int().min(1).max(99_999).describe("Verbranntes Geld in Tausend Euro; mehr sticht"),
  months: z.int().min(1).max(240).describe("Monate bis zum Aus; weniger sticht"),
  affected: z.int().min(1).max(100).describe("Betroffene in Prozent der Einwohnerschaft; mehr sticht"),
  participation: z.int().min(1).max(9).describe("Beteiligungsstufe 1–9 nach Wright; weniger sticht"),
  technology: z.int().min(0).max(100).describe("Anteil der Technik an der Ursache in Prozent; weniger sticht"),
  gloss: z.int().min(1).max(10).describe("Glanz der Pressemitteilung 1–10; mehr sticht"),
});

const failureCard = z.strictObject({
  id: failureId.describe("Code der Karte: Buchstabe des Quartetts und Nummer der Ebene"),
  level: z.literal(levelNumbers).describe("Ebene 1–4; gleich der Nummer im Code"),
  municipality: z
    .strictObject({ name: line(3, 22, "Erfundener Ortsname"), inhabitants: z.int().min(200).max(4_000_000) })
    .describe("Die erfundene Gemeinde und ihre Einwohnerzahl"),
  cause: z.literal(causeNumbers).describe("Nummer der Hauptursache (1–8)"),
  otherCauses: z
    .tuple([z.literal(causeNumbers), z.literal(causeNumbers)])
    .describe("Zwei naheliegende andere Ursachen (1–8), nicht die Hauptursache"),
  effects: z.array(z.literal(effectIds)).min(1).max(2).describe("Wirkung oder Wirkungen"),
  values: cardValues.describe("Spielwerte, frei erfunden"),
  sources: z.array(z.string()).min(1).describe("Abschnitte aus cards/sources.yaml"),
  picture: z
    .string()
    .regex(/^[\w-]+\.svg$/)
    .describe("Datei in cards/pictures/"),
  text: failureText.describe("Der deutsche Text"),
});

export type FailureCardFile = z.infer<typeof failureCard>;

/** cards/failures/<L>.yaml: one quartet, facts and base-language text. */
export const failureQuartet = z.strictObject({
  quartet: z.literal(sectorLetters).describe("Buchstabe des Quartetts"),
  cards: z.array(failureCard).min(1).max(4),
});

/** cards/failures/<L>.<language>.yaml: the texts of one quartet in another language. */
export const failureTexts = z.strictObject({
  quartet: z.literal(sectorLetters),
  language: z.string(),
  cards: z.record(failureId, failureText),
});
