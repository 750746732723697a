import { parseArgs } from "node:util";
import { z } from "zod";
import { readOptions } from "../../support/read-options.ts";

const schema = z.object({
  rounds: z.coerce.number().int().min(1).max(99).default(5),
  cards: z
    .string()
    .default("250,500,1000")
    .transform((list) => (list === "" ? [] : list.split(",").map(Number)))
    .pipe(z.array(z.int().min(1).max(10_000))),
  all: z.boolean().default(false),
  before: z.string().optional(),
  out: z.string().optional(),
});

/**
 * How many rounds; decks of how many cards are printed once each, to see how time and memory grow; whether everything is
 * printed once, too, which takes minutes; the folder of an earlier release, with its packages, that the shop file is
 * compared with, and nothing else is printed; a Markdown file to write the tables to.
 */
export type BenchOptions = z.infer<typeof schema>;

/** Throws one error that names what is wrong. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const text = { type: "string" } as const;
  const options = { rounds: text, cards: text, out: text, before: text, all: { type: "boolean" } } as const;
  return readOptions(schema, parseArgs({ args: [...args], options }).values);
}
