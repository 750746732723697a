import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { readText } from "../load/read-yaml.ts";
import { readDrawing } from "../pictures/drawing.ts";
import { isDrawing, photoFaults } from "../pictures/photo.ts";
import { message } from "../text/message.ts";

/**
 * Whether every card has its picture, each of them is one that may be set into a page, and every language says what
 * it shows.
 */
export const checkPictures = (data: CardData): Finding[] => [...checkFiles(data), ...checkAlternatives(data)];

function checkFiles(data: CardData): Finding[] {
  const known = new Set<string>();
  return [...data.failures, ...data.measures].flatMap(({ file, cards }) =>
    cards.flatMap(({ id: card, picture }) => {
      if (picture === undefined) return [];
      const path = `pictures/${picture}`;
      if (!existsSync(join(data.root, path))) {
        return [{ file, card, field: "picture", ...message("missing-picture", { picture: path }) }];
      }
      // Told once, with the first of the cards that show it.
      if (known.has(path)) return [];
      known.add(path);
      if (isDrawing(picture)) return checkDrawing(data.root, path, card);
      if (!data.deck.photos) return [{ file, card, field: "picture", ...message("photos-not-meant") }];
      const faults = photoFaults(picture, readFileSync(join(data.root, path)));
      return faults.map((fault) => ({ file: path, card, field: "–", ...fault }));
    }),
  );
}

/** Failures must have theirs by the schema; ways out need one only where they have a picture. */
function checkAlternatives({ measures, measureTexts }: CardData): Finding[] {
  return measures.flatMap(({ file, cause, cards }) =>
    cards.flatMap(({ id, picture, text }): Finding[] => {
      if (picture === undefined) return [];
      const others = measureTexts.filter((texts) => texts.cause === cause && texts.cards[id] !== undefined);
      const places = [
        { file, alt: text.pictureAlt, field: "text.pictureAlt" },
        ...others.map((texts) => ({ file: texts.file, alt: texts.cards[id]?.pictureAlt, field: "pictureAlt" })),
      ];
      return places
        .filter(({ alt }) => alt === undefined)
        .map((place) => ({
          file: place.file,
          card: id,
          field: place.field,
          ...message("missing-picture-alt", { picture }),
        }));
    }),
  );
}

function checkDrawing(root: string, file: string, card: string): Finding[] {
  const findings: Finding[] = [];
  const text = readText(root, file, findings);
  if (text === undefined) return findings;
  return [...findings, ...readDrawing(text).faults.map((fault) => ({ file, card, field: "–", ...fault }))];
}
