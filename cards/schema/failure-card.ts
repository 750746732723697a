import { z } from "zod";
import { cardCode, type DeckFile } from "./deck-file.ts";
import { pictureFile } from "./picture-file.ts";
import { line } from "./text-line.ts";

const wordCount = (text: string) => text.trim().split(/\s+/u).length;

function story({ min, max }: DeckFile["requires"]["storyWords"]) {
  return z
    .string()
    .trim()
    .check(({ value, issues }) => {
      const count = wordCount(value);
      if (count >= min && count <= max) return;
      issues.push({ code: "custom", input: value, message: "words", params: { min, max, count } });
    })
    .describe(`Die längere Geschichte (${min} bis ${max} Wörter)`);
}

/** What a reader sees of a failure card, in one language. Lengths in characters; the printed face holds no more. */
function failureText({ requires }: DeckFile) {
  const shortest = requires.shortestTexts.failures;
  const whyNot = (which: string) => line(shortest.otherCausesWhyNot, 220, `Warum nicht die ${which}`);
  return z.strictObject({
    title: line(shortest.title, 40, "Titel auf der Karte"),
    promise: line(shortest.promise, 240, "Das Versprechen: die Pressemitteilung"),
    happened: line(shortest.happened, 120, "Was geschah; steht auf der Karte und lässt an der Ursache zweifeln"),
    causeWhy: line(shortest.causeWhy, 220, "Ein Satz: warum die Hauptursache die Ursache ist"),
    otherCausesWhyNot: z
      .tuple([whyNot("erste"), whyNot("zweite")])
      .describe("Je ein Satz, in der Reihenfolge von otherCauses: warum es diese Ursache nicht ist"),
    lesson: line(shortest.lesson, 200, "Die Lehre, die sich übertragen lässt"),
    questions: z
      .tuple([line(shortest.questions, 150, "Frage zum Fall"), line(shortest.questions, 150, "Frage an die Runde")])
      .describe("Zwei Fragen zur Diskussion"),
    story: story(requires.storyWords),
    pictureAlt: line(shortest.pictureAlt, 150, "Alternativtext des Bildes"),
  });
}

/** The values of a card; all fictional, plausible for the story. */
const cardValues = ({ values }: DeckFile) =>
  z.strictObject(
    Object.fromEntries(
      values.map(({ id, better, min, max }) => [
        id,
        z
          .int()
          .min(min)
          .max(max)
          .describe(`${id}, ${min} bis ${max}; ${better === "higher" ? "mehr" : "weniger"} sticht`),
      ]),
    ),
  );

function failureCard(deck: DeckFile) {
  const cause = z.literal(deck.causes.map(({ number }) => number));
  // A literal of nothing is no schema.
  const effect = deck.effects.length > 0 ? z.literal(deck.effects) : z.never();
  return z.strictObject({
    id: cardCode,
    level: z.literal(deck.levels).describe("Nummer der Ebene"),
    municipality: z
      .strictObject({ name: line(3, 22, "Erfundener Ortsname"), inhabitants: z.int().min(200).max(4_000_000) })
      .describe("Die erfundene Gemeinde und ihre Einwohnerzahl"),
    cause: cause.describe("Nummer der Hauptursache"),
    otherCauses: z.tuple([cause, cause]).describe("Zwei naheliegende andere Ursachen, nicht die Hauptursache"),
    effects: z.array(effect).min(Math.min(1, deck.effects.length)).max(2).describe("Wirkung oder Wirkungen"),
    values: cardValues(deck).describe("Spielwerte, frei erfunden"),
    sources: z.array(z.string()).min(1).describe("Abschnitte aus sources.yaml"),
    picture: pictureFile,
    text: failureText(deck).describe("Der Text in der Sprache, in der zuerst geschrieben wird"),
  });
}

export type FailureCardFile = z.infer<ReturnType<typeof failureCard>>;

const groupOf = ({ groups }: DeckFile) => z.literal(groups.map(({ code }) => code)).describe("Code der Gruppe");

/** failures/<group>.yaml: one group, facts and base-language text. */
export const failureQuartet = (deck: DeckFile) =>
  z.strictObject({ quartet: groupOf(deck), cards: z.array(failureCard(deck)).min(1) });

/** failures/<group>.<language>.yaml: the texts of one group in another language. */
export const failureTexts = (deck: DeckFile) =>
  z.strictObject({ quartet: groupOf(deck), language: z.string(), cards: z.record(cardCode, failureText(deck)) });
