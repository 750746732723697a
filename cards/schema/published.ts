import { z } from "zod";
import { type DeckFile, deckFile } from "./deck-file.ts";
import { failureQuartet, failureTexts } from "./failure-card.ts";
import { languageFile } from "./language-file.ts";
import { measureQuartet, measureTexts } from "./measure-card.ts";
import { sourcesFile } from "./sources.ts";

/**
 * Schema files that editors complete and check the files of `deck` with: file name in the deck's schema/ -> JSON Schema
 * text. They know its groups, causes, effects and values.
 */
export function publishedSchemas(deck: DeckFile): ReadonlyMap<string, string> {
  const schemas = {
    failures: failureQuartet(deck),
    "failure-texts": failureTexts(deck),
    measures: measureQuartet(deck),
    "measure-texts": measureTexts(deck),
    deck: deckFile,
    language: languageFile(deck),
    sources: sourcesFile,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}
