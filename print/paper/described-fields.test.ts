import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { buildProduct } from "../catalogue/build-product.ts";
import { loadProducts } from "../catalogue/load-products.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue } from "../fixtures/test-catalogue.ts";
import { cardFormat } from "./card-format.ts";
import { readPaper } from "./load-paper.ts";
import { paper } from "./paper.ts";
import { shopFile } from "./shop.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "print", "README.md"), "utf8");

/** The part of a JSON schema that says what there is to write. */
type Described = Readonly<{
  description?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, Described>>;
  required?: readonly string[];
  anyOf?: readonly Described[];
  oneOf?: readonly Described[];
}>;

/** A row for each field of `schema`, the fields in it after it: name, whether it must be there, what it means. */
function rowsOf(schema: Described, before = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isNeeded = schema.required?.includes(name) === true;
    const inner = [field, ...(field.anyOf ?? [])].flatMap((part) => rowsOf(part, `${before}${name}.`));
    // The texts in each language have names that nobody can know.
    const values = field.enum === undefined ? "" : `: ${field.enum.join(", ")}`;
    return [`| \`${before}${name}\` | ${isNeeded ? "yes" : ""} | ${field.description ?? ""}${values} |`, ...inner];
  });
}

const schemaOf = (schema: z.ZodType): Described => z.toJSONSchema(schema, { io: "input" }) as Described;
const layouts = schemaOf(paper).oneOf ?? schemaOf(paper).anyOf ?? [];
const papers = [...new Set(layouts.flatMap((layout) => rowsOf(layout).filter((row) => !row.startsWith("| `layout`"))))];

describe.each([
  ["paper", papers],
  ["format", rowsOf(schemaOf(cardFormat))],
  ["shop", rowsOf(schemaOf(shopFile))],
])("every field of a %s", (_, rows) => {
  test("is explained where it is declared, and in the README in the same words", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => /\| (?::.*)? \|$/.test(row))).toEqual([]);
    expect(rows.filter((row) => !readme.includes(`${row}\n`))).toEqual([]);
  });
});

/** The files in the README: `folder/name.yaml` in their first line, as a comment. */
const examples = [...readme.matchAll(/```yaml\n# ((?:papers|formats|shops)\/[a-z0-9-]+\.yaml)\n([\s\S]*?)```/g)].map(
  ([, file = "", text = ""]) => ({ file, text }),
);

describe("the examples of the README", () => {
  const print = mkdtempSync(join(tmpdir(), "print-readme-"));
  beforeAll(() => {
    for (const folder of ["papers", "formats", "shops", "products", "texts"]) {
      cpSync(join(root, "print", folder), join(print, folder), { recursive: true });
    }
    for (const { file, text } of examples) writeFileSync(join(print, file), text);
  });
  afterAll(() => rmSync(print, { recursive: true, force: true }));

  test("are a paper with gutters, one that is cut already, a format and two shops", () => {
    expect(examples.map(({ file }) => file)).toEqual([
      "papers/half-a4.yaml",
      "papers/ready-cut.yaml",
      "formats/small.yaml",
      "shops/nearby.yaml",
      "shops/pictures-nearby.yaml",
    ]);
    expect(readPaper(print, "ready-cut")).toMatchObject({ marks: "none" });
  });

  test("can be printed", async () => {
    const catalogue = { sources: { ...testCatalogue.sources, print }, products: loadProducts(print) };
    const build = async (request: object) => {
      const studio = { catalogue, browser: testBrowser };
      return (await buildProduct({ language: "de", cards: ["A1"], ...request }, studio)).files;
    };
    for (const medium of [{ paper: "half-a4" }, { paper: "ready-cut" }, { shop: "nearby" }]) {
      const [file] = await build({ product: "deck", ...medium });
      const pages = (await PDFDocument.load(file?.bytes ?? new Uint8Array())).getPageCount();
      expect(pages, JSON.stringify(medium)).toBe(2);
    }
    const pictures = await build({ product: "pictures", shop: "pictures-nearby" });
    expect(pictures.map(({ name }) => name)).toEqual(["A1.png", "failures-back.png"]);
  });
});
