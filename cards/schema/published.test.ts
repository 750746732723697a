import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deckFolder } from "../fixtures/real-cards.ts";
import { deckFile } from "./deck-file.ts";
import { publishedSchemas } from "./published.ts";

const deck = deckFile.parse(parse(readFileSync(join(deckFolder, "deck.yaml"), "utf8")));

/** Which schema an editor has to load for a file, by the form of the file's name. */
const schemaOf: readonly [RegExp, string][] = [
  [/^deck\.yaml$/, "deck"],
  [/^sources\.yaml$/, "sources"],
  [/^languages\/[a-z-]+\.yaml$/, "language"],
  [/^failures\/[A-H]\.yaml$/, "failures"],
  [/^failures\/[A-H]\.[a-z-]+\.yaml$/, "failure-texts"],
  [/^measures\/M[1-8]\.yaml$/, "measures"],
  [/^measures\/M[1-8]\.[a-z-]+\.yaml$/, "measure-texts"],
];

describe("the published JSON Schemas", () => {
  it("are the ones the code checks with; `npm run cards -- schema` writes them anew", () => {
    const files = readdirSync(join(deckFolder, "schema")).filter((file) => file.endsWith(".schema.json"));
    const published = files.map((file) => [file, readFileSync(join(deckFolder, "schema", file), "utf8")]);
    expect(Object.fromEntries(published)).toEqual(Object.fromEntries(publishedSchemas(deck)));
  });

  it("tell an editor how long a text may be, and what each field is for", () => {
    const schema = JSON.parse(publishedSchemas(deck).get("failures.schema.json") ?? "{}");
    const card = schema.properties.cards.items;
    expect(card.properties.text.properties.happened).toMatchObject({
      maxLength: 120,
      description: expect.any(String),
    });
    expect(card).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(["id", "cause", "text"]),
    });
    for (const [name, field] of Object.entries<{ description?: string }>(card.properties)) {
      expect(field.description, name).toBeTruthy();
    }
  });
});

describe("every card file", () => {
  const yamlFiles = readdirSync(deckFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".yaml"));

  it("is one of the known kinds", () => {
    expect(yamlFiles.length).toBeGreaterThanOrEqual(2 + 3 + 8 * 3 + 8 * 3);
    expect(yamlFiles.filter((file) => !schemaOf.some(([form]) => form.test(file)))).toEqual([]);
  });

  it.each(yamlFiles)("%s names its schema in its first line", (file) => {
    const name = schemaOf.find(([form]) => form.test(file))?.[1];
    const path = dirname(file) === "." ? "schema" : "../schema";
    const [first] = readFileSync(join(deckFolder, file), "utf8").split("\n");
    expect(first).toBe(`# yaml-language-server: $schema=${path}/${name}.schema.json`);
  });
});
