import { parseArgs } from "node:util";
import { z } from "zod";
import { readOptions } from "../../support/read-options.ts";

const schema = z.object({
  matches: z
    .string()
    .default("10,50,200")
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.int().min(1).max(200)).min(1)),
  seconds: z.coerce.number().min(0.2).max(600).default(2),
  rounds: z.coerce.number().int().min(1).max(99).default(3),
  stored: z.coerce.number().int().min(0).max(1_000_000).default(10_000),
  before: z.string().optional(),
  out: z.string().optional(),
});

/**
 * How many matches at once, one after the other; how long each contestant plays a round, in seconds, at most; how many
 * rounds; with how many stored matches speed and idle memory are measured (0: not at all); the folder of an earlier release,
 * with its packages and pages built, that ours is compared with instead of all others; a Markdown file to write the tables to.
 */
export type BenchOptions = z.infer<typeof schema>;

/** Throws one error that names what is wrong. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const text = { type: "string" } as const;
  const options = { matches: text, seconds: text, rounds: text, stored: text, before: text, out: text };
  return readOptions(schema, parseArgs({ args: [...args], options }).values);
}
