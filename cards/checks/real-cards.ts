import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { FailureCardFile } from "../schema/failure-card.ts";
import { sectorLetters } from "../schema/vocabulary.ts";

/**
 * The deck as tests of its numbers read it: without the schema, since a text too long by one letter must not look like
 * a deck out of balance.
 */
export const cards = sectorLetters.flatMap((letter) => {
  const text = readFileSync(join(import.meta.dirname, `../failures/${letter}.yaml`), "utf8");
  return (parse(text) as { cards: FailureCardFile[] }).cards;
});

/** Written out, not read: a direction changed by mistake in taxonomy.yaml must show. */
export const directions = {
  money: "higher",
  months: "lower",
  affected: "higher",
  participation: "lower",
  technology: "lower",
  gloss: "higher",
} as const;
