import { z } from "zod";
import { cardCode, type DeckFile } from "./deck-file.ts";
import { pictureFile } from "./picture-file.ts";
import { line } from "./text-line.ts";

/** What a reader sees of a measure card, in one language. Lengths in characters; the printed face holds no more. */
function measureText({ requires }: DeckFile) {
  const shortest = requires.shortestTexts.measures;
  return z.strictObject({
    title: line(shortest.title, 36, "Titel auf der Karte"),
    do: line(shortest.do, 175, "Was zu tun ist"),
    firstStep: line(shortest.firstStep, 140, "Ein erster Schritt für morgen früh"),
    involve: line(shortest.involve, 75, "Wen einbeziehen"),
    pictureAlt: line(1, 150, "Was das Bild zeigt, für alle, die es nicht sehen").optional(),
  });
}

const measureCard = (deck: DeckFile) =>
  z.strictObject({
    id: cardCode,
    number: z.int().min(1).max(99).describe("Nummer unter den Auswegen aus derselben Ursache"),
    sources: z.array(z.string()).min(1).describe("Abschnitte aus sources.yaml"),
    picture: pictureFile.optional(),
    text: measureText(deck).describe("Der Text in der Sprache, in der zuerst geschrieben wird"),
  });

const causeOf = ({ causes }: DeckFile) => z.literal(causes.map(({ number }) => number)).describe("Nummer der Ursache");

/** measures/M<cause>.yaml: the ways out of one cause, facts and base-language text. */
export const measureQuartet = (deck: DeckFile) =>
  z.strictObject({ cause: causeOf(deck), cards: z.array(measureCard(deck)).min(1) });

/** measures/M<cause>.<language>.yaml */
export const measureTexts = (deck: DeckFile) =>
  z.strictObject({ cause: causeOf(deck), language: z.string(), cards: z.record(cardCode, measureText(deck)) });
