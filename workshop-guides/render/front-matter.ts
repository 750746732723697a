import { z } from "zod";
import type { Finding } from "../../cards/load/finding.ts";
import { message } from "../../cards/text/message.ts";
import { parseEmbeddedYaml } from "./embedded-yaml.ts";

const text = z.string().trim().min(1);
const minutes = z.int().positive();
const groupSize = z
  .strictObject({ min: z.int().positive(), max: z.int().positive() })
  .refine(({ min, max }) => min <= max, "guide-group-size");
/** For whom one, or `count` of it, is needed. */
const share = { per: z.enum(["table", "person", "room"]), count: z.int().positive().default(1) };
const kit = z.strictObject({
  seats: z.int().positive().describe("People at one table, at most"),
  prints: z
    .array(
      z.strictObject({
        product: text.describe("A product of print/"),
        options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
        ...share,
      }),
    )
    .min(1),
  things: z.array(z.strictObject({ name: text, ...share })).describe("What is not printed"),
});
const everyDocument = { title: text, summary: text, audience: text };

const frontMatterSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("guide"),
    ...everyDocument,
    groupSize,
    minutes,
    goals: z.array(text).min(3).max(5),
    materials: z.array(text).min(1),
    kit,
    room: text,
  }),
  z.strictObject({
    kind: z.literal("rules"),
    ...everyDocument,
    groupSize,
    minutes,
    materials: z.array(text).min(1),
    age: z.int().min(3).max(99).describe("From how many years on"),
    playedWith: z.enum(["failures", "measures", "either", "both"]).describe("Which cards it takes"),
    chosenCards: z.literal(true).optional().describe("Plans may name the failures that are played with"),
    comparesValues: z.literal(true).optional().describe("Decks that are played together share a value"),
  }),
  z.strictObject({ kind: z.literal("handout"), ...everyDocument }),
]);

/** The facts at the head of a document; which there are depends on its `kind`. */
export type FrontMatter = Readonly<z.infer<typeof frontMatterSchema>>;

/**
 * Takes a Markdown file apart. The head's lines stay in `body` as empty ones, so that line numbers found there are
 * those of the file; `frontMatter` is undefined where it is missing or wrong, with findings.
 */
export function splitFrontMatter(
  file: string,
  source: string,
  findings: Finding[],
): { frontMatter: FrontMatter | undefined; body: string } {
  const [whole = "", yaml] = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(source) ?? [];
  const body = "\n".repeat(whole.split("\n").length - 1) + source.slice(whole.length);
  if (yaml === undefined) {
    findings.push({ file, card: "–", field: "line 1", ...message("guide-front-matter") });
    return { frontMatter: undefined, body };
  }
  const place = { file, name: "front matter", firstLine: 2 };
  return { frontMatter: parseEmbeddedYaml(yaml, frontMatterSchema, place, findings)?.value, body };
}
