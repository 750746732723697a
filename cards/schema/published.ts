import { z } from "zod";
import { failureQuartet, failureTexts } from "./failure-card.ts";
import { measureQuartet, measureTexts } from "./measure-card.ts";
import { sourcesFile } from "./sources.ts";
import { languageFile, taxonomyFile } from "./taxonomy.ts";

/** Schema files that editors complete and check card files with: file name in cards/schema/ -> JSON Schema text. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    failures: failureQuartet,
    "failure-texts": failureTexts,
    measures: measureQuartet,
    "measure-texts": measureTexts,
    taxonomy: taxonomyFile,
    language: languageFile,
    sources: sourcesFile,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}
